//! The picture as values: what stands where and in which words, ready to be drawn. No browser, no reactivity.

mod about;
mod activity_panel;
mod axis;
mod card;
mod cell_panel;
mod context;
mod country_panel;
mod document;
mod download;
mod embed;
mod filters;
mod gap_list;
mod groups;
mod legend;
mod lettering;
mod list;
mod mandate_panel;
mod map;
mod markup;
mod matrix;
mod overlaps;
mod overview;
mod partners;
mod picture;
mod precedent;
mod rows;
mod shade;
mod sign;
mod source;
mod strip;
mod summary;
mod timeline;
mod ways;

pub use about::{AboutScene, LedgerRow, LevelRow};
pub use activity_panel::ActivityPanel;
pub use axis::{MonthAxis, Tick};
pub use card::{ActivityCard, Cards, Fact};
pub use cell_panel::CellPanel;
pub use context::{Chosen, Context, by_name, filter_of};
pub use country_panel::{CountryPanel, MandateSection};
pub use document::{Block, Document, Heading, LevelBox, Paper, Table, TableGroup, Target, Words};
pub use download::{Portion, portions};
pub use embed::Snippet;
pub use filters::{Chip, FacetOption, FacetScene, chips};
pub use gap_list::{GapList, GapRow};
pub use legend::{Legend, LegendEntry};
pub use list::{ListEntry, ListLine, ListRow, Window, list_entries, list_rows, ordered};
pub use mandate_panel::{LevelGroup, MandatePanel};
pub use map::{
    MapBorder, MapCountry, MapFrame, MapLabel, MapLayout, MapScene, MapState, Neighbours, map_states,
};
pub use markup::Markup;
pub use matrix::{GridKey, MatrixCell, MatrixColumn, MatrixRow, MatrixScene, Spot};
pub use overlaps::{
    FindingCard, OverlapHead, PlaceRow, PlaceScene, RungChoice, absent_judgements, overlap_states,
};
pub use overview::{OverviewPanel, Panel, panel};
pub use partners::{
    PartnerGroup, PartnerNode, PartnerPicture, PartnerRow, PartnerScene, PartnerSection, TieArc, TieRow,
    partner_cards,
};
pub use picture::{CARD_PX, PICTURE_PX, Palette, Picture, card, has_picture, locator, picture, plain_map};
pub use precedent::PrecedentRow;
pub use rows::{CountryRow, MandateRow, country_rows, mandate_rows};
pub use shade::Shade;
pub use sign::{glyph, source_class, source_path, write_sign, write_swatch};
pub use source::{SourceMark, source_marks};
pub use strip::{Grip, StripScene};
pub use summary::{page_title, summary};
pub use timeline::{DensityColumn, GroupBody, Mark, MarkForm, MarkText, TimelineGroup, TimelineScene};
pub use ways::{Way, ways};
