//! Whether what the data claim stands in the sentences that they cite. Needs the report's numbered sentences, which are
//! not part of the project.

use std::collections::{BTreeMap, BTreeSet};

use mandate_atlas::{
    i18n::messages,
    model::{
        Activity, Country, CountryRole, Dataset, Date, Derived, Lang, Participation, Period, SentenceRef,
    },
};

/// The numbered sentences of a report.
type Report = BTreeMap<SentenceRef, String>;

/// Every claim without evidence: a sentence that the ledger lacks or invents; a country, a date, a figure or a venue that
/// no cited sentence names.
pub(crate) fn missing(data: &Dataset, text: &str) -> Vec<String> {
    let report = sentences(text);
    let mut missing = ledger_gaps(data, &report);
    for (_, activity) in data.activities.iter() {
        let cited = cited(&report, &activity.refs);
        let countries =
            activity.countries.iter().filter(|part| !names_country(data, &report, activity, part));
        missing.extend(countries.map(|part| country_claim(data, activity, part)));
        let dates = activity.period.map(dates).unwrap_or_default().into_iter();
        missing.extend(
            dates.filter(|date| !has_date(&cited, *date)).map(|date| claim(activity, &date.to_string())),
        );
        missing.extend(unnamed_claim(activity, &cited));
        missing.extend(venue_claim(activity, &cited));
    }
    let figures = data.headcounts.iter().filter(|head| !has_number(&cited(&report, &head.refs), head.count));
    missing.extend(figures.map(|head| format!("headcount {}: not in the sentences cited", head.count)));
    missing
}

/// Reads lines `[§2 ¶5]` and `  s9: …`.
fn sentences(text: &str) -> Report {
    let mut report = Report::new();
    let mut paragraph = String::new();
    for line in text.lines() {
        if let Some(place) = line.strip_prefix("[§") {
            paragraph = place.trim_end_matches(']').replace(" ¶", ".");
        } else if let Some((number, sentence)) =
            line.trim().strip_prefix('s').and_then(|line| line.split_once(": "))
            && let Ok(place) = format!("{paragraph}.{number}").parse()
        {
            report.insert(place, sentence.to_owned());
        }
    }
    report
}

fn ledger_gaps(data: &Dataset, report: &Report) -> Vec<String> {
    let listed: BTreeSet<SentenceRef> = data.ledger.iter().map(|entry| entry.sentence).collect();
    let known: BTreeSet<SentenceRef> = report.keys().copied().collect();
    let lacks = known.difference(&listed).map(|sentence| format!("ledger lacks sentence {sentence}"));
    let invents = listed.difference(&known).map(|sentence| format!("the report has no sentence {sentence}"));
    lacks.chain(invents).collect()
}

fn cited(report: &Report, refs: &[SentenceRef]) -> String {
    refs.iter().filter_map(|sentence| report.get(sentence)).cloned().collect::<Vec<_>>().join(" ")
}

fn claim(activity: &Activity, what: &str) -> String {
    format!("{}: {what} is in none of the sentences cited", activity.code)
}

fn country_claim(data: &Dataset, activity: &Activity, part: &Participation) -> String {
    claim(activity, &format!("{} as {}", data.countries[part.country].code, part.role.code()))
}

/// A country is named in the sentence that is cited for it, or comes in as `derived` says.
fn names_country(data: &Dataset, report: &Report, activity: &Activity, part: &Participation) -> bool {
    let country = &data.countries[part.country];
    let own = cited(report, &part.refs);
    match part.derived {
        None => is_named(country, &own),
        Some(Derived::All) => own.contains("all the Caribbean states"),
        Some(Derived::Exception) => {
            let all_but = own.contains("all the Caribbean states, with the exception of");
            all_but && !is_named(country, &own) && part.role != CountryRole::Absent
        }
        Some(Derived::Anaphora) => {
            let refers = [
                "both states",
                "these countries",
                "both countries",
                "the three countries",
                "those countries",
            ];
            refers.iter().any(|words| own.contains(words))
                && is_named(country, &cited(report, &activity.refs))
        }
    }
}

