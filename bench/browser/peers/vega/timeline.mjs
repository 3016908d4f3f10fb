// The timeline by Vega; where everything stands is told by what all pages share.
import { each } from "../handwritten/bits.mjs";
import { below } from "../handwritten/timeline.mjs";
import { STATUS_COLOURS } from "../shared/colours.mjs";
import { AXIS_PX, lines, stacked } from "../shared/stacked.mjs";
import { timeline as place } from "../shared/timeline.mjs";
import { chart } from "./chart.mjs";
import parsed from "./timeline.spec.mjs";

const shape = (status) => ({ fill: STATUS_COLOURS[status], edge: status === 2 ? 1 : 0 });
const words = (x, y, text, more) => ({ x, y, text, align: "left", fontSize: 12, fontWeight: "normal", ...more });

/** The rows of each kind of shape. */
function shapesOf(all, { titles, marks, columns }) {
  const [dots, bars] = [true, false].map((isDot) => marks.filter((mark) => mark.isDot === isDot));
  const middle = ({ y_px }) => y_px + 12;
  return {
    lines: all.map(({ x_px, isYear }) => ({ x: x_px, stroke: isYear ? "#9aa5b1" : "#dde3e8" })),
    boxes: [
      ...columns.map(({ x_px, width_px, y1, y2, status }) => ({ ...shape(status), x: x_px, x2: x_px + width_px, y: y1, y2, cornerRadius: 0 })),
      ...bars.map(({ row, left_px, right_px, y_px }) => ({ ...shape(row.status), x: left_px, x2: right_px, y: y_px + 6, y2: y_px + 18, cornerRadius: 3 })),
    ],
    dots: dots.map((mark) => ({ ...shape(mark.row.status), x: mark.middle_px, y: middle(mark) })),
    arrows: bars.filter(({ goesOn }) => goesOn).map((mark) => ({ ...shape(mark.row.status), x: mark.right_px + 3, y: middle(mark) })),
    words: [
      ...all.filter(({ isYear }) => isYear).map(({ month, x_px }) => words(x_px + 3, 24, String(month / 12))),
      ...marks.filter(({ text }) => text).map((mark) => words(mark.text_px, middle(mark), mark.text, { align: mark.isEnd ? "right" : "left" })),
      ...titles.map(({ y, text }) => words(0, y - 5, text, { fontSize: 16, fontWeight: "bold" })),
    ],
  };
}

/** Gives what brings the timeline up to date. */
export function timeline(root, atlas) {
  const width_px = root.clientWidth;
  const view = chart(root, parsed).width(width_px).height(AXIS_PX);
  const foot = root.appendChild(document.createElement("div"));
  return (_, { passing }) => {
    const found = place(atlas, (take) => each(passing, (row) => take(atlas.rows[row])), width_px);
    const placed = stacked(found.groups);
    for (const [name, rows] of Object.entries(shapesOf(lines(found.axis), placed))) view.data(name, rows);
    foot.innerHTML = below(found);
    return view.height(placed.height_px).runAsync();
  };
}
