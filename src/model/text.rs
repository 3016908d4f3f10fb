use super::Lang;

/// A text of the data in up to four languages; English is always there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: String,
    /// Spanish, French and Portuguese, where the data have them.
    pub others: [Option<String>; 3],
}

impl Text {
    /// An English text without translations.
    #[must_use]
    pub fn english(en: &str) -> Self {
        Self { en: en.to_owned(), others: [None, None, None] }
    }

    /// The text in `lang`, else in English.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang).unwrap_or(&self.en)
    }

    /// The text in `lang`, or nothing where it has not been translated.
    #[must_use]
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => Some(&self.en),
            Lang::Es => self.others[0].as_deref(),
            Lang::Fr => self.others[1].as_deref(),
            Lang::Pt => self.others[2].as_deref(),
        }
    }
}
