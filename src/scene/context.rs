use crate::{
    analysis::{Coverage, Scope, Years},
    i18n::Messages,
    model::{Activity, Code, Country, Dataset, Id, Lang, Level, Mandate, Organisation, Text},
    order,
    query::{Facet, Filter, Folded, Index, Searched, Selection, find_option, fold},
    state::{AppState, Picks},
};

/// All that a picture is made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The report.
    pub data: &'a Dataset,
    /// The coverage of the whole report.
    pub whole: &'a Coverage,
    /// The coverage of what the filters leave: what the map, the matrix and the panels show.
    pub coverage: &'a Coverage,
    /// The years of the report.
    pub years: Years,
    /// The activities by every option of every facet.
    pub index: &'a Index,
    /// What the filters leave, and what each option would.
    pub selection: &'a Selection,
    /// The filters.
    pub filter: &'a Filter,
    /// What the filters search for, as it is marked.
    pub searched: &'a Searched,
    /// The countries in the order of their names in this language.
    pub order: &'a [Id<Country>],
    /// The words.
    pub words: &'static Messages,
    /// What is chosen.
    pub chosen: Chosen,
}

/// The choice of a state as rows of the dataset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The country.
    pub country: Option<Id<Country>>,
    /// The mandate.
    pub mandate: Option<Id<Mandate>>,
    /// The activity that is read.
    pub activity: Option<Id<Activity>>,
}

impl Chosen {
    /// What `state` chooses; codes that the data do not have choose nothing.
    #[must_use]
    pub fn of(state: &AppState, data: &Dataset) -> Self {
        Self {
            country: state.country.as_ref().and_then(|code| data.countries.find(code)),
            mandate: state.mandate.as_ref().and_then(|code| data.mandates.find(code)),
            activity: state.activity.as_ref().and_then(|code| data.activities.find(code)),
        }
    }
}

/// The filters of `state`, country and mandate among them; codes that the data do not have filter nothing.
#[must_use]
pub fn filter_of(state: &AppState, data: &Dataset) -> Filter {
    let mut filter =
        Filter { text: state.text.clone(), time: state.time, undated: state.undated, ..Filter::default() };
    let mut choose = |facet: Facet, code: &Code| {
        filter.chosen[facet as usize].extend(find_option(data, facet, code));
    };
    state.mandate.iter().for_each(|code| choose(Facet::Mandate, code));
    state.country.iter().for_each(|code| choose(Facet::Country, code));
    for facet in Picks::FACETS {
        state.picks.of(facet).iter().for_each(|code| choose(facet, code));
    }
    filter
}

impl<'a> Context<'a> {
    /// The pairs of activities that pass the filters, wherever in the choice of country and mandate if `anywhere`. Of a pair
    /// one activity is enough to be of the partner that is filtered, or to be found by the words.
    #[must_use]
    pub fn pairs(&self, anywhere: bool) -> Scope {
        let touching = if anywhere { &self.selection.crossing } else { &self.selection.passing };
        if !self.filter.is_one_sided() {
            return Scope::from(touching);
        }
        let both = self.filter.of_both_sides();
        let both = if anywhere { both.without(Facet::Country).without(Facet::Mandate) } else { both };
        Scope { among: self.index.select(&both).passing, touching: touching.clone() }
    }

    /// How many mandates of the report are answered, be it by a list beside the report.
    pub(crate) fn answered_mandates(&self) -> usize {
        self.data.asked_mandates().filter(|&mandate| self.whole.mandate_tally(mandate).reported() > 0).count()
    }

    /// Whether this country is chosen, be it with others.
    pub(crate) fn has_country(&self, country: Id<Country>) -> bool {
        self.filter.chosen[Facet::Country as usize].contains(&country.index())
    }

    /// Whether this mandate is chosen, be it with others.
    pub(crate) fn has_mandate(&self, mandate: Id<Mandate>) -> bool {
        self.filter.chosen[Facet::Mandate as usize].contains(&mandate.index())
    }

    /// Whether the choice of mandates, if there is one, leaves this one.
    pub(crate) fn shows_mandate(&self, mandate: Id<Mandate>) -> bool {
        let chosen = &self.filter.chosen[Facet::Mandate as usize];
        chosen.is_empty() || chosen.contains(&mandate.index())
    }

