//! The words of possible overlaps: findings, reasons, doubts, verdicts.

use mandate_atlas::{
    i18n::OverlapSummary,
    model::{Kind, Rung, Sides, Verdict},
};

use super::{COUNTS, Names, SHARES, Said, share};

const SIDES: [Sides; 3] = [Sides::A, Sides::B, Sides::Both];

/// Behind whole millions Spanish and Portuguese put a word.
const MANY: [u32; 4] = [999, 1000, 999_999, 2_000_000];

pub(super) fn say(said: &mut Said, names: &Names) {
    say_findings(said, names);
    say_summary(said);
    say_grounds(said, names);
    say_doubts(said, names);
    say_verdicts(said);
}

fn say_findings(said: &mut Said, names: &Names) {
    let (words, country, mandate) = (said.words, names.countries()[0], names.mandates[0]);
    each!(said: Rung::ALL => words.overlaps.rung, words.overlaps.rule);
    each!(said: COUNTS => words.overlaps.undated, words.overlaps.without_lead, words.overlaps.one_side);
    each!(said: COUNTS => words.overlaps.show_more, words.overlaps.list, words.overlaps.count);
    each!(said: COUNTS => words.overlaps.short);
    each!(said: MANY => words.overlaps.short, words.overlaps.count);
    each!(said: SHARES => words.overlaps.searching);
    each!(said: [0_u16, 1, 2, 12, 24] => words.overlaps.window_months);
    for count in COUNTS.map(u64::from) {
        say! { said: words.overlaps.cell => (country, mandate, count); }
        for &rung in Rung::ALL {
            say! { said: words.overlaps.rung_count => (rung, count); }
        }
    }
    say! { said:
        words.overlaps.class => (1, 1), (1, 5), (1, 12_345), (12_345, 12_345);
        words.overlaps.left_out => (1, 2), (200, 1234), (12_345, 2_000_000);
    }
}

fn say_summary(said: &mut Said) {
    let words = said.words;
    for countries in SHARES {
        let count = countries.part.try_into().expect("a small number");
        let found = OverlapSummary { rungs: vec![(Rung::Overlap, count)], countries, across: count };
        say! { said: words.overlaps.summary => (&found); }
    }
    let every = [1, 2].map(|count| Rung::ALL.iter().map(|&rung| (rung, count)).collect());
    for rungs in every.into_iter().chain([vec![]]) {
        let found = OverlapSummary { rungs, countries: share(5, 14), across: 0 };
        say! { said: words.overlaps.summary => (&found); }
    }
}

fn say_grounds(said: &mut Said, names: &Names) {
    let words = said.words;
    let [a, b] = ["4.b", "4.f"];
    each!(said: SIDES => words.overlaps.ground.part_of);
    for count in 1..=3 {
        let bodies = &["CICTE", "CICAD", "INTERPOL"][..count];
        say! { said:
            words.overlaps.ground.same_countries => (&names.countries()[..count]);
            words.overlaps.ground.shared_topics => (&names.topics[..count]);
            words.overlaps.ground.same_leads => (bodies);
            words.overlaps.ground.other_leads => (bodies, &["IMPACS"]), (&["IMPACS"], bodies);
        }
    }
    for months in [1, 2] {
        say! { said: words.overlaps.ground.near_time => (months, 0), (months, 1), (months, 2), (months, 12); }
    }
    say! { said:
        words.overlaps.ground.same_mandate => (names.mandates[0]);
        words.overlaps.ground.shared_audiences => (&names.audiences[..1]), (&names.audiences);
        words.overlaps.ground.other_mandates => (a, b);
    }
}

fn say_doubts(said: &mut Said, names: &Names) {
    let (words, kind) = (said.words, said.words.kind);
    each!(said: SIDES =>
        words.overlaps.doubt.undated, words.overlaps.doubt.vague, words.overlaps.doubt.open_end,
        words.overlaps.doubt.no_audience, words.overlaps.doubt.planned, words.overlaps.doubt.country_planned,
        words.overlaps.doubt.regional, words.overlaps.doubt.derived,
    );
    each!(said: [0_u16, 1, 2, 12] => words.overlaps.doubt.months_apart);
    say! { said:
        words.overlaps.doubt.other_kinds => (kind(Kind::Workshop), kind(Kind::Research));
        words.overlaps.doubt.shared_bodies => (&["CICTE"]), (&["CICTE", "INTERPOL"]);
        words.overlaps.doubt.common_whole => ("CICTE");
        words.overlaps.doubt.same_programme => (names.titles[0]);
    }
}

fn say_verdicts(said: &mut Said) {
    let words = said.words;
    let versions = ["2012-03-01", "2026-11-26"];
    each!(said: Verdict::ALL => words.overlaps.judge.verdict);
    each!(said: COUNTS => words.overlaps.judge.save, words.overlaps.judge.set_aside);
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.overlaps.judge.opened =>
                (count, 0, 0), (count, 1, 0), (count, 2, 0), (count, 0, 1), (count, 0, 2), (count, 2, 2);
        }
    }
    say! { said:
        words.overlaps.judge.other_data => (&versions[..1]), (&versions);
        words.overlaps.judge.kept => (&["colour"]), (&["colour", "size"]);
        words.overlaps.judge.not_readable => ("verdicts.json");
    }
}
