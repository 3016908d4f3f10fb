//! Files that would take hours, or all of the memory, if any work grew with the square of their size: so many rows, names,
//! columns or levels that a loop inside of another would not come to its end.

use mandate_atlas::{
    analysis::ties,
    io::{self, list::Draft},
    model::{Expected, Issue, Place},
    query::ActivitySet,
    state::{AppState, Change, MOST_SEARCHED, parse},
};
use serde_json::{Value, json};

use super::checks::{list, merged, read_list};

/// Enough for reading alone.
const MANY: usize = 8_000;
/// Enough where all is put beside the report, too.
const SOME: usize = 5_200;

fn many(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

#[track_caller]
fn read(text: &str) -> Draft {
    read_list(text.as_bytes()).expect("it can be read")
}

fn expected(issues: &[Issue]) -> Vec<&Expected> {
    let mut expected: Vec<&Expected> = issues.iter().map(|issue| &issue.expected).collect();
    expected.dedup();
    expected
}

#[test]
fn a_cell_with_thousands_of_names_is_not_read_and_its_row_stays() {
    for (column, room) in [("Countries", 250), ("Lead", 250), ("Topics", 250), ("Audiences", 250)] {
        let cell = many(MANY, |at| format!("{at};"));
        let draft = read(&format!("Title,When,{column}\na,2011,{}\n", &cell[..20_000]));
        let place = Place::Cell(2, column.to_owned());
        assert_eq!((draft.rows.len(), draft.issues.len()), (1, 1), "{column}");
        assert_eq!((&draft.issues[0].place, &draft.issues[0].expected), (&place, &Expected::Names(room)));
    }
}

#[test]
fn thousands_of_columns_for_one_thing_have_the_room_of_one() {
    let head = many(MANY, |_| "Countries,".to_owned());
    let row = many(MANY, |at| format!("n{at},"));
    let draft = read(&format!("Title,When,{head}x\na,2011,{row}x\n"));
    assert_eq!((draft.rows.len(), draft.issues.len()), (1, MANY - 250));
    assert_eq!(expected(&draft.issues), [&Expected::Names(250)]);
}

#[test]
fn a_text_longer_than_a_spreadsheet_holds_is_not_read() {
    let huge = "a".repeat(3_000_000);
    let draft = read(&format!("Title,Summary,When\nb,{huge},2011\n{huge},,2011\n"));
    assert_eq!(expected(&draft.issues), [&Expected::Letters(32_767)]);
    let aside: Vec<_> = draft.aside.rows.iter().map(|row| (row.line, row.issues.len())).collect();
    assert_eq!((draft.rows.len(), draft.issues.len(), aside), (1, 2, vec![(3, 1)]));
    let fits = "é".repeat(32_767);
    assert_eq!(read(&format!("Title,When\n{fits},2011\n")).issues, []);
}

#[test]
fn mandates_of_its_own_are_columns_up_to_a_number() {
    let rows = many(SOME, |at| format!("a,2011,mandate {at}\n"));
    let merged = merged(&read(&format!("Title,When,Mandate\n{rows}")));
    // Those of the report, two hundred, and "not given".
    assert_eq!(merged.dataset.mandates.len(), 2 + 200 + 1);
    assert_eq!(merged.issues.len(), SOME - 200);
    assert_eq!(merged.issues[0].place, Place::Cell(202, "mandates".to_owned()));
    assert_eq!(expected(&merged.issues), [&Expected::Names(200)]);
}

#[test]
fn bodies_that_begin_alike_are_numbered_in_one_pass_up_to_a_number() {
    let rows = many(SOME, |at| format!("a,2011,{}{at}\n", "a".repeat(60)));
    let merged = merged(&read(&format!("Title,When,Lead\n{rows}")));
    assert_eq!(merged.dataset.organisations.len(), 2 + 5_000);
    assert_eq!(
        (merged.issues.len(), expected(&merged.issues)),
        (SOME - 5_000, vec![&Expected::Names(5_000)])
    );
    // Nobody works with anybody; a table of all pairs would not fit into the memory.
    let data = &merged.dataset;
    assert_eq!(ties(data, &ActivitySet::of(data.activities.len(), |_| true)), []);
}

#[test]
fn rows_of_one_name_are_numbered_in_one_pass() {
    let rows = many(SOME, |_| "same,a,2011\n".to_owned());
    let merged = merged(&read(&format!("ID,Title,When\n{rows}")));
    assert_eq!(merged.renamed.len(), SOME - 1);
    // Names that differ only behind the room for a prefix, each twice.
    let rows = many(SOME, |at| format!("{}{:06},a,2011\n", "a".repeat(74), at / 2));
    assert_eq!(super::checks::merged(&read(&format!("ID,Title,When\n{rows}"))).renamed.len(), SOME / 2);
}

#[test]
fn a_list_beside_itself_is_numbered_in_one_pass() {
    let rows = many(SOME, |at| format!("{}{at:06},a,2011\n", "a".repeat(74)));
    let once = merged(&read(&format!("ID,Title,When\n{rows}"))).dataset;
    let twice = io::beside(&once, &once);
    assert_eq!(twice.activities.len(), 2 * once.activities.len());
}

#[test]
fn a_chain_of_programmes_has_an_end() {
    for step in [1, -1] {
        let rows = many(SOME, |at| format!("p{at},a,2011,p{}\n", at.wrapping_add_signed(step)));
        let merged = merged(&read(&format!("ID,Title,When,Part of\n{rows}")));
        let table = &merged.dataset.activities;
        let depth = |id| std::iter::successors(Some(id), |&id| table[id].part_of).count();
        let deepest = table.ids().map(depth).max();
        assert_eq!(deepest, Some(20));
        // Each twentieth link is told, and the one that leads nowhere.
        assert_eq!(merged.issues.len(), SOME / 20, "{step}");
    }
}

#[test]
fn activities_that_never_end_cost_a_look_each_up_to_a_number() {
    for piece in ["<![CDATA[", "<?", "<!--", "<!DOCTYPE a ["] {
        let draft = read(&many(MANY, |_| format!("<iati-activity>{piece}")));
        assert!(draft.rows.is_empty() && (1..=50).contains(&draft.aside.rows.len()), "{piece}");
        assert_eq!(expected(&draft.issues), [&Expected::Xml], "{piece}");
    }
    // One in another costs nothing: it ends where the next begins.
    let draft = read(&"<iati-activity>".repeat(MANY));
    assert_eq!((draft.rows.len(), draft.aside.rows.len()), (0, MANY));
}

#[test]
fn elements_in_elements_have_an_end() {
    let deep = |depth: usize| {
        let (open, close) = ("<a>".repeat(depth), "</a>".repeat(depth));
        read(&format!("<iati-activity><title><narrative>t</narrative></title>{open}{close}</iati-activity>"))
    };
    assert_eq!(deep(39).rows.len(), 1);
    for depth in [40, MANY] {
        let draft = deep(depth);
        assert_eq!((draft.rows.len(), expected(&draft.issues)), (0, vec![&Expected::Xml]));
    }
}

#[test]
fn an_activity_with_thousands_of_elements_is_read_in_one_pass() {
    let parts = [
        "<sector><narrative>n#</narrative></sector><title><narrative>t#</narrative></title>",
        "<participating-org role='4'><narrative>n#</narrative></participating-org>",
        "<title><narrative xml:lang='fr'>a#</narrative></title>",
        "<recipient-country code='n#'/>",
        "<a#/>",
    ];
    for part in parts {
        let parts = many(MANY, |at| part.replace('#', &at.to_string()));
        let draft =
            read(&format!("<iati-activity><title><narrative>t</narrative></title>{parts}</iati-activity>"));
        assert_eq!(draft.rows.len(), 1, "{part}");
        assert!(expected(&draft.issues).iter().all(|one| **one == Expected::Names(250)), "{part}");
    }
    let attributes = many(MANY, |at| format!(" a{at}='b'"));
    let draft =
        read(&format!("<iati-activity{attributes}><title><narrative>t</narrative></title></iati-activity>"));
    assert_eq!((draft.rows.len(), expected(&draft.issues)), (0, vec![&Expected::Xml]));
}

/// The small report with an own value somewhere.
fn own(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON");
    *file.pointer_mut(pointer).expect("a place") = value;
    file.to_string()
}

#[test]
fn lists_in_an_activity_of_our_own_format_have_an_end() {
    let codes: Value = (0..MANY).map(|at| format!("t{at}")).collect();
    let reading = io::read(&own("/activities/0/topics", codes)).expect("it can be read");
    assert_eq!((reading.dataset.activities.len(), reading.set_aside), (3, 2), "with its figure");
    assert_eq!(reading.issues[0].expected, Expected::Names(250));
    // Sentences are many, and none stands twice.
    let refs: Value = (1..=MANY).map(|at| format!("1.1.{at}")).chain(["1.1.7".to_owned()]).collect();
    let reading = io::read(&own("/mandates/0/refs", refs)).expect("it can be read");
    assert_eq!(reading.issues[0].expected, Expected::NotRepeated);
    assert!(reading.dataset.activities.is_empty(), "each is under the mandate that is set aside");
}

#[test]
fn millions_of_wrong_values_do_not_fill_the_memory_with_what_is_said_of_them() {
    let issues = io::read(&own("/activities", vec![0; 100_001].into())).expect_err("it is refused");
    let place = Place::Pointer("/activities".to_owned());
    assert_eq!((issues.len(), &issues[0].place, &issues[0].expected), (1, &place, &Expected::Rows(100_000)));
    let text = own("/organisations/0", json!({"id": "unit", "aliases": vec![0; MANY]}));
    let reading = io::read(&text).expect("it can be read");
    let of_row = |issue: &&Issue| issue.place.to_string().starts_with("/organisations/0");
    assert_eq!(reading.issues.iter().filter(of_row).count(), 20, "what it lacks among them");
    list(text.as_bytes());
}

#[test]
fn a_chain_of_bodies_has_an_end() {
    let body = |at: usize| {
        let parent = (at + 1 < SOME).then(|| format!("b{}", at + 1));
        json!({"id": format!("b{at}"), "name": {"en": format!("Body {at}")}, "type": "other", "parent": parent})
    };
    let mut bodies: Vec<Value> = (0..SOME).map(body).collect();
    bodies.push(json!({"id": "unit", "name": {"en": "A unit"}, "type": "other", "parent": "b0"}));
    let text = own("/organisations", bodies.into());
    let reading = io::read(&text).expect("it can be read");
    let table = &reading.dataset.organisations;
    let depth = |id| std::iter::successors(Some(id), |&id| table[id].parent).count();
    assert_eq!(table.ids().map(depth).max(), Some(20));
    assert_eq!(expected(&reading.issues), [&Expected::Levels(20)]);
    list(text.as_bytes());
}

#[test]
fn brackets_in_brackets_are_refused_where_they_are_too_deep() {
    for text in ["[".repeat(MANY), "{\"a\":".repeat(MANY), format!("{{\"format\":{}", "[".repeat(MANY))] {
        let issues = io::read(&text).expect_err("it is too deep");
        assert_eq!((issues.len(), &issues[0].expected), (1, &Expected::Json));
        assert!(matches!(issues[0].place, Place::Position(1, 100..700)), "{:?}", issues[0].place);
        list(text.as_bytes());
    }
}

#[test]
fn a_link_of_a_megabyte_is_read_and_says_little() {
    let codes = many(100_000, |at| format!("C{at},"));
    let (state, notices) = parse(&format!("?compare={}X&partner={}X", codes, codes));
    assert_eq!((state.compared.len(), notices.len()), (4, 1));
    let (_, notices) = parse(&many(100_000, |at| format!("key{at}=1&country=%00&")));
    assert_eq!(notices.len(), mandate_atlas::state::MOST_NOTICES);
    let words = "word ".repeat(MANY);
    let (state, notices) = parse(&format!("?q={}", words.replace(' ', "+")));
    assert_eq!((state.text.as_str(), notices.len()), ("", 1));
    let typed = Change::Search(words).apply(&AppState::default()).text;
    assert!(typed.chars().count() <= MOST_SEARCHED && parse(&format!("?q={typed}")).0.text == typed);
}
