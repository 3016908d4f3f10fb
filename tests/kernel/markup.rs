//! Content as HTML text.

use mandate_atlas::{
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
fn what_is_pressed_makes_its_own_change() {
    let mut out = Markup::default();
    let changes = [Change::View(View::List), Change::Clear];
    for change in &changes {
        out.pressed("a", &[("href", "?view=list&q=x")], change.clone(), |out| out.text("go"));
    }
    let link = |at| format!(r#"<a href="?view=list&amp;q=x" data-change="{at}">go</a>"#);
    assert_eq!(out.html(), link(0) + &link(1));
    assert_eq!([out.change("0"), out.change("1")], changes.each_ref().map(Some));
    assert_eq!([out.change("2"), out.change("-1"), out.change("x")], [None; 3]);
}

/// What a browser reads out of escaped text.
fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{a0}"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

proptest! {
    #[test]
    fn a_text_stays_a_text(text in r#"[&<>"'a-z;\u{a0}é ]{0,24}"#) {
        let inside = written(|out| out.text(&text));
        let is_plain = !inside.contains(['<', '>', '"', '\u{a0}']);
        prop_assert!(is_plain, "{}", inside);
        prop_assert_eq!(unescaped(&inside), text.clone());
        let element = written(|out| out.text_element("p", &[("title", &text)], ""));
        let value = element.strip_prefix("<p title=\"").and_then(|rest| rest.strip_suffix("\"></p>"));
        prop_assert_eq!(value.map(unescaped), Some(text));
    }
}
