//! The shape of the format: the only place that says which fields a file has. `data/schema.json` is made from it, and
//! the comments here are the descriptions there.

use serde::Serialize;
use serde_json::Value;

use super::{
    fault::{At, Faults},
    row::Row,
    shape::{Fields, Shape},
};
#[cfg(feature = "schema")]
use crate::model::{CountryRole, Derived, Kind, OrgRole, OrgType, Reason, Status};

/// Declares structs of the format: read by [`Shape`], written by serde, described by schemars, strict about unknown fields.
/// Fields before the `;` are required, those behind it may be left out, and are when they say nothing; `=` tells what a field is
/// called in the file where that is another word.
macro_rules! format_types {
    ($(
        $(#[$meta:meta])*
        struct $name:ident {
            $($(#[$required_meta:meta])* $required:ident $(= $key:literal)?: $required_type:ty,)*;
            $($(#[$optional_meta:meta])* $optional:ident: $optional_type:ty,)*
        }
    )+) => {
        $(
            $(#[$meta])*
            #[derive(Serialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
            pub(super) struct $name {
                $(
                    $(#[$required_meta])*
                    $(#[serde(rename = $key)] #[cfg_attr(feature = "schema", schemars(rename = $key))])?
                    pub(super) $required: $required_type,
                )*
                $(
                    $(#[$optional_meta])*
                    #[serde(skip_serializing_if = "Silent::is_silent")]
                    #[cfg_attr(feature = "schema", schemars(default, !skip_serializing_if))]
                    pub(super) $optional: $optional_type,
                )*
            }

            impl Shape for $name {
                fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
                    const KEYS: &[&str] = &[$(key!($required $($key)?),)* $(key!($optional),)*];
                    let mut fields = Fields::of(value, at, KEYS, faults)?;
                    $(let $required = fields.required(faults);)*
                    $(let $optional = fields.optional(faults);)*
                    Some(Self { $($required: $required?,)* $($optional: $optional?,)* })
                }
            }
        )+
    };
}

/// What a field is called in the file.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

format_types! {
    /// A report as data: what was done under which mandate, where, when and with whom.
    struct File {
        /// Name and major version of this format: `mandate-atlas/1`. A reader refuses a major version it does not know.
        #[cfg_attr(feature = "schema", schemars(extend("const" = super::FORMAT)))]
        format: String,
        /// Stable name of the dataset; it travels in links and exports.
        id: String,
        /// Version of the data, usually a date; it travels in links and exports.
        version: String,
        /// Title of the report.
        title: Text,
        /// Who wrote the report.
        issuer: Text,
        /// The state of affairs that the report describes: a year or a month.
        as_of: String,
        /// How to cite the report. What is not known (a document number, say) is said, never invented.
        citation: Text,
        /// Paragraphs of the resolution, in its order.
        mandates: Vec<Row<Mandate>>,
        /// The countries that the dataset is about.
        countries: Vec<Row<Country>>,
        /// The activities, in the order of the report.
        activities: Vec<Row<Activity>>,
        ;
        /// Controlled vocabulary: parts of the region, in the order in which they are shown.
        subregions: Vec<Row<Term>>,
        /// Every body named.
        organisations: Vec<Row<Organisation>>,
        /// Controlled vocabulary: what activities are about.
        topics: Vec<Row<Term>>,
        /// Controlled vocabulary: whom activities are for.
        audiences: Vec<Row<Term>>,
        /// Numbers of people, each for one activity or for several together.
        headcounts: Vec<Row<Headcount>>,
        /// What became of each numbered sentence of the report. May be left out where sentences are not numbered; then
        /// `refs` may be empty.
        ledger: Vec<Row<LedgerEntry>>,
    }

    /// A text in up to four languages, at least in one. A report has English; where another is missing, the page shows
    /// English and says so.
    struct Text {
        ;
        /// English.
        en: Option<String>,
        /// Spanish.
        es: Option<String>,
        /// French.
        fr: Option<String>,
        /// Portuguese.
        pt: Option<String>,
        /// In a language that nobody knows, as lists of one's own may be; only where there is no English.
        und: Option<String>,
    }

    /// A paragraph of the resolution that asks for something.
    struct Mandate {
        /// The paragraph: `4.a`.
        id: String,
        /// Whether the report answers it. If not, give no title of your own invention.
        reported: bool,
        ;
        /// Whether it is about coordination of all the others rather than a field of its own.
        cross_cutting: bool,
        /// Short name of the field.
        title: Option<Text>,
        /// What it asks for, in one sentence.
        summary: Option<Text>,
        /// The sentences that quote it.
        refs: Vec<String>,
    }

    /// A country that the dataset is about.
    struct Country {
        /// ISO 3166-1 alpha-3.
        #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[A-Z]{3}$")))]
        id: String,
        /// ISO 3166-1 numeric, three digits.
        #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9]{3}$")))]
        numeric: String,
        /// Official short name.
        name: Text,
        ;
        /// Where its capital lies: distances between neighbours are told from it.
        capital: Option<Position>,
        /// What to sort it by, where that is not the name.
        sort_name: Option<Text>,
        /// `id` of the part of the region that it is counted to.
        subregion: Option<String>,
        /// Other spellings in any language.
        aliases: Vec<String>,
    }

    /// A place on the globe.
    struct Position {
        /// Degrees east of Greenwich.
        #[cfg_attr(feature = "schema", schemars(range(min = -180.0, max = 180.0)))]
        lon: f64,
        /// Degrees north of the equator.
        #[cfg_attr(feature = "schema", schemars(range(min = -90.0, max = 90.0)))]
        lat: f64,
        ;
    }

    /// A body that the report names.
    struct Organisation {
        /// Stable name: letters, digits, `-`, `.`, `_`.
        id: String,
        /// Full name.
        name: Text,
        /// What sort of body it is: names of the IATI code list OrganisationType.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = OrgType::CODES)))]
        org_type = "type": String,
        ;
        /// What it is usually called, where that is shorter.
        acronym: Option<Text>,
        /// ISO 3166-1 alpha-3 of its country, where it has one.
        country: Option<String>,
        /// `id` of the body that it is a part of.
        parent: Option<String>,
        /// Other spellings.
        aliases: Vec<String>,
    }

    /// A word of a controlled vocabulary.
    struct Term {
        /// Stable name: letters, digits, `-`, `.`, `_`.
        id: String,
        /// What it is called.
        name: Text,
        ;
    }

    /// One distinguishable piece of work.
    struct Activity {
        /// Stable name, kebab case: it stands in links for ever.
        id: String,
        /// `id` of the mandate under which the report files it.
        mandate: String,
        /// What sort of work it is.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = Kind::CODES)))]
        kind: String,
        /// How far it had come as of the report, as the sentence says it.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = Status::CODES)))]
        status: String,
        /// Short name, in own words.
        title: Text,
        /// What was done, in own words.
        summary: Text,
        ;
        /// When, in EDTF at the precision of the text: `2011`, `2011-02`, `2011-02/2011-03`, `2006/..`; null where the
        /// text gives none.
        period: Option<String>,
        /// Countries with their roles.
        countries: Vec<Participation>,
        /// How many countries took part, where the text gives only that.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        unnamed_countries: Option<i64>,
        /// Where it was held, if outside the countries of the dataset and if the text says so.
        venue: Option<Venue>,
        /// Bodies with their roles.
        organisations: Vec<Involvement>,
        /// Ids of topics.
        topics: Vec<String>,
        /// Ids of audiences.
        audiences: Vec<String>,
        /// `id` of the programme that it belongs to.
        part_of: Option<String>,
        /// Every sentence that supports it.
        refs: Vec<String>,
        /// Where one can read more: an address of the web, or words that say where.
        link: Option<String>,
    }

    /// One country's part in an activity.
    struct Participation {
        /// `id` of the country.
        country: String,
        /// Its role.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = CountryRole::CODES)))]
        role: String,
        ;
        /// The sentences that say so; the activity's own `refs` hold them too.
        refs: Vec<String>,
        /// How it came in, where the sentence does not name it.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = derived_codes())))]
        derived: Option<String>,
    }

    /// Where something was held.
    struct Venue {
        /// ISO 3166-1 alpha-3, of a country that the dataset is not about.
        country: String,
        ;
        /// Town.
        place: Option<String>,
    }

    /// One body's part in an activity.
    struct Involvement {
        /// `id` of the organisation.
        org: String,
        /// Its role.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = OrgRole::CODES)))]
        role: String,
        ;
    }

    /// A number of people. A figure that covers several activities stands once and names them all.
    struct Headcount {
        /// How many people.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        count: i64,
        /// Who they were.
        what: Text,
        /// Ids of the activities that it covers together.
        activities: Vec<String>,
        ;
        /// Whether the text says "some" or "about".
        approximate: bool,
        /// The sentences that give it.
        refs: Vec<String>,
    }

    /// What became of one sentence of the report: the activities that cite it, or the reason why it yields none.
    struct LedgerEntry {
        /// The sentence: `2.5.9` is section 2, paragraph 5, sentence 9.
        #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[0-9]+\.[1-9][0-9]*\.[1-9][0-9]*$")))]
        sentence = "ref": String,
        ;
        /// Ids of the activities that cite it.
        activities: Vec<String>,
        /// Why it yields none.
        #[cfg_attr(feature = "schema", schemars(extend("enum" = reason_codes())))]
        reason: Option<String>,
    }
}

/// Whether an optional field says nothing, and is left out when written.
trait Silent {
    fn is_silent(&self) -> bool;
}

impl<T> Silent for Option<T> {
    fn is_silent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Silent for Vec<T> {
    fn is_silent(&self) -> bool {
        self.is_empty()
    }
}

impl Silent for bool {
    fn is_silent(&self) -> bool {
        !self
    }
}

/// The words of an optional field: `null` is as good as leaving it out.
#[cfg(feature = "schema")]
fn derived_codes() -> Vec<Option<&'static str>> {
    Derived::CODES.iter().map(|&code| Some(code)).chain([None]).collect()
}

#[cfg(feature = "schema")]
fn reason_codes() -> Vec<Option<&'static str>> {
    Reason::CODES.iter().map(|&code| Some(code)).chain([None]).collect()
}
