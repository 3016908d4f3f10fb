use super::Lang;

/// A text of the data in up to four languages. Of the report English is always there; a list may be in any language, and
/// need not say in which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// English; of a list that has none what it says instead.
    pub en: String,
    /// The language of what stands there; nothing where nobody knows it.
    pub lang: Option<Lang>,
    /// Spanish, French and Portuguese, where the data have them besides.
    pub others: [Option<String>; 3],
}

impl Text {
    /// A text in one language, or in one that nobody knows.
    #[must_use]
    pub fn plain(text: &str, lang: Option<Lang>) -> Self {
        Self { en: closed(text.to_owned()), lang, others: [None, None, None] }
    }

    /// A text in four languages.
    #[must_use]
    pub fn four(texts: [&str; 4]) -> Self {
        let [en, others @ ..] = texts.map(str::to_owned);
        Self { en, lang: Some(Lang::En), others: others.map(Some) }
    }

    /// A text in the languages that are there, in the order of [`Lang`], or in one that nobody knows; nothing where there is
    /// none of them. Whatever has English does without the last.
    #[must_use]
    pub fn of(mut texts: [Option<String>; 4], unknown: Option<String>) -> Option<Self> {
        let english = texts[0].take().map(|text| (text, Some(Lang::En)));
        let (en, lang) = english.or_else(|| unknown.map(|text| (text, None))).or_else(|| {
            let lang = *Lang::ALL.iter().find(|&&lang| texts[lang as usize].is_some())?;
            texts[lang as usize].take().map(|text| (text, Some(lang)))
        })?;
        let [_, others @ ..] = texts.map(|text| text.map(closed));
        Some(Self { en: closed(en), lang, others })
    }

    /// The text in `lang`, else as the data have it first.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang).unwrap_or(&self.en)
    }

    /// The text in `lang`, or nothing where it has not been translated.
    #[must_use]
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        match lang {
            _ if self.lang == Some(lang) => Some(&self.en),
            Lang::En => None,
            Lang::Es => self.others[0].as_deref(),
            Lang::Fr => self.others[1].as_deref(),
            Lang::Pt => self.others[2].as_deref(),
        }
    }

    /// The text in a language that nobody knows.
    #[must_use]
    pub fn in_unknown(&self) -> Option<&str> {
        self.lang.is_none().then_some(&self.en)
    }

    /// The language of what [`Self::get`] gives for `lang`, if somebody knows it.
    #[must_use]
    pub fn lang_of(&self, lang: Lang) -> Option<Lang> {
        if self.exact(lang).is_some() { Some(lang) } else { self.lang }
    }

    /// The text in every language that it has.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.en).chain(self.others.iter().flatten().map(String::as_str))
    }
}

/// A text in which every mark that turns the direction of letters has its end, so that it turns nothing behind the text
/// (Unicode Standard Annex 9, sections 2.1 to 2.4). A sentence of the page cannot be made to say something else by a name in it.
pub(crate) fn closed(mut text: String) -> String {
    let (mut open, mut isolates) = (Vec::new(), 0_usize);
    for letter in text.chars() {
        match letter {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => {
                isolates += 1;
                open.push('\u{2069}');
            }
            // The end of an isolate ends what was opened inside of it.
            '\u{2069}' if isolates > 0 => {
                isolates -= 1;
                while open.pop() != Some(letter) {}
            }
            '\u{202c}' if open.last() == Some(&letter) => drop(open.pop()),
            _ => {}
        }
    }
    text.extend(open.into_iter().rev());
    text
}
