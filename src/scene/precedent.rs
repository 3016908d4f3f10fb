use super::{Context, Shade, summary::cell_facts};
use crate::{
    analysis::{Precedent, precedents},
    model::{Code, Country, Id, Mandate},
};

/// Another country with activity under the same mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrecedentRow {
    /// Which country.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// The level there.
    pub shade: Shade,
    /// How far away it is and what is reported there.
    pub text: String,
}

/// Distances are told in steps of so many kilometres: our choice, capitals stand for whole countries.
const STEP_KM: f64 = 10.0;

/// The precedents of a cell, nearest first.
pub(crate) fn rows(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Vec<PrecedentRow> {
    let found = precedents(context.data, context.coverage, country, mandate);
    found.iter().map(|precedent| row(context, precedent, mandate)).collect()
}

fn row(context: &Context, precedent: &Precedent, mandate: Id<Mandate>) -> PrecedentRow {
    let words = context.words;
    let facts = cell_facts(context, precedent.country, mandate, "");
    let shown = format!("{}, {}", (words.level)(facts.level), (words.activities)(facts.activities));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "half the Earth's girth fits"
    )]
    let distance_km = precedent.distance_km.map(|km| ((km / STEP_KM).round() * STEP_KM) as u32);
    PrecedentRow {
        code: context.data.countries[precedent.country].code.clone(),
        name: context.country_name(precedent.country).to_owned(),
        shade: Shade::Level(precedent.level),
        text: (words.cell.precedent)(distance_km, &shown),
    }
}
