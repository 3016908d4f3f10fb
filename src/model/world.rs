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

/// Code and English name of each: apart from the rest, since the first view needs no more.
const ENGLISH: &str = include_str!("world-en.tsv");

/// All countries of the world, by their three letters. Codes and English names by ISO 3166-1, names in four languages from CLDR 48; see
/// `data/README.md`.
#[must_use]
pub fn world() -> &'static [WorldCountry] {
    static WORLD: OnceLock<Vec<WorldCountry>> = OnceLock::new();
    WORLD.get_or_init(|| {
        let rest = include_str!("world.tsv").lines();
        english().zip(rest).filter_map(|((_, name), rest)| country(name, rest)).collect()
    })
}

/// The English name of the country with this code of three letters, without all that is known of others.
#[must_use]
pub fn world_english(code: &str) -> Option<&'static str> {
    english().find(|(other, _)| *other == code).map(|(_, name)| name)
}

fn english() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENGLISH.lines().filter_map(|line| line.split_once('\t'))
}

fn country(english: &'static str, rest: &'static str) -> Option<WorldCountry> {
    let mut fields = rest.split('\t');
    let mut next = || fields.next();
    Some(WorldCountry {
        alpha2: next()?,
        alpha3: next()?,
        numeric: next()?,
        names: [english, next()?, next()?, next()?],
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

#[cfg(test)]
mod tests {
    use super::{Lang, WorldCountry, world, world_english};

    #[test]
    fn every_country_has_its_own_english_name() {
        assert_eq!(world().len(), super::ENGLISH.lines().count());
        assert!(world().is_sorted_by(|one, other| one.alpha3 < other.alpha3));
        for country in world() {
            assert_eq!(world_english(country.alpha3), Some(country.name(Lang::En)));
        }
        assert_eq!(world_english("CHE"), Some("Switzerland"));
        assert_eq!(WorldCountry::find("CHE").map(|country| country.name(Lang::Fr)), Some("Suisse"));
        assert_eq!(world_english("XXX"), None);
    }
}
