//! The sentences over countries, mandates and cells.

use mandate_atlas::{
    i18n::{CellCounts, CellSummary, CountrySummary, MandateSummary, OverviewSummary, PeopleSummary},
    model::Level,
};

use super::{Names, SHARES, Said, share};

pub(super) fn say(said: &mut Said, names: &Names) {
    say_countries(said, names);
    say_mandates(said, names);
    say_cells(said, names);
    say_people(said, names);
    say_everything(said, names);
}

fn say_countries(said: &mut Said, names: &Names) {
    let words = said.words;
    let plain = CountrySummary {
        name: Some(names.countries()[0]),
        filtered: false,
        active: share(2, 8),
        none: vec![],
        planned: vec![],
    };
    for active in SHARES {
        let all = CountrySummary { active, ..plain.clone() };
        say! { said: words.country_summary => (&all), (&CountrySummary { filtered: true, ..all.clone() }); }
    }
    let codes = ["4.b", "4.c", "4.f"];
    say! { said:
        words.country_summary =>
            (&CountrySummary { name: None, ..plain.clone() }),
            (&CountrySummary { none: codes[..1].to_vec(), ..plain.clone() }),
            (&CountrySummary { planned: codes[..1].to_vec(), ..plain.clone() }),
            (&CountrySummary { none: codes[1..].to_vec(), planned: codes.to_vec(), ..plain.clone() });
    }
}

fn say_mandates(said: &mut Said, names: &Names) {
    let (words, countries) = (said.words, names.countries());
    let plain = MandateSummary {
        name: Some(names.mandates[0]),
        reported: true,
        filtered: false,
        active: share(0, 14),
        active_names: vec![],
        none: vec![],
        planned: vec![],
        regional: 0,
    };
    for active in SHARES {
        let all = MandateSummary { active, ..plain.clone() };
        say! { said: words.mandate_summary => (&all), (&MandateSummary { filtered: true, ..all.clone() }); }
    }
    // Up to one more than a sentence names; from the end also one whose article is not known.
    for count in 1..=5 {
        let (first, last) = (&countries[..count], &countries[6 - count..]);
        say! { said:
            words.mandate_summary =>
                (&MandateSummary { active: share(count, 14), active_names: first.to_vec(), ..plain.clone() }),
                (&MandateSummary { none: first.to_vec(), planned: last.to_vec(), ..plain.clone() }),
                (&MandateSummary { planned: first.to_vec(), regional: count, ..plain.clone() });
        }
    }
    let [nameless, unreported] = [(None, true), (plain.name, false)].map(|(name, reported)| MandateSummary {
        name,
        reported,
        ..plain.clone()
    });
    say! { said: words.mandate_summary => (&nameless), (&unreported); }
}

fn say_cells(said: &mut Said, names: &Names) {
    let words = said.words;
    for level in Level::ALL {
        for filtered in [false, true] {
            for [activities, count] in [[1, 0], [1, 1], [12_345, 2]] {
                let cell = CellSummary {
                    country: names.countries()[0],
                    mandate: names.mandates[0],
                    level,
                    filtered,
                    activities,
                    planned: count,
                    absences: count,
                    state_actions: count,
                    regional: count,
                };
                let empty = CellSummary { activities: 0, ..cell };
                say! { said:
                    words.cell_summary => (&cell);
                    words.matrix.cell_label => (&cell), (&empty);
                }
            }
        }
    }
}

fn say_people(said: &mut Said, names: &Names) {
    let words = said.words;
    for (count, approximate, titles) in [(36, false, 0), (12_345, true, 1), (36, false, 2), (36, true, 3)] {
        let shared_with = names.titles[..titles].to_vec();
        let people = PeopleSummary { count, approximate, what: names.people, shared_with };
        say! { said: words.people_summary => (&people); }
    }
}

fn say_everything(said: &mut Said, names: &Names) {
    let words = said.words;
    let filters = names.topics.map(|topic| (words.filters.chip)(words.filters.topic, topic));
    for share in SHARES {
        let cells = CellCounts { active: share, planned: share.part, none: share.whole };
        let all = OverviewSummary { activities: share.part, countries: 14, mandates: share, cells };
        let alone = OverviewSummary { activities: 72, countries: 1, ..all };
        say! { said:
            words.overview_summary => (&all), (&alone);
            words.counted_summary => (share, &filters[..0], "…"), (share, &filters[..1], "…");
        }
    }
    say! { said: words.counted_summary => (share(5, 14), &filters, "…"); }
}
