//! Ids of elements: what stands for what.

use crate::{
    model::Code,
    state::{AppState, View},
};

/// The id of the element on the map that stands for a country.
pub(super) fn map_id(country: &Code) -> String {
    format!("map-{country}")
}

/// The id of the element in the matrix that stands for a country, a mandate, or both.
pub(super) fn matrix_id(country: Option<&Code>, mandate: Option<&Code>) -> String {
    let parts = [Some("at"), country.map(Code::as_str), mandate.map(Code::as_str)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

/// The id of the element that stands for an activity on the timeline and in the list: the first, where it stands in
/// several groups.
pub(super) fn activity_id(activity: &Code) -> String {
    format!("activity-{activity}")
}

/// The id of the part of the page where the picture stands.
pub(super) const CONTENT: &str = "content";

/// The id of the element that stands for what is chosen.
pub(super) fn origin_id(state: &AppState) -> String {
    if let Some(activity) = &state.activity {
        return activity_id(activity);
    }
    match (state.view, &state.country) {
        (View::Matrix, country) => matrix_id(country.as_ref(), state.mandate.as_ref()),
        (_, Some(country)) => map_id(country),
        (_, None) => CONTENT.to_owned(),
    }
}
