//! The picture: every country once, large enough for a finger, with a label; panels and sentences in words.

use std::sync::LazyLock;

use mandate_atlas::{
    analysis::{Coverage, Years},
    geo::{LEAST_PX, PagePoint, PageRect, Seams, Shapes, contains},
    i18n::messages,
    io::{
        self, Reading,
        list::{Choices, merge},
    },
    model::{Code, Dataset, Lang},
    query::Searched,
    scene::{self, Chosen, Context, CountryPanel, MandatePanel, MapCountry, MapScene, Neighbours, Panel},
    state::{Sort, parse},
};

use crate::geo::paths::lines;

/// Calls `then` with the report and what `query` chooses, in its language or in English.
pub(crate) fn with_report<R>(query: &str, then: impl FnOnce(&Context, &Shapes) -> R) -> R {
    let Reading { dataset: data, .. } = crate::data::report();
    with_data(io::scaled(data, parse(query).0.rows.unwrap_or(0) as usize), query, then)
}

/// The same with other data.
pub(crate) fn with_data<R>(data: Dataset, query: &str, then: impl FnOnce(&Context, &Shapes) -> R) -> R {
    let state = parse(query).0;
    let lang = state.lang.unwrap_or(Lang::En);
    let filter = scene::filter_of(&state, &data);
    let index = crate::data::index(&data);
    let selection = index.select(&filter);
    let whole = Coverage::of(&data);
    let within = Coverage::left(&data, &whole, &filter, &selection);
    let context = Context {
        data: &data,
        whole: &whole,
        coverage: if filter.is_narrowing() { &within } else { &whole },
        years: Years::of(&data),
        order: &scene::by_name(&data, lang),
        index: &index,
        selection: &selection,
        filter: &filter,
        searched: &Searched::of(&index, &data, lang, &filter.text),
        words: messages(lang),
        chosen: Chosen::of(&state, &data),
    };
    then(&context, &crate::geo::shapes())
}

const WIDTHS_PX: [f64; 8] = [294.0, 320.0, 336.0, 414.0, 700.0, 766.0, 800.0, 1200.0];

/// The map at every width; placing names takes a while without optimisation, so it is done once.
pub(crate) static MAPS: LazyLock<Vec<(f64, MapScene)>> = LazyLock::new(|| maps(Lang::En));

/// The map at every width in one language.
pub(crate) fn maps(lang: Lang) -> Vec<(f64, MapScene)> {
    with_report(&format!("lang={}", lang.code()), |context, shapes| {
        let seams = Seams::of(shapes);
        let map = |width_px| (width_px, MapScene::of(context, shapes, &seams, width_px));
        WIDTHS_PX.map(map).to_vec()
    })
}

/// Whether an outline reaches into a rectangle: walked in steps of half a pixel, or around it.
fn reaches(outline: &[PagePoint], rect: PageRect) -> bool {
    let room = rect.grown(2.0);
    let holds = |at: PagePoint| {
        (room.x_px..=room.right_px()).contains(&at.x_px) && (room.y_px..=room.bottom_px()).contains(&at.y_px)
    };
    let walk = |(from, to): (&PagePoint, &PagePoint)| {
        let steps = (from.distance_to(*to) * 2.0).ceil().max(1.0);
        let along = |from_px: f64, to_px: f64, step: f64| from_px + (to_px - from_px) * step / steps;
        std::iter::successors(Some(0.0), |step| Some(step + 1.0).filter(|step| *step <= steps)).any(|step| {
            holds(PagePoint { x_px: along(from.x_px, to.x_px, step), y_px: along(from.y_px, to.y_px, step) })
        })
    };
    outline.iter().zip(outline.iter().cycle().skip(1)).any(walk) || contains(outline, rect.centre())
}

#[test]
fn what_lies_beyond_a_frame_is_not_drawn_in_it() {
    for (width_px, map) in MAPS.iter() {
        for frame in &map.frames {
            let outlines = lines(&frame.land);
            assert!(outlines.len() > 5);
            for outline in outlines.iter().chain(&lines(&frame.land_coast)) {
                assert!(reaches(outline, frame.rect), "{width_px} px: {outline:?}");
            }
        }
    }
}

