//! Where nothing was reported, why, and who among the neighbours had something.

use std::cmp::Reverse;

use super::Coverage;
use crate::{
    geo::{LonLat, great_circle_km},
    model::{Country, Dataset, GapReason, Id, Level, Mandate, Position},
    order,
};

/// A cell without reported activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// For which country.
    pub country: Id<Country>,
    /// Under which mandate.
    pub mandate: Id<Mandate>,
    /// Why it is one.
    pub reason: GapReason,
}

/// Another country with reported activity under the same mandate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precedent {
    /// Which country.
    pub country: Id<Country>,
    /// What is reported there.
    pub level: Level,
    /// From capital to capital, in kilometres along the globe; nothing where one is not known.
    pub distance_km: Option<f64>,
}

/// Why the cell has no reported activity; nothing where it has, or where the report does not answer the mandate.
#[must_use]
pub fn gap_reason(coverage: &Coverage, country: Id<Country>, mandate: Id<Mandate>) -> Option<GapReason> {
    let cell = coverage.cell(country, mandate);
    match cell.level {
        Level::Delivered | Level::TookPart | Level::Unreported => None,
        Level::Planned => Some(GapReason::Planned),
        Level::None if !cell.absences.is_empty() => Some(GapReason::Absent),
        Level::None if coverage.regional(mandate).is_empty() => Some(GapReason::Silent),
        Level::None => Some(GapReason::Regional),
    }
}

/// Every gap in what the report is about, the most telling first: by reason (named as absent, nothing reported, only regional work, only plans);
/// then where most other countries have activity under the mandate; then for the country with activity under the
/// fewest mandates; then in the order of the file. The order is our choice: a gap tells more, the more others were
/// served and the less the country got otherwise.
#[must_use]
pub fn gaps(data: &Dataset, coverage: &Coverage) -> Vec<Gap> {
    let cells = data
        .asked_countries()
        .flat_map(|country| data.asked_mandates().map(move |mandate| (country, mandate)));
    let mut gaps: Vec<Gap> = cells
        .filter_map(|(country, mandate)| {
            let reason = gap_reason(coverage, country, mandate)?;
            Some(Gap { country, mandate, reason })
        })
        .collect();
    order::by_key(&mut gaps, |gap| {
        let others = coverage.mandate_tally(gap.mandate).active();
        (gap.reason, Reverse(others), coverage.country_tally(gap.country).active(), gap.country, gap.mandate)
    });
    gaps
}

/// The other countries with activity under the mandate, the nearest first, those at an unknown distance last; equally near
/// ones in the order of the file.
#[must_use]
pub fn precedents(
    data: &Dataset,
    coverage: &Coverage,
    country: Id<Country>,
    mandate: Id<Mandate>,
) -> Vec<Precedent> {
    let place = |id: Id<Country>| data.countries[id].capital.map(point);
    let others = data.countries.ids().filter(|&other| other != country);
    let mut precedents: Vec<Precedent> = others
        .map(|other| Precedent {
            country: other,
            level: coverage.cell(other, mandate).level,
            distance_km: place(country).zip(place(other)).map(|(from, to)| great_circle_km(from, to)),
        })
        .filter(|precedent| precedent.level.is_activity())
        .collect();
    order::by(&mut precedents, |a, b| known_or_far(a).total_cmp(&known_or_far(b)));
    precedents
}

fn known_or_far(precedent: &Precedent) -> f64 {
    precedent.distance_km.unwrap_or(f64::INFINITY)
}

const fn point(Position { lon_deg, lat_deg }: Position) -> LonLat {
    LonLat { lon_deg, lat_deg }
}
