//! The filters as they are offered, with live counts, and those that are on.

use super::Context;
use crate::{
    i18n::FilterWords,
    model::{Code, Country, Date, Id, Kind, Month, OrgRole, OrgType, Status},
    order,
    query::{COUNTRY_ROLES, Facet, Folded, TimeSpan, fold, option_code, option_count},
    state::Change,
};

/// A facet as it is offered; which options are picked, and how many activities each has, is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetScene {
    /// Which facet.
    pub facet: Facet,
    /// What it is called.
    pub title: &'static str,
    /// Its options: mandates, statuses, roles and types in their own order, others by name.
    pub options: Vec<FacetOption>,
}

/// An option of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    /// Its place in the facet's list.
    pub option: usize,
    /// Its name in links.
    pub code: Code,
    /// Its name on screen.
    pub name: String,
    /// All of its names, to be found by.
    pub found_by: Folded,
}

/// A filter that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What it is.
    pub text: String,
    /// What takes it away.
    pub change: Change,
}

impl FacetScene {
    /// A facet; depends on the data and the language alone.
    #[must_use]
    pub fn of(context: &Context, facet: Facet) -> Self {
        let option = |option| {
            let code = Code::new(option_code(context.data, facet, option)).ok()?;
            let name = option_name(context, facet, option);
            let found_by = context.index.names_of(facet, option).cloned().unwrap_or_else(|| fold(&name));
            Some(FacetOption { option, code, name, found_by })
        };
        let mut options: Vec<FacetOption> =
            (0..option_count(context.data, facet)).filter_map(option).collect();
        options.retain(|option| !is_idle(context, facet, option.option));
        if facet == Facet::Country {
            let sorted = context.sorted_countries();
            options = sorted.iter().map(|id: &Id<Country>| options[id.index()].clone()).collect();
        } else if matches!(facet, Facet::Partner | Facet::Kind | Facet::Topic | Facet::Audience) {
            order::by_key(&mut options, |option| context.sort_key(&option.name));
        }
        Self { facet, title: title(&context.words.filters, facet), options }
    }

    /// What the button of a menu says that begins with this facet and holds so many picked options.
    #[must_use]
    pub fn menu_title(&self, picked: usize) -> String {
        if picked == 0 { self.title.to_owned() } else { format!("{} ({picked})", self.title) }
    }
}

/// What a facet is called.
fn title(words: &FilterWords, facet: Facet) -> &'static str {
    match facet {
        Facet::Mandate => words.mandate,
        Facet::Country => words.country,
        Facet::Partner => words.partner,
        Facet::Status => words.status,
        Facet::Kind => words.kind,
        Facet::Topic => words.topic,
        Facet::Audience => words.audience,
        Facet::Source => words.source,
        Facet::CountryRole => words.country_role,
        Facet::PartnerRole => words.partner_role,
        Facet::PartnerType => words.partner_type,
    }
}

/// "Not given" is said only where a list beside the report gives it not.
fn is_idle(context: &Context, facet: Facet, option: usize) -> bool {
    let is_not_given = match facet {
        Facet::Kind => Kind::ALL[option] == Kind::Other,
        Facet::Status => Status::ALL[option] == Status::Unknown,
        Facet::PartnerType => OrgType::ALL[option] == OrgType::Other,
        _ => false,
    };
    is_not_given && context.data.sources.len() == 1
}

fn option_name(context: &Context, facet: Facet, option: usize) -> String {
    let (data, words) = (context.data, context.words);
    match facet {
        Facet::Mandate => super::summary::mandate_name(context, Id::new(option)),
        Facet::Country => context.country_name(Id::new(option)).to_owned(),
        Facet::Partner => context.full_name(Id::new(option)),
        Facet::CountryRole => (words.country_role)(COUNTRY_ROLES[option]).to_owned(),
        Facet::PartnerRole => (words.org_role)(OrgRole::ALL[option]).to_owned(),
        Facet::PartnerType => (words.filters.org_type)(OrgType::ALL[option]).to_owned(),
        Facet::Status => (words.status)(Status::ALL[option]).to_owned(),
        Facet::Kind => (words.kind)(Kind::ALL[option]).to_owned(),
        Facet::Topic => context.text(&data.topics[Id::new(option)].name).to_owned(),
        Facet::Audience => context.text(&data.audiences[Id::new(option)].name).to_owned(),
        Facet::Source => context.text(&data.sources[Id::new(option)].issuer).to_owned(),
    }
}

/// The name of an option where space is short.
fn short_name(context: &Context, facet: Facet, option: usize) -> String {
    match facet {
        Facet::Partner => context.short_name(Id::new(option)).to_owned(),
        _ => option_name(context, facet, option),
    }
}

/// The facet and an option of it in words, and the option's name in links.
pub(super) fn option_chip(context: &Context, facet: Facet, option: usize) -> Option<(String, Code)> {
    let words = &context.words.filters;
    let code = Code::new(option_code(context.data, facet, option)).ok()?;
    Some(((words.chip)(title(words, facet), &short_name(context, facet, option)), code))
}

/// Every filter that is on, in the order of the facets.
#[must_use]
pub fn chips(context: &Context) -> Vec<Chip> {
    let words = &context.words.filters;
    let of_facet = |&facet: &Facet| {
        let picked = context.filter.chosen[facet as usize].iter();
        picked.filter_map(move |&option| {
            let (text, code) = option_chip(context, facet, option)?;
            Some(Chip { text, change: Change::Pick(facet, code) })
        })
    };
    let time = span_text(context).map(|span| Chip {
        text: (words.chip)(words.time, &span),
        change: Change::Time(TimeSpan::default()),
    });
    let undated = (!context.filter.undated)
        .then(|| Chip { text: words.without_undated.to_owned(), change: Change::Undated(true) });
    let text = (!context.filter.text.is_empty()).then(|| Chip {
        text: (words.searched)(&context.filter.text),
        change: Change::Search(String::new()),
    });
    Facet::ALL.iter().flat_map(of_facet).chain(text).chain(time).chain(undated).collect()
}

/// The span of months in words, if one is set.
fn span_text(context: &Context) -> Option<String> {
    let time = context.filter.time;
    let month = |month: Option<Month>| month.map(|month| (context.words.date)(Date::Month(month)));
    let (from, to) = (month(time.from), month(time.to));
    (from.is_some() || to.is_some()).then(|| (context.words.filters.span)(from.as_deref(), to.as_deref()))
}

/// The filters that are on, but for the countries and the mandates that are named elsewhere: in a title or a sentence.
pub(crate) fn untitled_chips(
    context: &Context,
    is_named: impl Fn(Facet) -> bool,
) -> impl Iterator<Item = Chip> {
    chips(context).into_iter().filter(move |chip| match &chip.change {
        Change::Pick(facet @ (Facet::Country | Facet::Mandate), _) => !is_named(*facet),
        _ => true,
    })
}

/// The filters other than country and mandate in words, for the sentence.
pub(crate) fn narrowing_texts(context: &Context) -> Vec<String> {
    let undated = || {
        context.selection.passing.iter().filter(|&id| context.data.activities[id].period.is_none()).count()
    };
    let text = |chip: Chip| match (&chip.change, context.filter.undated) {
        // What has no date passes every span: the sentence says how much of it does.
        (Change::Time(_), true) => match undated() {
            0 => chip.text,
            count => (context.words.filters.with_undated)(&chip.text, count),
        },
        _ => chip.text,
    };
    // One country or mandate is named by the sentence itself.
    let is_named = |facet: Facet| context.filter.chosen[facet as usize].len() == 1;
    untitled_chips(context, is_named).map(text).collect()
}