#[test]
fn every_country_is_on_the_map_once_with_target_and_label() {
    with_report("", |context, _| {
        for (_, map) in MAPS.iter() {
            let mut rows: Vec<usize> = map.countries.iter().map(|country| country.row).collect();
            rows.sort_unstable();
            assert_eq!(rows, (0..14).collect::<Vec<_>>());
            for country in &map.countries {
                assert!(!country.land.is_empty() && !country.coast.is_empty() && !country.target.is_empty());
                let name: Vec<&str> = country.label.lines.iter().map(|(_, line)| line.as_str()).collect();
                let id = context.data.countries.find(&country.code).expect("it is there");
                assert_eq!(name.join(" "), context.data.countries[id].name.en);
            }
        }
    });
}

#[test]
fn the_seven_small_states_are_chosen_in_the_inset() {
    let (_, map) = MAPS.last().expect("a map");
    let inset = map.countries.iter().filter(|country| country.frame == 1);
    let codes: Vec<&str> = inset.map(|country| country.code.as_str()).collect();
    assert_eq!(codes, ["ATG", "BRB", "DMA", "GRD", "KNA", "LCA", "VCT"]);
}

/// Whether a disc of 24 px around `centre` hits the country everywhere, and no other country of its frame.
fn has_room(map: &MapScene, country: &MapCountry, centre: PagePoint) -> bool {
    (0..16).all(|step| {
        let angle = f64::from(step) * std::f64::consts::FRAC_PI_8;
        let radius_px = LEAST_PX / 2.0 - 0.1;
        let (x_px, y_px) = (centre.x_px + radius_px * angle.cos(), centre.y_px + radius_px * angle.sin());
        hit_at(map, country.frame, PagePoint { x_px, y_px }) == Some(country.row)
    })
}

/// The country that a finger hits: the last of those drawn there, as in the browser.
fn hit_at(map: &MapScene, frame: usize, point: PagePoint) -> Option<usize> {
    let is_hit = |country: &&MapCountry| country.frame == frame && country.hit.is_hit(point);
    map.countries.iter().rfind(is_hit).map(|country| country.row)
}

/// The middle of the target, where a finger or a robot aims, hits the country, and somewhere in the target there is room
/// for a disc of 24 px: for the small ones around the middle itself.
#[test]
fn every_country_can_be_hit_with_a_finger() {
    for (width_px, map) in MAPS.iter() {
        for country in &map.countries {
            let bounds = country.hit.bounds();
            let centre = bounds.centre();
            assert_eq!(
                hit_at(map, country.frame, centre),
                Some(country.row),
                "{} at {width_px} px",
                country.code
            );
            let share = |step: i32| f64::from(step) / 20.0;
            let spots = (0..=20).flat_map(|across| (0..=20).map(move |down| (share(across), share(down))));
            let mut spots = spots.map(|(across, down)| PagePoint {
                x_px: bounds.x_px + across * bounds.width_px,
                y_px: bounds.y_px + down * bounds.height_px,
            });
            let is_mainland = ["GUY", "SUR"].contains(&country.code.as_str());
            let room = has_room(map, country, centre)
                || (is_mainland && spots.any(|spot| has_room(map, country, spot)));
            assert!(room, "{} at {width_px} px", country.code);
        }
    }
}

#[test]
fn targets_stay_in_their_frame() {
    for (width_px, map) in MAPS.iter() {
        for country in &map.countries {
            let frame = map.frames[country.frame].rect;
            assert!(frame.holds(country.hit.bounds().grown(-10.0)), "{} at {width_px} px", country.code);
        }
    }
}

#[test]
fn arrows_know_the_countries_of_the_report() {
    with_report("", |context, shapes| {
        let neighbours = Neighbours::of(context, shapes);
        assert_eq!(neighbours.first().map(Code::as_str), Some("BLZ"));
    });
}

#[test]
fn the_map_the_list_and_the_panel_say_the_same() {
    for query in ["", "?mandate=4.b", "?mandate=4.g", "?mandate=4.h"] {
        with_report(query, |context, _| {
            let states = scene::map_states(context);
            for row in scene::country_rows(context) {
                let id = context.data.countries.find(&row.code).expect("it is there");
                assert_eq!(row.shade, states[id.index()].shade);
                let panel = CountryPanel::of(context, id);
                let section = context.chosen.mandate.map(|mandate| &panel.sections[mandate.index()]);
                assert!(
                    section.is_none_or(|section| section.shade == row.shade && section.level == row.shown)
                );
            }
        });
    }
}

fn summary(query: &str) -> String {
    with_report(query, |context, _| scene::summary(context))
}

