//! Pictures to be taken along: what stands on the screen, drawn from the same values, as files that hold elsewhere.
//!
//! A body (map, matrix, …) is drawn from its scene and gives its height; the frame puts around it what it needs where the
//! page is not: title, sentence, filters, legend, source, disclaimer and link.

mod canvas;
mod card;
mod cross;
mod frame;
mod legend;
mod locator;
mod map;
mod matrix;
mod palette;
mod partners;
mod table;
mod tables;
mod timeline;

pub use card::{CARD_PX, card};
pub use frame::PICTURE_PX;
pub use locator::locator;
pub use palette::Palette;

use self::{
    canvas::Canvas,
    frame::{Frame, INNER_PX},
    legend::Key,
};
use super::{Context, Legend, MapScene, MatrixScene, TimelineScene, map_states, summary::mandate_name};
use crate::{
    geo::{Seams, Shapes},
    state::{AppState, Group, PartnerTable, View, query},
};

/// A picture as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Name of the file, without its end.
    pub name: String,
    /// The atlas, what is chosen and what is shown.
    pub title: String,
    /// In pixels.
    pub width_px: f64,
    /// In pixels.
    pub height_px: f64,
    /// The picture as SVG.
    pub svg: String,
}

/// What is shown, as a picture in these colours; nothing for views that are none, and for a map without shapes. `address`
/// is that of the page, without query; the picture says the whole link.
#[must_use]
pub fn picture(
    context: &Context,
    state: &AppState,
    shapes: Option<(&Shapes, &Seams)>,
    palette: &Palette,
    address: &str,
) -> Option<Picture> {
    let shapes = shapes.filter(|(shapes, _)| !shapes.countries.is_empty());
    if !has_picture(state, shapes.is_some()) {
        return None;
    }
    let words = context.words;
    let link = format!("{address}{}", query(state));
    let view = view(state);
    let out = Canvas::new(palette, &view);
    let frame = |keys: Vec<Key>| Frame {
        title: title(context, state),
        view: view.clone(),
        has_map: state.view.has_map(),
        keys: keys.into_iter().chain(Key::of_lists(context)).collect(),
        link: &link,
    };
    Some(match state.view {
        View::Map => {
            let (shapes, seams) = shapes?;
            let map = MapScene::of(context, shapes, seams, INNER_PX);
            let key = Key::of(Legend::of(context));
            frame(vec![key]).draw(context, out, |out| map::draw(out, &map, &map_states(context)))
        }
        View::Matrix => match state.gaps {
            Some(filter) => {
                frame(vec![]).draw(context, out, |out| tables::gaps(out, context, filter, state, INNER_PX))
            }
            None => {
                let matrix = MatrixScene::of(context, state.sort);
                let key = Key::of(Legend::levels(context));
                frame(vec![key]).draw(context, out, |out| matrix::draw(out, &matrix, words, INNER_PX))
            }
        },
        View::Timeline => {
            let group = state.group.unwrap_or(Group::Mandate);
            let scene = TimelineScene::of(context, group, state.all_years, INNER_PX);
            let key = timeline::key(context, &scene);
            frame(vec![key]).draw(context, out, |out| timeline::draw(out, context, &scene, INNER_PX))
        }
        View::Partners => {
            frame(vec![]).draw(context, out, |out| partners::draw(out, context, state.table, INNER_PX))
        }
        View::List => frame(vec![]).draw(context, out, |out| tables::list(out, context, state, INNER_PX)),
        View::Overlaps => {
            frame(vec![]).draw(context, out, |out| tables::overlaps(out, context, state, shapes, INNER_PX))
        }
        View::Brief | View::Compare | View::OwnList | View::About => return None,
    })
}

/// The map alone, for a page that says the rest: as the text of an `svg` element of this width.
#[must_use]
pub fn plain_map(
    context: &Context,
    (shapes, seams): (&Shapes, &Seams),
    width_px: f64,
    palette: &Palette,
) -> String {
    let map = MapScene::of(context, shapes, seams, width_px);
    let mut out = Canvas::new(palette, "plain-map");
    let height_px = map::draw(&mut out, &map, &map_states(context));
    out.finish(width_px, height_px, None)
}

/// Whether [`picture`] gives one: without drawing it.
#[must_use]
pub fn has_picture(state: &AppState, has_shapes: bool) -> bool {
    state.view.is_picture() && !state.view.is_document() && (state.view != View::Map || has_shapes)
}

/// The view in names of files and ids: with what stands in place of it, or as what it is shown.
fn view(state: &AppState) -> String {
    let view = state.view.code();
    match (state.view, state.table) {
        (View::Matrix, _) if state.gaps.is_some() => "gaps".to_owned(),
        (View::Partners, PartnerTable::Mandates | PartnerTable::Countries | PartnerTable::Together) => {
            format!("{view}-{}", state.table.code())
        }
        _ => view.to_owned(),
    }
}

/// The country and the mandate that are chosen, then what is shown of them.
fn title(context: &Context, state: &AppState) -> String {
    let words = context.words;
    let shown = match state.view {
        View::Map => words.map,
        View::Matrix if state.gaps.is_some() => words.gaps.title,
        View::Matrix => words.matrix.name,
        View::Timeline => words.timeline.name,
        View::Partners => words.partners.view,
        View::Overlaps => words.overlaps.view,
        View::List => words.list_words.name,
        View::Brief => words.brief.view,
        View::Compare => words.brief.compare,
        View::OwnList => words.own_list.view,
        View::About => words.about_view,
    };
    let country = context.chosen.country.map(|id| context.country_name(id).to_owned());
    let mandate = context.chosen.mandate.map(|id| mandate_name(context, id));
    let table = match state.table {
        _ if state.view != View::Partners => None,
        PartnerTable::Bodies => None,
        PartnerTable::Mandates => Some(words.partners.mandates),
        PartnerTable::Countries => Some(words.partners.countries),
        PartnerTable::Together => Some(words.partners.together),
    };
    let shown = [shown].into_iter().chain(table).map(str::to_owned);
    country.into_iter().chain(mandate).chain(shown).collect::<Vec<_>>().join(" · ")
}

/// Few enough to be told exactly.
fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
