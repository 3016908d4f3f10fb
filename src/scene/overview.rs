use super::{ActivityPanel, CellPanel, Context, CountryPanel, MandatePanel, MandateRow, mandate_rows};

/// What stands beside the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Nothing is chosen.
    Overview(OverviewPanel),
    /// An activity, whatever else is chosen.
    Activity(ActivityPanel),
    /// A country and no mandate.
    Country(CountryPanel),
    /// A country under a mandate.
    Cell(CellPanel),
    /// A mandate and no country.
    Mandate(MandatePanel),
}

impl Panel {
    /// What is chosen; nothing where nothing is.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        match self {
            Self::Overview(_) => None,
            Self::Activity(panel) => Some(panel.card.title.clone()),
            Self::Country(panel) => Some(panel.title.clone()),
            Self::Cell(panel) => Some(format!("{} · {}", panel.country_name, panel.mandate_name)),
            Self::Mandate(panel) => Some(panel.title.clone()),
        }
    }
}

/// Every mandate with its share of countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewPanel {
    /// What to do.
    pub hint: &'static str,
    /// The mandates.
    pub mandates: Vec<MandateRow>,
}

/// The panel for what is chosen.
#[must_use]
pub fn panel(context: &Context) -> Panel {
    if let Some(activity) = context.chosen.activity {
        return Panel::Activity(ActivityPanel::of(context, activity));
    }
    match (context.chosen.country, context.chosen.mandate) {
        (Some(country), Some(mandate)) => Panel::Cell(CellPanel::of(context, country, mandate)),
        (Some(country), None) => Panel::Country(CountryPanel::of(context, country)),
        (None, Some(mandate)) => Panel::Mandate(MandatePanel::of(context, mandate)),
        (None, None) => Panel::Overview(OverviewPanel {
            hint: context.words.overview_hint,
            mandates: mandate_rows(context),
        }),
    }
}
