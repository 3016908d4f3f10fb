//! What exists: the report as values, with references resolved.
//!
//! Nothing here reads files, knows a language's words or looks at a screen. A [`Dataset`] is only made by
//! [`crate::io`], which checks its invariants once; whoever holds one may rely on them.

mod activity;
mod code;
mod country;
mod dataset;
mod embed_part;
mod headcount;
mod issue;
mod lang;
mod ledger;
mod level;
mod list_column;
mod mandate;
mod organisation;
mod period;
mod rung;
mod source;
mod table;
mod term;
mod text;
mod verdict;
mod vocabulary;
mod world;

pub use activity::{
    Activity, CountryRole, Derived, Involvement, Kind, OrgRole, Origin, Participation, Status, Venue,
};
pub(crate) use code::coded_enum;
pub use code::{Code, CodeError};
pub use country::{Country, Position};
pub use dataset::{Asked, Dataset, DatasetParts};
pub use embed_part::{EmbedPart, EmbedParts};
pub use headcount::Headcount;
pub use issue::{Expected, Found, Issue, Place};
pub use lang::Lang;
pub use ledger::{LedgerEntry, Reason, SentenceRef};
pub use level::{GapReason, Level};
pub use list_column::ListColumn;
pub use mandate::Mandate;
pub use organisation::{OrgType, Organisation};
pub use period::{Date, Month, Period};
pub use rung::{Rung, Rungs, Sides};
pub use source::Source;
pub use table::{Coded, Id, Table};
pub use term::Term;
pub use text::Text;
pub(crate) use text::closed;
pub use verdict::{Judgement, Judgements, Pair, Verdict};
pub use vocabulary::Vocabulary;
pub use world::{WorldCountry, world, world_english};
