//! Content as text, and the signs that tell levels and lists apart.

use mandate_atlas::{
    model::Level,
    scene::{Markup, Shade, SourceMark, source_class, source_path, write_sign, write_swatch},
    state::Change,
};

use super::code;
use crate::scene::with_report;

fn written(write: impl FnOnce(&mut Markup)) -> String {
    let mut out = Markup::default();
    write(&mut out);
    out.html().to_owned()
}

#[test]
fn a_button_says_what_it_changes() {
    let change = Change::Country(Some(code("BRB")));
    let button = r#"<button type="button" class="name" data-change="country BRB">Barbados</button>"#;
    assert_eq!(written(|out| out.button("name", &change, |out| out.text("Barbados"))), button);
}

#[test]
fn a_disclosure_holds_its_line_and_what_it_opens() {
    let html = r#"<details class="disclosure"><summary>More</summary><p>all of it</p></details>"#;
    assert_eq!(written(|out| out.disclosure("More", |out| out.text_element("p", &[], "all of it"))), html);
}

#[test]
fn what_was_searched_is_marked_in_a_text() {
    with_report("?q=port", |context, _| {
        let html = written(|out| out.searched("Ports & a harbour, <port>", context.searched));
        assert_eq!(html, "<mark>Port</mark>s &amp; a harbour, &lt;<mark>port</mark>&gt;");
    });
}

#[test]
fn every_shade_has_a_name_of_its_own() {
    let quarters = Shade::QUARTERS.map(Shade::code);
    assert_eq!(quarters, ["quarter-0", "quarter-1", "quarter-2", "quarter-3", "quarter-4"]);
    let levels = Level::ALL.map(|level| Shade::Level(level).code());
    assert_eq!(levels, ["delivered", "took-part", "planned", "none", "unreported"]);
}

#[test]
fn a_swatch_is_a_fill_with_the_glyph_of_its_level() {
    let swatch = |shade| written(|out| write_swatch(out, shade));
    let delivered = swatch(Shade::Level(Level::Delivered));
    assert!(delivered.starts_with("<svg class=\"swatch\" ") && delivered.ends_with("</svg>"), "{delivered}");
    assert!(delivered.contains("aria-hidden=\"true\""), "the words beside it are read out: {delivered}");
    assert!(delivered.contains("class=\"fill delivered\""), "{delivered}");
    assert_eq!(delivered.matches("class=\"glyph").count(), 2, "the ground and on it the glyph: {delivered}");
    let quarter = swatch(Shade::Quarter(2));
    assert!(quarter.contains("class=\"fill quarter-2\"") && !quarter.contains("glyph"), "{quarter}");
}

/// Where the corners of a path of straight lines lie, or that it is round.
#[test]
fn the_marks_of_lists_differ_in_form() {
    let forms = [0, 1, 2, 3, 4].map(source_path);
    let corners = forms.map(|path| path.matches(['l', 'h', 'v']).count());
    assert_eq!(corners, [0, 3, 3, 2, 2], "a disc, a diamond, a square, then triangles");
    assert!(forms[0].contains('a') && forms[1].contains('l') && forms[2].contains('h'), "{forms:?}");
}

#[test]
fn the_mark_of_a_list_is_named_for_those_who_cannot_see_it() {
    assert_eq!(
        [0, 1, 5].map(|place| source_class("mark", place)),
        ["mark of-report", "mark of-list", "mark of-list"]
    );
    let mark = SourceMark { place: 2, name: "Ours & theirs".to_owned() };
    let sign = written(|out| write_sign(out, &mark));
    assert!(
        sign.starts_with("<span class=\"source-sign of-list\" title=\"Ours &amp; theirs\"><svg "),
        "{sign}"
    );
    assert!(
        sign.contains("<path d=\"M-6 -6h12v12h-12z\">") && sign.contains("aria-hidden=\"true\""),
        "{sign}"
    );
    assert!(sign.ends_with("<span class=\"visually-hidden\">Ours &amp; theirs</span></span>"), "{sign}");
}
