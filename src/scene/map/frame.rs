use super::{Context, Land, MapLayout, land::shown, row_of};
use crate::{
    geo::{Border, Line, LonLatBox, PagePoint, PageRect, Seams, Shapes, line_path, meet, placed},
    order,
};

/// One of the two pictures, and in it everything that cannot be chosen there. Paths are SVG path text, in pixels of the
/// whole drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFrame {
    /// Where it stands.
    pub rect: PageRect,
    /// Its title, for the inset.
    pub title: Option<&'static str>,
    /// Land that cannot be chosen.
    pub land: String,
    /// Its coast.
    pub land_coast: String,
    /// Land borders.
    pub borders: Vec<MapBorder>,
    /// Countries of the dataset that are chosen in the other frame: row in the dataset, land, coast.
    pub elsewhere: Vec<(usize, String, String)>,
}

/// A land border.
#[derive(Clone, Debug, PartialEq)]
pub struct MapBorder {
    /// The rows of the dataset on both sides; nothing for land that cannot be chosen.
    pub rows: [Option<usize>; 2],
    /// The line.
    pub path: String,
}

/// The main frame, then the inset.
pub(super) fn frames(windows: &[Window], context: &Context, shapes: &Shapes, seams: &Seams) -> Vec<MapFrame> {
    let titles = [None, Some(context.words.inset)];
    let frame = |(window, title): (&Window, Option<&'static str>)| MapFrame {
        rect: window.layout.frames[window.frame],
        title,
        land: window.context(context, shapes),
        land_coast: window.lines(&seams.context_coasts),
        borders: window.borders(context, shapes, seams),
        elsewhere: window.elsewhere(context, shapes, seams),
    };
    windows.iter().zip(titles).map(frame).collect()
}

/// Free room between a name and the line that it interrupts, in pixels.
const OPEN_PX: f64 = 3.0;

/// An edge without thickness, drawn where no name stands on it, as SVG path text.
pub(super) fn open_edge(edge: PageRect, names: &[PageRect]) -> String {
    let is_flat = edge.height_px == 0.0;
    // Along the edge, and across it.
    let span =
        |rect: PageRect| if is_flat { (rect.x_px, rect.right_px()) } else { (rect.y_px, rect.bottom_px()) };
    let across =
        |rect: PageRect| if is_flat { (rect.y_px, rect.bottom_px()) } else { (rect.x_px, rect.right_px()) };
    let (mut from_px, to_px) = span(edge);
    let (at_px, _) = across(edge);
    let on_it = names.iter().map(|name| name.grown(OPEN_PX)).filter(|name| {
        let (least_px, most_px) = across(*name);
        (least_px..=most_px).contains(&at_px)
    });
    let mut gaps: Vec<(f64, f64)> = on_it.map(span).collect();
    order::by(&mut gaps, |one, other| one.0.total_cmp(&other.0));
    let mut lines = Vec::new();
    for (open_px, shut_px) in gaps.into_iter().chain([(to_px, to_px)]) {
        let end_px = open_px.min(to_px);
        if end_px > from_px {
            let point = |along_px, across_px| {
                let [x_px, y_px] = if is_flat { [along_px, across_px] } else { [across_px, along_px] };
                PagePoint { x_px, y_px }
            };
            lines.push(vec![point(from_px, at_px), point(end_px, at_px)]);
        }
        from_px = from_px.max(shut_px);
    }
    line_path(lines)
}

/// What one frame shows of the globe.
pub(super) struct Window<'a> {
    pub(super) layout: &'a MapLayout,
    pub(super) frame: usize,
    /// The land in it.
    pub(super) land: Land,
    visible: LonLatBox,
}

impl<'a> Window<'a> {
    pub(super) fn of(layout: &'a MapLayout, shapes: &Shapes, frame: usize) -> Self {
        let fit = layout.fit(frame);
        Self { layout, frame, land: Land::of(fit, shapes), visible: fit.visible() }
    }

    /// Path of the lines that reach into the frame.
    pub(super) fn lines(&self, lines: &[Line]) -> String {
        let reaches_in = |line: &&Line| {
            LonLatBox::around(line.iter().copied()).is_some_and(|bounds| bounds.meets(self.visible))
        };
        let fit = self.layout.fit(self.frame);
        let page = shown(fit);
        let placed = lines.iter().filter(reaches_in).map(|line| placed(fit, line));
        line_path(placed.filter(|line| meet(line, &page)))
    }

    /// The borders that reach into the frame.
    fn borders(&self, context: &Context, shapes: &Shapes, seams: &Seams) -> Vec<MapBorder> {
        let row = |side: usize| Some(row_of(context, &shapes.countries.get(side)?.code)?.index());
        let border =
            |border: &Border| MapBorder { rows: border.sides.map(row), path: self.lines(&border.lines) };
        seams.borders.iter().map(border).filter(|border| !border.path.is_empty()).collect()
    }

    /// The context, and countries that the dataset is not about.
    fn context(&self, context: &Context, shapes: &Shapes) -> String {
        let countries = shapes.countries.iter().enumerate();
        let strangers = countries.filter(|(_, country)| row_of(context, &country.code).is_none());
        self.land.context(strangers.map(|(at, _)| at))
    }

    fn elsewhere(&self, context: &Context, shapes: &Shapes, seams: &Seams) -> Vec<(usize, String, String)> {
        let countries = shapes.countries.iter().zip(&seams.coasts).enumerate();
        let shown = countries.filter_map(|(at, (country, coasts))| {
            let row = row_of(context, &country.code)?;
            let other = MapLayout::frame_of(country.bounds()?) != self.frame;
            other.then(|| (row.index(), self.land.country(at), self.lines(coasts)))
        });
        shown.filter(|(_, land, _)| !land.is_empty()).collect()
    }
}
