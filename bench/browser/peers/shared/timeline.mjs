// Where everything on the timeline stands: in groups by mandate, each activity a mark in a lane, or columns where there are
// too many to tell apart.
import { OPEN, periodName } from "./months.mjs";

const MOST_MARKS = 80;
const MOST_UNDATED = 60;
const LANE_PX = 24;
const DENSITY_PX = 72;
const GAP_PX = 6;

const pen = document.createElement("canvas").getContext("2d");
pen.font = "12px sans-serif";
const widths = new Map();
/** How wide a text is; the same titles come again and again. */
function widthOf(text) {
  if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
  return widths.get(text);
}

/** The text, or its beginning with an ellipsis where it is wider; nothing where not even a few letters fit. */
function fitted(text, room_px) {
  if (widthOf(text) <= room_px) return text;
  const letters = Math.floor((room_px / widthOf(text)) * text.length) - 1;
  return letters < 6 ? "" : `${text.slice(0, letters).trimEnd()}…`;
}

/** The last month in which a row may be active; without an end up to the report's own date. */
export const lastShown = (row, asOf) => (row.last === OPEN ? Math.max(asOf, row.first) : row.last);

/** How many are active in each month of `years`, by two kinds: under way or completed, and planned. `steps` says by how many more or fewer. */
export function summed(steps) {
  let sum = 0;
  return Array.from(steps.subarray(0, steps.length - 1), (step) => (sum += step));
}

/** Counts a row into the steps of each month at which it begins and behind which it ends. */
export function addSteps(steps, row, years, asOf, by) {
  const last = lastShown(row, asOf);
  if (row.first > years.last || last < years.first) return;
  steps[Math.max(row.first, years.first) - years.first] += by;
  steps[Math.min(last, years.last) + 1 - years.first] -= by;
}

/** Empty steps for some years. */
export const noSteps = ({ first, last }) => new Int32Array(last - first + 2);

/** The first lane in which a mark meets none before it; marks come by their beginning. */
function lane(ends, start_px, end_px) {
  let at = ends.findIndex((end) => end <= start_px);
  if (at < 0) at = ends.length;
  ends[at] = end_px;
  return at;
}

/** A mark: a dot for a month, a bar for more, with as much of the title as fits beside it. */
function mark(row, axis, asOf) {
  const x = (month) => (month - axis.first) * axis.month_px;
  const last = lastShown(row, asOf);
  const start_px = Math.max(x(row.first), 0);
  const end_px = Math.min(x(last + 1), axis.width_px);
  const isDot = row.first === last;
  const middle_px = (start_px + end_px) / 2;
  const [left_px, right_px] = isDot ? [middle_px - 6, middle_px + 6] : [start_px, Math.max(end_px, start_px + 10)];
  const room = [axis.width_px - right_px - GAP_PX, left_px - GAP_PX];
  const isEnd = widthOf(row.title) > room[0] && room[1] > room[0];
  const text = fitted(row.title, room[Number(isEnd)]);
  const text_px = isEnd ? left_px - GAP_PX : right_px + GAP_PX;
  const reach = isEnd ? [text_px - widthOf(text), right_px] : [left_px, text_px + widthOf(text)];
  const goesOn = row.last === OPEN || last > axis.last;
  return { row, isDot, middle_px, left_px, right_px, text, isEnd, text_px, reach, goesOn, label: `${row.title}, ${periodName(row.first, row.last)}` };
}

function marksOf(rows, axis, asOf) {
  const ends = [];
  const marks = rows.sort((a, b) => a.first - b.first || a.at - b.at).map((row) => mark(row, axis, asOf));
  for (const one of marks) one.y_px = lane(ends, one.reach[0], one.reach[1] + GAP_PX * 2) * LANE_PX;
  return { marks, height_px: ends.length * LANE_PX };
}

function densityOf([active, planned], axis) {
  const [under, above] = [summed(active), summed(planned)];
  const most = under.reduce((most, count, at) => Math.max(most, count + above[at]), 1);
  const px = (count) => (count / most) * (DENSITY_PX - 4);
  const columns = under.map((count, at) => ({ x_px: at * axis.month_px, width_px: Math.max(axis.month_px - 1, 0.5), active_px: px(count), planned_px: px(above[at]) }));
  return { columns, most, height_px: DENSITY_PX };
}

/** The timeline of the rows that pass, called one by one by `each`. */
export function timeline({ facets, mainYears: years, asOf }, each, width_px) {
  const axis = { ...years, width_px, month_px: width_px / (years.last - years.first + 1) };
  const groups = facets[0].options.map(({ name }) => ({ title: name, count: 0, steps: [noSteps(years), noSteps(years)], rows: [] }));
  const isShown = (row) => row.first <= years.last && row.last >= years.first;
  const found = { axis, outside: 0, undatedCount: 0, undated: [] };
  each((row) => {
    if (!row.isDated) {
      found.undatedCount += 1;
      if (found.undated.length < MOST_UNDATED) found.undated.push(row);
    } else if (isShown(row)) {
      const group = groups[row.mandate];
      group.count += 1;
      addSteps(group.steps[row.status === 2 ? 1 : 0], row, years, asOf, 1);
      if (group.count <= MOST_MARKS) group.rows.push(row);
    } else found.outside += 1;
  });
  found.groups = groups.filter(({ count }) => count > 0).map((group) => {
    const drawn = group.count > MOST_MARKS ? densityOf(group.steps, axis) : marksOf(group.rows, axis, asOf);
    return { title: group.title, count: group.count, ...drawn };
  });
  return found;
}
