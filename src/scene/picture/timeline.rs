//! The timeline as a part of a picture.

use super::{
    canvas::{Anchor, Attributes, Canvas, Ground, Type},
    legend::{Key, Sample},
    real,
};
use crate::{
    geo::{PagePoint, PageRect},
    i18n::Messages,
    model::{Code, Status},
    scene::{
        Context, DensityColumn, GroupBody, Mark, MarkForm, MarkText, TimelineGroup, TimelineScene,
        lettering::{BOLD, COMMON, FONT_PX, balanced, fitted, text_width_px, wrapped},
        source_path,
    },
};

/// Height of the title of a group, in pixels.
const TITLE_PX: f64 = 30.0;
/// Size of it, in pixels.
const TITLE_FONT_PX: f64 = 13.0;
/// So many activities without a date are named: our choice, more are a matter for the list.
const MOST_UNDATED: usize = 40;

/// Draws the timeline; gives its height, in pixels.
pub(super) fn draw(out: &mut Canvas, context: &Context, scene: &TimelineScene, width_px: f64) -> f64 {
    let words = context.words;
    let palette = out.palette;
    axis(out, scene, width_px);
    let mut y_px = scene.axis_px;
    for group in &scene.groups {
        y_px += out.at(0.0, y_px, |out| self::group(out, context, group, scene, width_px));
    }
    let quiet = Type::plain(palette.quiet_text);
    if scene.groups.is_empty() {
        y_px += 24.0;
        out.text(0.0, y_px, quiet, words.timeline.empty);
        y_px += 8.0;
    }
    if scene.outside > 0 {
        for line in wrapped(&(words.timeline.outside)(scene.outside), width_px, quiet.size_px) {
            y_px += 18.0;
            out.text(0.0, y_px, quiet, &line);
        }
    }
    if scene.undated_count > 0 {
        y_px += out.at(0.0, y_px, |out| undated(out, scene, words, width_px));
    }
    y_px + 8.0
}

/// Years, and the report's own date.
fn axis(out: &mut Canvas, scene: &TimelineScene, width_px: f64) {
    let palette = out.palette;
    for tick in &scene.ticks {
        if let Some(year) = &tick.text {
            out.text(tick.x_px + 3.0, scene.axis_px - 6.0, Type::plain(palette.text).bold(), year);
        }
    }
    if let Some((x_px, text)) = &scene.as_of {
        let anchor = if *x_px > width_px / 2.0 { Anchor::End } else { Anchor::Start };
        out.text(*x_px, 12.0, Type::plain(palette.quiet_text).anchored(anchor), text);
    }
    out.at(0.0, scene.axis_px, |out| out.rule(0.0, width_px, palette.strong_line));
}

/// A group: its title with the number of activities, and its drawing.
fn group(
    out: &mut Canvas,
    context: &Context,
    group: &TimelineGroup,
    scene: &TimelineScene,
    width_px: f64,
) -> f64 {
    let palette = out.palette;
    let counted_px = text_width_px(&group.counted);
    let room_px = (width_px - counted_px - 12.0) / BOLD * 12.0 / TITLE_FONT_PX;
    let title = fitted(&group.title, room_px).unwrap_or_default();
    out.text(0.0, 21.0, Type::plain(palette.text).bold().size(TITLE_FONT_PX), &title);
    let counted = Type::plain(palette.quiet_text).anchored(Anchor::End);
    out.text(width_px, 21.0, counted, &group.counted);
    // Without a mark there is nothing to be read along the lines.
    let lines = if group.height_px > 0.0 { &scene.ticks[..] } else { &[] };
    out.at(0.0, TITLE_PX, |out| {
        for tick in lines {
            let (stroke, width) =
                if tick.text.is_some() { (palette.strong_line, "0.7") } else { (palette.line, "0.5") };
            vertical(out, tick.x_px, group.height_px, &[("stroke", stroke), ("stroke-width", width)]);
        }
        if let Some((x_px, _)) = scene.as_of.as_ref().filter(|_| !lines.is_empty()) {
            let look = [("stroke", palette.accent), ("stroke-dasharray", "4 3"), ("stroke-width", "1.2")];
            vertical(out, *x_px, group.height_px, &look);
        }
        match &group.body {
            GroupBody::Marks(marks) => {
                marks.iter().for_each(|mark| self::mark(out, context, mark));
            }
            GroupBody::Density(columns, _) => density(out, columns, group.height_px),
        }
    });
    let mut y_px = TITLE_PX + group.height_px;
    if let GroupBody::Density(_, note) = &group.body {
        y_px += 18.0;
        out.text(0.0, y_px, Type::plain(palette.quiet_text), note);
    }
    y_px + 6.0
}

fn vertical(out: &mut Canvas, x_px: f64, height_px: f64, look: &Attributes) {
    out.line([PagePoint { x_px, y_px: 0.0 }, PagePoint { x_px, y_px: height_px }], look);
}