    /// The mandates that are chosen, or all.
    pub(crate) fn shown_mandates(&self) -> impl Iterator<Item = Id<Mandate>> + '_ {
        self.data.mandates.ids().filter(|&id| self.shows_mandate(id))
    }

    /// What activities are sorted by in the order of time: undated ones last, equals in the order of the report.
    pub(crate) fn time_key(&self, id: Id<Activity>) -> (i32, Id<Activity>) {
        (self.index.months(id).map_or(i32::MAX, |(first, _)| first), id)
    }

    /// The countries that are chosen, or all, in the order of their names.
    pub(crate) fn shown_countries(&self) -> impl Iterator<Item = Id<Country>> + Clone + '_ {
        let chosen = &self.filter.chosen[Facet::Country as usize];
        self.order.iter().copied().filter(move |id| chosen.is_empty() || chosen.contains(&id.index()))
    }

    /// Whether several countries or several mandates are chosen: then they are a filter like any other.
    pub(crate) fn has_several(&self) -> bool {
        [Facet::Country, Facet::Mandate].iter().any(|&facet| self.filter.chosen[facet as usize].len() > 1)
    }

    /// Whether filters other than country and mandate are on.
    pub(crate) fn is_filtered(&self) -> bool {
        self.filter.is_narrowing()
    }

    /// The name of a level; an empty one is of the selection, not of the report, while filters are on.
    pub(crate) fn level(&self, level: Level) -> &'static str {
        if self.is_filtered() && level == Level::None {
            self.words.filters.none_here
        } else {
            (self.words.level)(level)
        }
    }

    pub(crate) fn lang(&self) -> Lang {
        self.words.lang
    }

    pub(crate) fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.lang())
    }

    pub(crate) fn country_name(&self, country: Id<Country>) -> &'a str {
        self.text(&self.data.countries[country].name)
    }

    /// The paragraph; for what only a list beside the report names, the name that it has there.
    pub(crate) fn mandate_code(&self, mandate: Id<Mandate>) -> &'a str {
        let row = &self.data.mandates[mandate];
        match &row.title {
            Some(title) if !self.data.is_asked_mandate(mandate) => self.text(title),
            _ => row.code.as_str(),
        }
    }

    /// The acronym where there is one, else the name.
    pub(crate) fn short_name(&self, organisation: Id<Organisation>) -> &'a str {
        self.text(self.data.organisations[organisation].short())
    }

    /// The name, with the acronym behind it where there is one.
    pub(crate) fn full_name(&self, organisation: Id<Organisation>) -> String {
        let organisation = &self.data.organisations[organisation];
        let name = self.text(&organisation.name);
        match &organisation.acronym {
            None => name.to_owned(),
            Some(acronym) => format!("{name} ({})", self.text(acronym)),
        }
    }

    /// What names are sorted by in this language.
    pub(crate) fn sort_key(&self, text: &str) -> Folded {
        sort_key(self.lang(), text)
    }

    /// Countries in the order of their names.
    pub(crate) fn sorted_countries(&self) -> Vec<Id<Country>> {
        self.sorted_where(|_| true)
    }

    /// The names of these countries, sorted.
    pub(crate) fn names_where(&self, keep: impl Fn(Id<Country>) -> bool) -> Vec<&'a str> {
        self.sorted_where(keep).into_iter().map(|id| self.country_name(id)).collect()
    }

    fn sorted_where(&self, keep: impl Fn(Id<Country>) -> bool) -> Vec<Id<Country>> {
        self.order.iter().copied().filter(|&id| keep(id)).collect()
    }
}

/// The countries in the order of their names in a language: made once, since every picture asks for it.
#[must_use]
pub fn by_name(data: &Dataset, lang: Lang) -> Vec<Id<Country>> {
    let mut countries: Vec<_> = data.countries.ids().collect();
    order::by_key(&mut countries, |&id| sort_key(lang, data.countries[id].sort_name().get(lang)));
    countries
}

/// What names are sorted by, as the language does it: by their letters, whatever the accents and capitals (level one of the
/// Unicode Collation Algorithm for Latin letters); in Spanish ñ stands between n and o.
fn sort_key(lang: Lang, text: &str) -> Folded {
    match lang {
        // A letter behind z: what folding would make of ñ is n alone.
        Lang::Es => fold(&text.replace(['ñ', 'Ñ'], "nʒ")),
        _ => fold(text),
    }
}
