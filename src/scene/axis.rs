//! Months as places on a line.

use super::lettering::text_width_px;
use crate::{
    analysis::Months,
    model::{Date, Month},
};

/// Months side by side, each as wide as any other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthAxis {
    /// The months.
    pub months: Months,
    /// Width of all of them, in pixels.
    pub width_px: f64,
}

/// A line at the beginning of a year or of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where, in pixels.
    pub x_px: f64,
    /// What stands there: a year; nothing for a month.
    pub text: Option<String>,
}

/// The least distance of lines for months, in pixels: our choice, closer ones are a grey field.
const LEAST_TICK_PX: f64 = 10.0;

impl MonthAxis {
    /// Width of a month, in pixels.
    #[must_use]
    pub fn month_px(self) -> f64 {
        self.width_px / f64::from(u32::try_from(self.months.count()).unwrap_or(1))
    }

    /// Where a month begins, in pixels from the left; beyond the ends for months that are not on the axis.
    #[must_use]
    pub fn start_px(self, month: Month) -> f64 {
        f64::from(month.index() - self.months.first.index()) * self.month_px()
    }

    /// Where a month ends, in pixels from the left.
    #[must_use]
    pub fn end_px(self, month: Month) -> f64 {
        self.start_px(month) + self.month_px()
    }

    /// The month at a place, the first or the last beyond the ends.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a place on the page divided by the width of a month"
    )]
    pub fn month_at(self, x_px: f64) -> Month {
        let month = self.months.first.plus((x_px / self.month_px()).floor() as i32);
        month.clamp(self.months.first, self.months.last)
    }

    /// A line for each year, as many of them with their number as there is room for, and lines for months where there is
    /// room for those.
    #[must_use]
    pub fn ticks(self) -> Vec<Tick> {
        let months = (0..self.months.count()).filter_map(|at| i32::try_from(at).ok());
        let months = months.map(|at| self.months.first.plus(at));
        let step = self.year_step();
        let tick = |month: Month| {
            let is_year = month.month() == 1 || month == self.months.first;
            let is_named = is_year && month.year() % step == 0;
            (is_year || self.month_px() >= LEAST_TICK_PX).then(|| Tick {
                x_px: self.start_px(month),
                text: is_named.then(|| Date::Year(month.year()).to_string()),
            })
        };
        months.filter_map(tick).collect()
    }

    /// Every so many years there is room for a number.
    fn year_step(self) -> i32 {
        let need_px = text_width_px("2000") + 6.0;
        [1, 2, 5, 10]
            .into_iter()
            .find(|&step| f64::from(step * 12) * self.month_px() >= need_px)
            .unwrap_or(20)
    }
}