#[test]
fn sentences_that_can_be_quoted() {
    assert_eq!(
        summary(""),
        "84 activities reported for 14 member states under 8 of 9 mandates. Of 112 pairs of member state and mandate, 60 have \
         activity, 12 only plans, 40 neither."
    );
    assert_eq!(
        summary("?country=BRB"),
        "15 of 84 activities. Barbados: activity reported under 4 of 8 mandates; none reported under 4.c, 4.f and 4.i; \
         only planned under 4.b."
    );
    assert_eq!(
        summary("?mandate=4.c"),
        "3 of 84 activities. 4.c Money laundering and drug trafficking: activity reported for 1 of 14 member states, \
         Grenada; only planned for Dominica; 1 activity without named countries."
    );
    assert_eq!(
        summary("?mandate=4.i"),
        "1 of 84 activities. 4.i Coordination with other bodies: no activity reported for any of the 14 member states by \
         name; 1 activity without named countries."
    );
    assert_eq!(summary("?mandate=4.g"), "0 of 84 activities. 4.g: not in the report.");
    assert_eq!(summary("?country=HTI&mandate=4.g"), "0 of 84 activities. Haiti, 4.g: not in the report.");
    assert_eq!(
        summary("?country=HTI&mandate=4.c"),
        "0 of 84 activities. Haiti, 4.c Money laundering and drug trafficking: no activity reported. 1 regional activity that \
         names no countries may include it."
    );
    assert_eq!(
        summary("?country=JAM&mandate=4.a"),
        "5 of 84 activities. Jamaica, 4.a Crime management systems: delivered, 5 activities reported."
    );
    assert_eq!(
        summary("?country=BRB&mandate=4.b"),
        "1 of 84 activities. Barbados, 4.b Border security: only planned, 1 activity; named as not having taken part in 1 \
         activity. 3 regional activities that name no countries may include it."
    );
    assert_eq!(
        summary("?country=BHS&mandate=4.b"),
        "3 of 84 activities. The Bahamas, 4.b Border security: delivered, 3 activities reported; 1 of them only planned for it."
    );
    assert_eq!(
        summary("?country=VCT&mandate=4.f"),
        "3 of 84 activities. Saint Vincent and the Grenadines, 4.f Trafficking in persons: delivered, 3 activities reported; \
         1 act of its own, not counted."
    );
}

#[test]
fn the_window_is_called_by_the_choice() {
    let title = |query| {
        let view = parse(query).0.view;
        with_report(query, |context, _| scene::page_title(context, view))
    };
    assert_eq!(title(""), "Mandate Atlas");
    assert_eq!(title("?country=BHS&mandate=4.b"), "The Bahamas · 4.b · Mandate Atlas");
    assert_eq!(title("?view=matrix&country=BHS"), "The Bahamas · Matrix · Mandate Atlas");
}

fn country_panel(code: &str) -> CountryPanel {
    with_report(&format!("?country={code}"), |context, _| match scene::panel(context) {
        Panel::Country(panel) => panel,
        other => panic!("another panel: {other:?}"),
    })
}

#[test]
fn a_country_is_told_with_sources_and_shared_figures() {
    let dominica = country_panel("DMA");
    let borders = &dominica.sections[1];
    assert_eq!((borders.code.as_str(), borders.level), ("4.b", "delivered"));
    let seminar = borders
        .cards
        .shown
        .iter()
        .find(|card| card.code.as_str() == "customs-infrastructure-dma")
        .expect("it is there");
    let fact =
        |label: &str| seminar.facts.iter().find(|fact| fact.label == label).map(|fact| fact.text.as_str());
    assert_eq!(fact("When"), Some("July 2011"));
    assert_eq!(fact("Part"), Some("host and beneficiary"));
    assert_eq!(fact("Led by"), Some("CICTE"));
    let people =
        "219 officials trained, one figure shared with “Seminar on evaluating and managing maritime risk”";
    assert_eq!(fact("People"), Some(people));
    assert_eq!(seminar.source, "report §2 ¶2, sentences 1–2 and 4");
}

