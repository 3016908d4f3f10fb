// The strip of months: how much was going on, and a span to drag.
import { attribute } from "./dom.mjs";

const [WIDTH_PX, HEIGHT_PX] = [1180, 44];

/** A year's line and number. */
const year = (at, month_px) => `<line class="tick" x1="${at * 12 * month_px}" x2="${at * 12 * month_px}" y2="${HEIGHT_PX}"/>`;

function columns(counts, below, most, month_px) {
  let path = "";
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const [foot_px, height_px] = [HEIGHT_PX * (1 - below[at] / most), (HEIGHT_PX * count) / most];
    path += `M${(at * month_px).toFixed(1)} ${foot_px.toFixed(1)}v${-height_px.toFixed(1)}h${(month_px - 1).toFixed(1)}v${height_px.toFixed(1)}z`;
  }
  return path;
}

/** Draws the strip into `root`; gives what brings it up to date. `span` is called with two months, or null. */
export function strip(root, { years }, { span }) {
  const count = years.last - years.first + 1;
  const month_px = WIDTH_PX / count;
  const lines = Array.from({ length: count / 12 }, (_, at) => `${year(at, month_px)}<text class="year" x="${at * 12 * month_px + 3}" y="${HEIGHT_PX + 14}">${years.first / 12 + at}</text>`);
  root.innerHTML = `<svg class="strip" width="${WIDTH_PX}" height="${HEIGHT_PX + 20}"><rect class="span" height="${HEIGHT_PX}"/><path class="column completed"/><path class="column planned"/>${lines.join("")}</svg>`;
  const [svg] = root.children;
  const [rect, active, planned] = svg.children;
  const monthAt = ({ offsetX }) => years.first + Math.min(Math.max(Math.floor(offsetX / month_px), 0), count - 1);
  let held = null;
  svg.addEventListener("pointerdown", (event) => {
    held = monthAt(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => held !== null && span([Math.min(held, monthAt(event)), Math.max(held, monthAt(event))]));
  svg.addEventListener("pointerup", () => (held = null));
  svg.addEventListener("dblclick", () => span(null));
  let before = null;
  return ({ time }, { months }) => {
    const [from, to] = time ?? [years.first, years.last];
    attribute(rect, "x", (from - years.first) * month_px);
    attribute(rect, "width", (to + 1 - from) * month_px);
    if (months === before) return;
    before = months;
    const most = months[0].reduce((most, count, at) => Math.max(most, count + months[1][at]), 1);
    attribute(active, "d", columns(months[0], months[1].map(() => 0), most, month_px));
    attribute(planned, "d", columns(months[1], months[0], most, month_px));
  };
}
