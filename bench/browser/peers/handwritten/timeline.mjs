// The timeline as SVG: made anew as one piece of text, which the browser reads faster than elements come one by one.
import { timeline as place } from "../shared/timeline.mjs";
import { activities, escape } from "../shared/words.mjs";
import { each } from "./bits.mjs";

const AXIS_PX = 34;

function mark({ row, isDot, middle_px, left_px, right_px, y_px, text, isEnd, text_px, reach, goesOn, label }, status) {
  const shape = isDot ? `<circle class="shape" cx="${middle_px}" cy="${y_px + 12}" r="6"/>` : `<rect class="shape" x="${left_px}" y="${y_px + 6}" width="${right_px - left_px}" height="12" rx="3"/>`;
  const arrow = goesOn ? `<path class="shape arrow" d="M${right_px} ${y_px + 6}l7 6l-7 6z"/>` : "";
  const title = text && `<text class="mark-text${isEnd ? " end" : ""}" x="${text_px}" y="${y_px + 16}">${escape(text)}</text>`;
  return `<g class="mark ${status}" role="button" tabindex="-1" data-activity="${row.id}" aria-label="${escape(label)}"><rect class="hit" x="${reach[0]}" y="${y_px}" width="${reach[1] - reach[0]}" height="24"/>${shape}${arrow}${title}</g>`;
}

const column = ({ x_px, width_px, active_px, planned_px }, height_px) =>
  `<rect class="column completed" x="${x_px}" y="${height_px - active_px}" width="${width_px}" height="${active_px}"/><rect class="column planned" x="${x_px}" y="${height_px - active_px - planned_px}" width="${width_px}" height="${planned_px}"/>`;

function ticks({ first, last, month_px }, height_px) {
  let lines = "";
  for (let month = first; month <= last; month += 1) {
    const x_px = (month - first) * month_px;
    if (month % 12 === 0 || month_px >= 10) lines += `<line class="tick${month % 12 === 0 ? " year-line" : ""}" x1="${x_px}" x2="${x_px}" y2="${height_px}"/>`;
  }
  return lines;
}

const years = ({ first, last, month_px }) =>
  Array.from({ length: (last + 1 - first) / 12 }, (_, at) => `<text class="year" x="${at * 12 * month_px + 3}" y="${AXIS_PX - 6}">${first / 12 + at}</text>`).join("");

function group(one, axis, statuses) {
  const drawn = one.marks ? one.marks.map((one) => mark(one, statuses[one.row.status].code)) : one.columns.map((column_) => column(column_, one.height_px));
  const note = one.marks ? "" : `<p class="hint">At most ${one.most} in a month</p>`;
  return `<section class="timeline-group"><h3>${escape(one.title)} <span class="shown">${activities(one.count)}</span></h3><svg width="${axis.width_px}" height="${one.height_px}">${ticks(axis, one.height_px)}${drawn.join("")}</svg>${note}</section>`;
}

/** How many are outside of the years, and what has no date. */
export function below({ outside, undated: rows, undatedCount }) {
  const note = outside > 0 ? `<p class="hint">${outside} outside of these years</p>` : "";
  if (undatedCount === 0) return note;
  const more = undatedCount - rows.length;
  return `${note}<section class="timeline-group undated"><h3>Without a date: ${undatedCount}</h3><ul class="plain columns-list">${rows.map((row) => `<li data-activity="${row.id}"><a href="#${row.id}">${escape(row.title)}</a></li>`).join("")}</ul>${more > 0 ? `<p class="hint">${more} more</p>` : ""}</section>`;
}

/** Gives what brings the timeline up to date. */
export function timeline(root, atlas) {
  const width_px = root.clientWidth;
  return (_, { passing }) => {
    const found = place(atlas, (take) => each(passing, (row) => take(atlas.rows[row])), width_px);
    const groups = found.groups.map((one) => group(one, found.axis, atlas.facets[3].options));
    root.innerHTML = `<svg width="${width_px}" height="${AXIS_PX}">${years(found.axis)}</svg>${groups.join("")}${below(found)}`;
  };
}
