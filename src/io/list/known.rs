//! The names that a dataset knows.

use std::collections::{BTreeMap, BTreeSet};

use super::{key, synonyms};
use crate::model::{Code, Coded, Dataset, Date, Text, Vocabulary, world};

/// Every name of every entry of a dataset, as it is compared; countries of the world besides.
pub struct Known {
    /// By [`key`]; nothing where two entries share a name.
    names: [BTreeMap<String, Option<Code>>; Vocabulary::COUNT],
    /// The countries that the dataset is about.
    own_countries: BTreeSet<Code>,
    /// The state of affairs that the dataset describes.
    pub(super) as_of: Date,
}

impl Known {
    /// The names of a dataset: codes, names in every language, acronyms and aliases.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let own_countries = data.countries.iter().map(|(_, row)| row.code.clone()).collect();
        let mut known = Self { names: Default::default(), own_countries, as_of: data.info().as_of };
        known.add_mandates(data);
        for (_, row) in data.countries.iter() {
            let more = row.aliases.iter().chain([&row.numeric]).map(String::as_str);
            known.add(Vocabulary::Country, row, row.name.all().chain(more));
        }
        for (_, row) in data.organisations.iter() {
            let short = row.acronym.iter().flat_map(Text::all);
            let names = row.name.all().chain(short).chain(row.aliases.iter().map(String::as_str));
            known.add(Vocabulary::Organisation, row, names);
        }
        for (vocabulary, table) in
            [(Vocabulary::Topic, &data.topics), (Vocabulary::Audience, &data.audiences)]
        {
            table.iter().for_each(|(_, row)| known.add(vocabulary, row, row.name.all()));
        }
        known.add_world();
        for &vocabulary in Vocabulary::ALL {
            for (code, words) in synonyms::of(vocabulary) {
                let names = words.split('|').chain([*code]);
                names.for_each(|name| known.put(vocabulary, name, Code::new(code).ok()));
            }
        }
        known
    }

    /// The entry of this name, if there is exactly one. Accents, capitals and punctuation do not matter.
    #[must_use]
    pub fn find(&self, vocabulary: Vocabulary, text: &str) -> Option<&Code> {
        let key = key(text);
        self.by_key(vocabulary, &key).or_else(|| match vocabulary {
            Vocabulary::Country => self.by_key(vocabulary, without_article(&key)?),
            Vocabulary::Mandate => self.paragraph(&key),
            Vocabulary::Organisation => self.with_acronym(text),
            _ => None,
        })
    }

    /// "United Nations Office on Drugs and Crime (UNODC)": the name, or else what stands in brackets behind it.
    fn with_acronym(&self, text: &str) -> Option<&Code> {
        let (name, short) = bracketed(text)?;
        [name, short].into_iter().find_map(|part| self.by_key(Vocabulary::Organisation, &key(part)))
    }

    /// Whether a code is of a country of the world that the dataset is not about.
    pub(super) fn is_outside(&self, country: &Code) -> bool {
        !self.own_countries.contains(country)
    }

    /// Whether exactly this is a name, without other words around it.
    pub(super) fn has(&self, vocabulary: Vocabulary, text: &str) -> bool {
        self.by_key(vocabulary, &key(text)).is_some()
    }

    fn by_key(&self, vocabulary: Vocabulary, key: &str) -> Option<&Code> {
        self.names[vocabulary as usize].get(key)?.as_ref()
    }

    /// "Paragraph 4 (b): borders": the code that stands in front of other words, or behind such a word.
    fn paragraph(&self, key: &str) -> Option<&Code> {
        const WORDS: [&str; 11] = [
            "para",
            "paragraph",
            "parrafo",
            "paragraphe",
            "paragrafo",
            "mandate",
            "mandato",
            "mandat",
            "op",
            "ag",
            "res",
        ];
        let words: Vec<&str> = key.split(' ').skip_while(|word| WORDS.contains(word)).collect();
        let one = words.first().and_then(|word| self.by_key(Vocabulary::Mandate, word));
        one.or_else(|| self.by_key(Vocabulary::Mandate, &words.get(..2)?.join(" ")))
    }

    fn add_mandates(&mut self, data: &Dataset) {
        for (_, row) in data.mandates.iter() {
            let code = row.code.as_str();
            let spellings = [code.replace('.', ""), code.replace('.', " ")];
            let names = row.title.iter().flat_map(Text::all).chain(spellings.iter().map(String::as_str));
            self.add(Vocabulary::Mandate, row, names);
        }
    }

    /// Countries of the world do not take a name from those of the dataset.
    fn add_world(&mut self) {
        let taken = self.names[Vocabulary::Country as usize].clone();
        for country in world() {
            let names = country.names.into_iter().chain(country.other_name);
            for name in names
                .chain([country.alpha2, country.alpha3, country.numeric])
                .filter(|name| !taken.contains_key(&key(name)))
            {
                self.put(Vocabulary::Country, name, Code::new(country.alpha3).ok());
            }
        }
    }

    fn add<'a, T: Coded>(
        &mut self,
        vocabulary: Vocabulary,
        row: &'a T,
        names: impl Iterator<Item = &'a str>,
    ) {
        names
            .chain([row.code().as_str()])
            .for_each(|name| self.put(vocabulary, name, Some(row.code().clone())));
    }

    fn put(&mut self, vocabulary: Vocabulary, name: &str, code: Option<Code>) {
        let held = self.names[vocabulary as usize].entry(key(name)).or_insert_with(|| code.clone());
        if *held != code {
            *held = None;
        }
    }
}

/// "Bahamas, The" and "the Gambia": a name without the article before or behind it.
fn without_article(key: &str) -> Option<&str> {
    const ARTICLES: [&str; 9] = ["the", "las", "los", "les", "la", "le", "el", "as", "os"];
    let (first, behind) = key.split_once(' ')?;
    let (before, last) = key.rsplit_once(' ')?;
    if ARTICLES.contains(&last) { Some(before) } else { Some(behind).filter(|_| ARTICLES.contains(&first)) }
}

/// What stands before and in the brackets at the end of a text.
pub(super) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (name, inside) = text.trim().strip_suffix(')')?.rsplit_once('(')?;
    let (name, inside) = (name.trim(), inside.trim());
    (!name.is_empty() && !inside.is_empty()).then_some((name, inside))
}