fn density(out: &mut Canvas, columns: &[DensityColumn], height_px: f64) {
    let palette = out.palette;
    for column in columns {
        let DensityColumn { x_px, width_px, active_px, planned_px } = *column;
        let top_px = height_px - active_px;
        let parts =
            [(top_px, active_px, palette.delivered), (top_px - planned_px, planned_px, palette.planned_ink)];
        for (y_px, height_px, fill) in parts.into_iter().filter(|(_, height_px, _)| *height_px > 0.0) {
            out.rect(PageRect { x_px, y_px, width_px, height_px }, &[("fill", fill)]);
        }
    }
}

/// An activity: what stands for its time, and its title.
fn mark(out: &mut Canvas, context: &Context, mark: &Mark) {
    let palette = out.palette;
    if mark.is_chosen {
        let (left_px, right_px) = mark.reach_px;
        let rect = PageRect {
            x_px: left_px,
            y_px: mark.y_px,
            width_px: right_px - left_px,
            height_px: mark.height_px,
        };
        let look = [("rx", "4"), ("fill", palette.accent_ground), ("stroke", palette.text)];
        out.rect(rect, &look);
    }
    let place = mark.list.as_ref().map_or(0, |list| list.place);
    shape(out, mark.form, mark.middle_px, mark.status, place);
    if let Some(text) = &mark.text {
        let anchor = if text.is_end { Anchor::End } else { Anchor::Start };
        let fill = if mark.is_chosen { palette.accent } else { palette.text };
        let look = Type { is_underlined: mark.is_chosen, ..Type::plain(fill).anchored(anchor) };
        if text.is_on_bar {
            plate(out, text, mark.middle_px);
        }
        let ground = Ground::of(palette.paper);
        match small_title(context, mark, text) {
            Some(lines) => {
                for (at, line) in lines.iter().enumerate() {
                    let y_px = text.y_px + (real(at) - real(lines.len() - 1) / 2.0) * (SMALL_PX + 1.0);
                    out.text_on(text.x_px, y_px, look.size(SMALL_PX), ground, line);
                }
            }
            None => out.text_on(text.x_px, text.y_px, look, ground, &text.text),
        }
    }
}

/// A title that is cut beside its mark, in smaller letters and at most two lines, as high as the lane: a picture does not say
/// more when it is pointed at.
fn small_title(context: &Context, mark: &Mark, text: &MarkText) -> Option<Vec<String>> {
    let id = context.data.activities.find(&mark.code)?;
    let title = context.text(&context.data.activities[id].title);
    if text.is_on_bar || text.text == title {
        return None;
    }
    // No wider than what it stands for: beyond it other marks may stand.
    let room_px = text_width_px(&text.text);
    Some(balanced(title, room_px, SMALL_PX)).filter(|lines| lines.len() <= 2)
}

/// Size of the letters of such a title, in pixels.
const SMALL_PX: f64 = 10.5;

/// Paper below a title that stands on its bar, through which the bar is still seen.
fn plate(out: &mut Canvas, text: &MarkText, middle_px: f64) {
    let width_px = text_width_px(&text.text) * COMMON + 10.0;
    let x_px = if text.is_end { text.x_px - width_px + 5.0 } else { text.x_px - 5.0 };
    let rect = PageRect { x_px, y_px: middle_px - 8.0, width_px, height_px: 16.0 };
    out.rect(rect, &[("fill", out.palette.paper), ("fill-opacity", "0.8")]);
}

/// A dot, or a bar with soft ends and arrows, of an activity of the list at this place.
pub(super) fn shape(out: &mut Canvas, form: MarkForm, middle_px: f64, status: Status, place: usize) {
    let palette = out.palette;
    let (fill, stroke) = match (status, place) {
        (Status::Planned, 0) => (palette.planned, palette.planned_ink),
        (Status::Planned, _) => (palette.planned, palette.list),
        (_, 1..) => (palette.list, palette.list),
        (Status::Completed, _) => (palette.delivered, palette.delivered),
        (Status::Ongoing, _) => (palette.took_part, palette.took_part_ink),
        (Status::Unknown, _) => (palette.unreported, palette.unreported_ink),
    };
    let mut paint = vec![("fill", fill), ("stroke", stroke), ("stroke-width", "1.2")];
    match (status, place) {
        (Status::Planned, _) => paint.push(("stroke-dasharray", "3 2")),
        // Paler, as in the page.
        (Status::Ongoing, 1..) => paint.push(("fill-opacity", "0.45")),
        (Status::Unknown, 1..) => paint.push(("fill-opacity", "0.22")),
        _ => {}
    }
    match form {
        MarkForm::Dot { x_px } if place > 0 => {
            out.at(x_px, middle_px, |out| out.path(source_path(place), &paint));
        }
        MarkForm::Dot { x_px } => out.circle(PagePoint { x_px, y_px: middle_px }, 6.0, &paint),
        MarkForm::Bar { x_px, width_px, is_soft, .. } => {
            let rect = PageRect { x_px, y_px: middle_px - 6.0, width_px, height_px: 12.0 };
            let soft = out.soft(is_soft);
            let mask = soft.as_deref().map(|mask| ("mask", mask));
            let bar: Vec<_> = paint.iter().copied().chain([("rx", "3")]).chain(mask).collect();
            out.rect(rect, &bar);
            if soft.is_some() && status == Status::Planned {
                edges(out, rect, stroke);
            }
            form.arrows(middle_px).into_iter().flatten().for_each(|arrow| out.path(&arrow, &paint));
            if place > 0 {
                let sign = [("fill", palette.list), ("stroke", palette.paper), ("stroke-width", "1.5")];
                out.at(x_px + 6.0, middle_px, |out| out.path(source_path(place), &sign));
            }
        }
    }
}

