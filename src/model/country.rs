use super::{Code, Coded, Id, Term, Text};

/// A place on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// East of Greenwich, -180 to 180.
    pub lon_deg: f64,
    /// North of the equator, -90 to 90.
    pub lat_deg: f64,
}

/// A country that the dataset is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: Code,
    /// ISO 3166-1 numeric, three digits.
    pub numeric: String,
    /// Official short name.
    pub name: Text,
    /// What it is sorted by, where that is not the name: `Bahamas` for `The Bahamas`.
    pub sort_name: Option<Text>,
    /// Other spellings, in any language, for search and for reading other people's lists.
    pub aliases: Vec<String>,
    /// Where its capital lies, if known.
    pub capital: Option<Position>,
    /// The part of the region that it is counted to, where the dataset says so.
    pub subregion: Option<Id<Term>>,
}

impl Country {
    /// What to sort it by.
    #[must_use]
    pub fn sort_name(&self) -> &Text {
        self.sort_name.as_ref().unwrap_or(&self.name)
    }
}

impl Coded for Country {
    fn code(&self) -> &Code {
        &self.code
    }
}
