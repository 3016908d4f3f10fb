//! A change as the attribute of an element that makes it when it is pressed, so that one listener serves all of them.

use super::{Change, View};
use crate::model::Code;

/// The attribute.
pub const CHANGE: &str = "data-change";

impl Change {
    /// The value of [`CHANGE`]: `activity mrtd-symposium`; nothing for changes that no such element makes.
    /// [`Change::from_press`] gives the change back.
    #[must_use]
    pub fn press(&self) -> Option<String> {
        Some(match self {
            Self::Country(Some(country)) => format!("country {country}"),
            Self::Mandate(Some(mandate)) => format!("mandate {mandate}"),
            Self::Compare(countries) => {
                format!("compare {}", countries.iter().map(Code::as_str).collect::<Vec<_>>().join(","))
            }
            Self::Activity(Some(activity)) => format!("activity {activity}"),
            Self::View(view) => format!("view {}", view.code()),
            Self::Sentence(sentence) => format!("sentence {sentence}"),
            Self::Row(country) => format!("row {country}"),
            Self::Column(mandate) => format!("column {mandate}"),
            Self::Cell(country, mandate) => format!("cell {country} {mandate}"),
            _ => return None,
        })
    }

    /// The change that an element makes whose [`CHANGE`] has this value.
    #[must_use]
    pub fn from_press(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(' ')?;
        let code = |text: &str| Code::new(text).ok();
        Some(match kind {
            "country" => Self::Country(Some(code(rest)?)),
            "mandate" => Self::Mandate(Some(code(rest)?)),
            "compare" => {
                let codes: Option<_> = rest.split(',').filter(|code| !code.is_empty()).map(code).collect();
                Self::Compare(codes?)
            }
            "activity" => Self::Activity(Some(code(rest)?)),
            "view" => Self::View(View::from_code(rest)?),
            "sentence" => Self::Sentence(rest.parse().ok()?),
            "row" => Self::Row(code(rest)?),
            "column" => Self::Column(code(rest)?),
            "cell" => {
                let (country, mandate) = rest.split_once(' ')?;
                Self::Cell(code(country)?, code(mandate)?)
            }
            _ => return None,
        })
    }
}
