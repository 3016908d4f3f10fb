// The groups of the timeline below one another in one drawing, for libraries that draw all of it at once.
import { activities } from "./words.mjs";

export const AXIS_PX = 34;
const [TITLE_PX, GAP_PX] = [34, 8];

/** Titles, marks and columns where they stand in the whole, with the height of all. */
export function stacked(groups) {
  const found = { titles: [], marks: [], columns: [], height_px: AXIS_PX };
  for (const { title, count, marks, columns, height_px } of groups) {
    found.titles.push({ y: found.height_px + TITLE_PX - 8, text: `${title} ${activities(count)}` });
    const top_px = found.height_px + TITLE_PX;
    for (const mark of marks ?? []) found.marks.push({ ...mark, y_px: top_px + mark.y_px });
    for (const { x_px, width_px, active_px, planned_px } of columns ?? []) {
      const [foot, middle] = [top_px + height_px, top_px + height_px - active_px];
      found.columns.push({ x_px, width_px, y1: middle, y2: foot, status: 0 }, { x_px, width_px, y1: middle - planned_px, y2: middle, status: 2 });
    }
    found.height_px = top_px + height_px + GAP_PX;
  }
  return found;
}

/** The months that have a line: the years, and all where there is room. */
export function lines({ first, last, month_px }) {
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return months.filter((month) => month % 12 === 0 || month_px >= 10).map((month) => ({ month, x_px: (month - first) * month_px, isYear: month % 12 === 0 }));
}
