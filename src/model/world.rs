use std::sync::OnceLock;

use super::{Code, Country, Lang, Text};

/// A country of ISO 3166-1: activities may be held in, and lists may name, those that the report is not about.
#[derive(Debug)]
pub struct WorldCountry {
    /// Two letters.
    pub alpha2: &'static str,
    /// Three letters: the code in datasets.
    pub alpha3: &'static str,
    /// Three digits.
    pub numeric: &'static str,
    /// In English, Spanish, French and Portuguese.
    pub names: [&'static str; 4],
    /// Another English name, if there is one.
    pub other_name: Option<&'static str>,
}

/// All countries of the world, by their three letters. Codes and English names by ISO 3166-1, names in four languages from CLDR 48; see
/// `data/README.md`.
#[must_use]
pub fn world() -> &'static [WorldCountry] {
    static WORLD: OnceLock<Vec<WorldCountry>> = OnceLock::new();
    WORLD.get_or_init(|| include_str!("world.tsv").lines().filter_map(country).collect())
}

fn country(line: &'static str) -> Option<WorldCountry> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    Some(WorldCountry {
        alpha2: next()?,
        alpha3: next()?,
        numeric: next()?,
        names: [next()?, next()?, next()?, next()?],
        other_name: next(),
    })
}

impl WorldCountry {
    /// The country with this code of three letters.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        let world = world();
        world.binary_search_by(|country| country.alpha3.cmp(code)).ok().map(|at| &world[at])
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }

    /// The same as a row of a dataset: without a capital.
    #[must_use]
    pub fn row(&self) -> Option<Country> {
        Some(Country {
            code: Code::new(self.alpha3).ok()?,
            numeric: self.numeric.to_owned(),
            name: Text::four(self.names),
            sort_name: None,
            aliases: self.other_name.into_iter().chain([self.alpha2]).map(str::to_owned).collect(),
            capital: None,
            subregion: None,
        })
    }
}
