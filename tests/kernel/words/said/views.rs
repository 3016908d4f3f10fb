//! The words of the matrix, the gaps, the filters, the partners, the timeline and the list.

use mandate_atlas::{
    i18n::{GapCounts, PartnerFacts},
    model::{GapReason, Kind, Level, OrgRole, OrgType, Status},
    scene::PartnerGroup,
};

use super::{
    COUNTS, Names, SHARES, Said,
    page::{date, periods},
    share,
};

pub(super) fn say(said: &mut Said, names: &Names) {
    say_matrix(said, names);
    say_gaps(said, names);
    say_filters(said, names);
    say_partners(said, names);
    say_timeline(said, names);
    say_list(said, names);
}

fn say_matrix(said: &mut Said, names: &Names) {
    let (words, level) = (said.words, said.words.level);
    let [mandate, title] = [names.mandates[0], names.titles[0]];
    each!(said: Level::ALL => words.matrix.level, words.cell.rule);
    each!(said: COUNTS => words.cell.more_precedents);
    each!(said: names.countries() => words.cell.all_of_country);
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.cell.filtered => (level(Level::TookPart), count);
            words.matrix.regional_label => (mandate, count);
        }
    }
    say! { said:
        words.matrix.unanswered => ("4.g");
        words.cell.all_of_mandate => (mandate);
        words.cell.evidence => (&[title]), (&names.titles[..2]), (&names.titles);
        words.cell.precedent => (None::<u32>, title), (Some(40), title), (Some(1234), title);
    }
}

fn say_gaps(said: &mut Said, names: &Names) {
    let words = said.words;
    each!(said: GapReason::ALL => words.gaps.reason);
    each!(said: COUNTS => words.gaps.listed);
    let counts = [
        (share(0, 1), [0; 4]),
        (share(0, 112), [0; 4]),
        (share(1, 1), [1, 0, 0, 0]),
        (share(1, 112), [0, 1, 0, 0]),
        (share(2, 112), [0, 0, 1, 1]),
        (share(5, 112), [2, 0, 2, 1]),
        (share(1008, 12_345), [1002, 3, 2, 1]),
    ];
    for (all, by_reason) in counts {
        say! { said: words.gaps.summary => (&GapCounts { all, by_reason }); }
    }
    say! { said: words.gaps.nearest => (names.countries()[0], names.titles[0]); }
}

fn say_filters(said: &mut Said, names: &Names) {
    let words = said.words;
    let [from, august, to] = ["2011-04", "2011-08", "2012-03"].map(|month| (words.date)(date(month)));
    let [from, august, to] = [Some(from.as_str()), Some(august.as_str()), Some(to.as_str())];
    let (topic, span) = (names.topics[0], (words.filters.span)(from, to));
    let chip = (words.filters.chip)(words.filters.topic, topic);
    each!(said: OrgType::ALL => words.filters.org_type);
    each!(said: COUNTS => words.filters.open, words.filters.undated);
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.filters.option_label => (topic, count);
            words.filters.with_undated => (&span, count);
            words.filters.without => (&chip, count);
        }
    }
    for share in SHARES {
        say! { said: words.filters.overview => (0, share, share), (1, share, share), (2, share, share); }
    }
    say! { said:
        words.filters.chip => (words.filters.topic, topic);
        words.filters.filter_by => (&chip);
        words.filters.remove => (&chip);
        words.filters.searched => ("CICTE");
        words.filters.span =>
            (from, to), (august, to), (to, to), (from, None::<&str>), (august, None::<&str>),
            (None::<&str>, to), (None::<&str>, None::<&str>);
    }
}

fn say_partners(said: &mut Said, names: &Names) {
    let words = said.words;
    let (country, mandates) = (names.countries()[0], ["4.b", "4.c", "4.f"]);
    each!(said: PartnerGroup::CODES => words.partners.group);
    each!(said: COUNTS => words.partners.activities);
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.partners.cell => ("CICTE", country, count);
            words.partners.node => ("CICTE", count);
        }
    }
    for (role, countries) in OrgRole::ALL.iter().zip(SHARES) {
        let one = PartnerFacts { roles: vec![(*role, 1)], countries, mandates: &mandates[..1] };
        say! { said: words.partners.facts => (&one); }
    }
    let roles = OrgRole::ALL.iter().copied().zip(COUNTS.map(|count| usize::from(count) + 1)).collect();
    let all = PartnerFacts { roles, countries: share(5, 14), mandates: &mandates };
    say! { said: words.partners.facts => (&all); }
}

fn say_timeline(said: &mut Said, names: &Names) {
    let words = said.words;
    let (title, year) = (names.titles[0], (words.date)(date("2011")));
    let status = (words.status)(Status::Completed);
    each!(said: [date("2012"), date("2012-03")] => words.timeline.as_of);
    each!(said: COUNTS => words.timeline.outside, words.timeline.undated, words.timeline.more);
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.timeline.with_outside => (&(words.activities)(count), count);
            words.timeline.density => (count, count);
        }
    }
    say! { said: words.timeline.mark => (title, &year, status, names.mandates[0]); }
}

fn say_list(said: &mut Said, names: &Names) {
    let words = said.words;
    let kind = (words.kind)(Kind::Workshop);
    each!(said: periods() => words.list_words.when);
    each!(said: SHARES => words.list_words.found);
    each!(said: COUNTS => words.list_words.more_cards);
    for count in COUNTS.map(usize::from) {
        say! { said: words.list_words.head => (kind, count); }
    }
    for count in 0..=6 {
        say! { said: words.list_words.names => (&names.countries()[..count]); }
    }
}