#[test]
fn activities_stand_in_the_order_of_time_and_undated_ones_last() {
    let jamaica = country_panel("JAM");
    let codes: Vec<&str> = jamaica.sections[0].cards.shown.iter().map(|card| card.code.as_str()).collect();
    let expected = [
        "drug-courts-seminar-jam",
        "police-intelligence-course",
        "police-information-course",
        "mispa-iii",
        "university-agreements",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn known_absence_and_ratification_are_said_in_words() {
    let vincent = country_panel("VCT");
    let note = &vincent.sections[1].notes[0];
    assert!(note.starts_with("The report names it as not having taken part: Seventh Symposium"), "{note}");
    assert_eq!(vincent.sections[1].level, "no activity reported");
    let acts: Vec<&str> =
        vincent.sections[5].state_actions.shown.iter().map(|card| card.code.as_str()).collect();
    assert_eq!(acts, ["trafficking-protocol-ratifications"]);
}

#[test]
fn the_unanswered_mandate_says_so() {
    let barbados = country_panel("BRB");
    let unanswered = &barbados.sections[6];
    assert_eq!((unanswered.code.as_str(), unanswered.level), ("4.g", "not in the report"));
    assert!(unanswered.notes[0].starts_with("The report does not answer this paragraph"));
}

#[test]
fn a_mandate_is_told_by_level_with_who_led() {
    let panel = with_report("?mandate=4.d", |context, _| match scene::panel(context) {
        Panel::Mandate(panel) => panel,
        other => panic!("another panel: {other:?}"),
    });
    let MandatePanel { leads, groups, cards, .. } = panel;
    assert_eq!(leads, ["Department of Public Security (DPS): 7 activities"]);
    let levels: Vec<(&str, usize)> =
        groups.iter().map(|group| (group.level, group.countries.len())).collect();
    assert_eq!(levels, [("took part", 12), ("planned", 2)]);
    assert_eq!(cards.count(), 7);
}

#[test]
fn the_legend_has_every_fill() {
    let legend = |query| with_report(query, |context, _| scene::Legend::of(context));
    let texts: Vec<String> = legend("").entries.into_iter().map(|entry| entry.text).collect();
    assert_eq!(texts, ["7–8", "5–6", "3–4", "1–2", "0"]);
    assert_eq!(legend("?mandate=4.b").entries.len(), 5);
}

/// The report with a list beside it that also names a country and a mandate which the report is not about.
pub(crate) fn with_list<R>(query: &str, then: impl FnOnce(&Context, &Shapes) -> R) -> R {
    let merged = merge(&crate::lists::report(), &crate::lists::read("plain.csv"), &Choices::default());
    with_data(merged.dataset, query, then)
}

#[test]
fn a_list_beside_the_report_is_counted_apart() {
    let said = with_list("", |context, _| scene::summary(context));
    assert!(
        said.starts_with("88 activities reported for 14 member states under 8 of 9 mandates. Of 112 pairs"),
        "{said}"
    );
    let more =
        "4 of the activities are from lists beside the report, with 1 country that the report is not about.";
    assert!(said.ends_with(more), "{said}");
    let said = with_list("?from=2010-01&to=2010-12", |context, _| scene::summary(context));
    assert!(said.contains("(Time: January 2010 to December 2010, 25 of them without a date)"), "{said}");
    with_list("", |context, _| {
        let states = scene::map_states(context);
        let of = |code: &str| {
            let id = context.data.countries.find(&Code::new(code).expect("a code")).expect("a country");
            &states[id.index()]
        };
        assert!(of("JAM").label.ends_with("1 from plain."), "{}", of("JAM").label);
        assert_eq!((of("JAM").lists.len(), of("HTI").lists.len()), (1, 0));
        let matrix = scene::MatrixScene::of(context, Sort::Name);
        let marked = matrix.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.lists.is_empty());
        assert_eq!(marked.count(), 6, "three states on a course, two at a week, one country elsewhere");
    });
    with_report("", |context, _| {
        assert!(scene::map_states(context).iter().all(|state| state.lists.is_empty()))
    });
}

#[test]
fn several_countries_are_told_as_a_filter() {
    let said = summary("?country=DMA,SUR");
    assert!(
        said.contains("(Member state: Dominica; Member state: Suriname). They name 2 of 14 member states"),
        "{said}"
    );
    let said = summary("?country=DMA,SUR&mandate=4.b");
    assert!(said.contains("4.b"), "{said}");
    with_report("?country=DMA,SUR", |context, _| {
        let chosen = scene::country_rows(context).into_iter().filter(|row| row.is_chosen);
        assert_eq!(chosen.map(|row| row.code.to_string()).collect::<Vec<_>>(), ["DMA", "SUR"]);
    });
}
