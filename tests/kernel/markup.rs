//! Content as HTML text.

use mandate_atlas::{
    model::Code,
    scene::Markup,
    state::{Change, View},
};
use proptest::prelude::*;

fn written(write: impl FnOnce(&mut Markup)) -> String {
    let mut out = Markup::default();
    write(&mut out);
    out.html().to_owned()
}

#[test]
fn elements_stand_in_each_other() {
    let html = written(|out| {
        out.element("ul", &[("class", "cards")], |out| {
            out.text_element("li", &[], "one");
            out.text_element("li", &[("lang", "en"), ("id", "b")], "two");
        });
    });
    assert_eq!(html, r#"<ul class="cards"><li>one</li><li lang="en" id="b">two</li></ul>"#);
}

#[test]
fn a_link_says_where_it_leads_and_what_it_changes() {
    let code = Code::new("mrtd-symposium").expect("a code");
    let write = |id: &'static str, change: Change| {
        written(move |out| out.link(id, "?view=list&q=x", &change, |out| out.text("go")))
    };
    let link = r#"<a id="one" href="?view=list&amp;q=x" data-change="activity mrtd-symposium">go</a>"#;
    assert_eq!(write("one", Change::Activity(Some(code))), link);
    assert_eq!(write("", Change::Clear), r#"<a href="?view=list&amp;q=x">go</a>"#);
}

#[test]
fn a_change_that_can_be_pressed_comes_back() {
    let code = |text| Code::new(text).expect("a code");
    let changes = [
        (Change::Country(Some(code("BRB"))), "country BRB"),
        (Change::Mandate(Some(code("4.b"))), "mandate 4.b"),
        (Change::Compare(vec![code("BRB"), code("JAM")]), "compare BRB,JAM"),
        (Change::Compare(Vec::new()), "compare "),
        (Change::Activity(Some(code("a.b-c_9"))), "activity a.b-c_9"),
        (Change::View(View::List), "view list"),
        (Change::Sentence("2.5.9".parse().expect("a sentence")), "sentence 2.5.9"),
        (Change::Row(code("BRB")), "row BRB"),
        (Change::Column(code("4.b")), "column 4.b"),
        (Change::Cell(code("BRB"), code("4.b")), "cell BRB 4.b"),
    ];
    for (change, text) in changes {
        assert_eq!(change.press().as_deref(), Some(text));
        assert_eq!(Change::from_press(text), Some(change));
    }
    for text in ["", "clear", "cell BRB", "row ", "sentence two", "activity a b", "nothing a", "view x"] {
        assert_eq!(Change::from_press(text), None, "{text}");
    }
    assert_eq!(Change::Clear.press(), None);
}

/// What a browser reads out of escaped text.
fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#160;", "\u{a0}"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

proptest! {
    #[test]
    fn a_text_stays_a_text(text in r#"[&<>"'a-z;\u{a0}é«·–漢 ]{0,24}"#) {
        let inside = written(|out| out.text(&text));
        let is_plain = !inside.contains(['<', '>', '"', '\u{a0}']);
        prop_assert!(is_plain, "{}", inside);
        prop_assert_eq!(unescaped(&inside), text.clone());
        let element = written(|out| out.text_element("p", &[("title", &text)], ""));
        let value = element.strip_prefix("<p title=\"").and_then(|rest| rest.strip_suffix("\"></p>"));
        prop_assert_eq!(value.map(unescaped), Some(text));
    }
}