/// The long sides of a bar: the fill of what is planned is close to the paper and nearly vanishes where its ends fade.
fn edges(out: &mut Canvas, rect: PageRect, stroke: &str) {
    for y_px in [rect.y_px, rect.bottom_px()] {
        let ends = [rect.x_px, rect.right_px()].map(|x_px| PagePoint { x_px, y_px });
        out.line(ends, &[("stroke", stroke), ("stroke-width", "1.2"), ("stroke-dasharray", "3 2")]);
    }
}

/// Activities without a date, in two columns; gives the height, in pixels.
fn undated(out: &mut Canvas, scene: &TimelineScene, words: &Messages, width_px: f64) -> f64 {
    let palette = out.palette;
    let title = (words.timeline.undated)(scene.undated_count);
    out.text(0.0, 24.0, Type::plain(palette.text).bold().size(TITLE_FONT_PX), &title);
    let column_px = width_px / 2.0;
    let shown: Vec<&(Code, String)> = scene.undated.iter().take(MOST_UNDATED).collect();
    let titles: Vec<Vec<String>> =
        shown.iter().map(|(_, title)| balanced(title, column_px - 24.0, FONT_PX)).collect();
    let height_px = |titles: &[Vec<String>]| -> f64 {
        titles.iter().map(|lines| 18.0 + 14.0 * real(lines.len().saturating_sub(1))).sum()
    };
    // The left column is no shorter than the right one, but by as little as can be.
    let first = (0..=titles.len()).find(|&first| height_px(&titles[..first]) >= height_px(&titles[first..]));
    let columns = titles.split_at(first.unwrap_or(titles.len()));
    for (x_px, titles) in [(0.0, columns.0), (column_px, columns.1)] {
        for (at, lines) in titles.iter().enumerate() {
            let y_px = 44.0 + height_px(&titles[..at]);
            let dot = PagePoint { x_px: x_px + 3.0, y_px: y_px - 4.0 };
            out.circle(dot, 1.8, &[("fill", palette.quiet_text)]);
            for (line, text) in lines.iter().enumerate() {
                out.text(x_px + 12.0, y_px + real(line) * 14.0, Type::plain(palette.text), text);
            }
        }
    }
    let y_px = 44.0 + height_px(columns.0);
    let more = scene.undated_count.saturating_sub(shown.len());
    if more > 0 {
        out.text(0.0, y_px, Type::plain(palette.quiet_text), &(words.picture.more)(more));
        return y_px + 8.0;
    }
    y_px - 10.0
}

/// What the marks mean.
pub(super) fn key(context: &Context, scene: &TimelineScene) -> Key {
    let words = context.words;
    let bar = |is_soft, goes_on| MarkForm::Bar {
        x_px: 2.0,
        width_px: 24.0,
        is_soft: [is_soft; 2],
        goes_on: [false, goes_on],
    };
    let is_single = context.data.sources.len() == 1;
    let given = Status::ALL.iter().filter(|status| !(is_single && **status == Status::Unknown));
    let status =
        |&status: &Status| (Sample::Mark(status, bar(false, false)), (words.status)(status).to_owned());
    let form = |text: &str, form| (Sample::Mark(Status::Completed, form), text.to_owned());
    let has_columns = scene.groups.iter().any(|group| matches!(group.body, GroupBody::Density(..)));
    let columns = [
        (Sample::Active, words.timeline.active.to_owned()),
        (Sample::Planned, words.timeline.planned.to_owned()),
    ];
    let forms = [
        form(words.timeline.dot, MarkForm::Dot { x_px: 16.0 }),
        form(words.timeline.soft, bar(true, false)),
        form(words.timeline.arrow, bar(false, true)),
    ];
    let columns = columns.into_iter().filter(|_| has_columns);
    Key {
        title: words.timeline.legend.to_owned(),
        entries: given.map(status).chain(forms).chain(columns).collect(),
    }
}