/// By its name without the article, or by another spelling that is longer than a code.
fn is_named(country: &Country, text: &str) -> bool {
    let spellings = country.aliases.iter().map(String::as_str).filter(|alias| alias.len() > 3);
    spellings.chain([country.sort_name().en.as_str()]).any(|name| text.contains(name))
}

fn dates(period: Period) -> Vec<Date> {
    match period {
        Period::At(date) | Period::Since(date) => vec![date],
        Period::Span(start, end) => vec![start, end],
    }
}

/// Month and year each stand in the text; a year also as "one year earlier" than the one that does.
fn has_date(text: &str, date: Date) -> bool {
    let has_year = |year: i32| text.contains(&year.to_string());
    let year = date.first_month().year();
    let named = has_year(year) || (text.contains("one year earlier") && has_year(year + 1));
    let words = messages(Lang::En);
    let month = (words.date)(Date::Month(date.first_month()));
    let month = month.split(' ').next().unwrap_or_default();
    named && (matches!(date, Date::Year(_)) || text.contains(month))
}

fn has_number(text: &str, number: u32) -> bool {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let spelled = usize::try_from(number).ok().and_then(|number| WORDS.get(number));
    let words = || text.split(|letter: char| !letter.is_alphanumeric());
    words().any(|word| word == number.to_string() || spelled.is_some_and(|spelled| word == *spelled))
}

fn unnamed_claim(activity: &Activity, cited: &str) -> Option<String> {
    let count = activity.unnamed_countries.filter(|&count| !has_number(cited, count))?;
    Some(claim(activity, &format!("{count} countries")))
}

fn venue_claim(activity: &Activity, cited: &str) -> Option<String> {
    let venue = activity.venue.as_ref()?;
    let country = (messages(Lang::En).place_name)(venue.country.as_str());
    let named =
        venue.place.as_ref().map_or_else(|| cited.contains(&country), |place| cited.contains(place.as_str()));
    (!named).then(|| claim(activity, &country))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{has_date, has_number, missing};
    use crate::paths;

    fn shipped() -> mandate_atlas::model::Dataset {
        let text = fs::read_to_string(paths::root().join("data/ag-res-2619.json")).expect("it is there");
        mandate_atlas::io::read(&text).expect("it can be read").dataset
    }

    /// The report itself is not part of the project; where it lies beside it, every claim is held against it.
    #[test]
    fn every_claim_stands_in_a_sentence_that_is_cited() {
        let path = paths::root().join("../shared/source/report-numbered.txt");
        let Ok(report) = fs::read_to_string(path) else { return };
        assert_eq!(missing(&shipped(), &report), [""; 0]);
    }

    #[test]
    fn a_report_that_says_nothing_supports_nothing() {
        let data = shipped();
        let claims = missing(&data, "[§1 ¶1]\n  s1: Nothing was done anywhere.\n");
        assert!(claims.len() > data.activities.len() + data.headcounts.len());
        assert!(!claims.contains(&"ledger lacks sentence 1.1.1".to_owned()));
        assert!(claims.contains(&"the report has no sentence 7.4.7".to_owned()));
        assert!(claims.contains(&"mispa-iii: TTO as host is in none of the sentences cited".to_owned()));
    }

    #[test]
    fn dates_and_numbers_in_words() {
        let date = |text: &str| text.parse().expect("a date");
        assert!(has_date("held in July 2011", date("2011-07")));
        assert!(!has_date("held in July 2011", date("2011-06")));
        assert!(has_date("in May 2011, and one year earlier", date("2010")));
        assert!(!has_date("in May 2011", date("2010")));
        assert!(has_number("from eight states", 8) && has_number("all 17 of them", 17));
        assert!(!has_number("on 117 islands", 17));
    }
}
