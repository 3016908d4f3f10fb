use crate::{
    analysis::Coverage,
    i18n::Messages,
    model::{Country, Dataset, Id, Lang, Mandate, Organisation, Text},
    state::AppState,
};

/// All that a picture is made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The report.
    pub data: &'a Dataset,
    /// Its coverage.
    pub coverage: &'a Coverage,
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
}

impl Chosen {
    /// What `state` chooses; codes that the data do not have choose nothing.
    #[must_use]
    pub fn of(state: &AppState, data: &Dataset) -> Self {
        Self {
            country: state.country.as_ref().and_then(|code| data.countries.find(code)),
            mandate: state.mandate.as_ref().and_then(|code| data.mandates.find(code)),
        }
    }
}

impl<'a> Context<'a> {
    pub(crate) fn lang(&self) -> Lang {
        self.words.lang
    }

    pub(crate) fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.lang())
    }

    pub(crate) fn country_name(&self, country: Id<Country>) -> &'a str {
        self.text(&self.data.countries[country].name)
    }

    pub(crate) fn mandate_code(&self, mandate: Id<Mandate>) -> &'a str {
        self.data.mandates[mandate].code.as_str()
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

    /// Countries in the order of their names. Plain comparison is enough for English; a collation comes with the
    /// languages that need one.
    pub(crate) fn sorted_countries(&self) -> Vec<Id<Country>> {
        let mut countries: Vec<_> = self.data.countries.ids().collect();
        countries.sort_by_key(|&id| self.text(self.data.countries[id].sort_name()));
        countries
    }

    /// The names of these countries, sorted.
    pub(crate) fn names_where(&self, keep: impl Fn(Id<Country>) -> bool) -> Vec<&'a str> {
        self.sorted_countries().into_iter().filter(|&id| keep(id)).map(|id| self.country_name(id)).collect()
    }
}
