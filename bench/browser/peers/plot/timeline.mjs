// The timeline by Plot, all groups in one drawing; where everything stands is told by what all pages share.
import { dot, plot, rect, ruleX, text } from "@observablehq/plot";
import { each } from "../handwritten/bits.mjs";
import { below } from "../handwritten/timeline.mjs";
import { STATUS_COLOURS } from "../shared/colours.mjs";
import { AXIS_PX, lines, stacked } from "../shared/stacked.mjs";
import { timeline as place } from "../shared/timeline.mjs";

/** Lines of the years, and of the months where there is room. */
function ticks(axis, height_px) {
  const all = lines(axis);
  const isYear = ({ isYear }) => isYear;
  return [
    ruleX(all, { x: "x_px", y1: AXIS_PX, y2: height_px, stroke: (line) => (isYear(line) ? "#9aa5b1" : "#dde3e8") }),
    text(all.filter(isYear), { x: "x_px", dx: 3, y: 24, text: ({ month }) => String(month / 12), textAnchor: "start", fontSize: 12 }),
  ];
}

const fill = ({ row }) => STATUS_COLOURS[row.status];
const shape = { stroke: "#14425f", strokeWidth: 1, ariaLabel: "label", fill };

/** What a driver and a click look for. Plot draws in the order of the rows. */
function marked(svg, name, marks) {
  for (const [at, element] of svg.querySelectorAll(`.${name} > *`).entries()) {
    element.classList.add("mark");
    element.dataset.activity = marks[at].row.id;
    element.setAttribute("role", "button");
  }
}

/** Gives what brings the timeline up to date. */
export function timeline(root, atlas) {
  const width_px = root.clientWidth;
  return (_, { passing }) => {
    const found = place(atlas, (take) => each(passing, (row) => take(atlas.rows[row])), width_px);
    const { titles, marks, columns, height_px } = stacked(found.groups);
    const [dots, bars] = [true, false].map((isDot) => marks.filter((mark) => mark.isDot === isDot));
    const beside = (isEnd) => text(marks.filter((mark) => mark.text && mark.isEnd === isEnd), { x: "text_px", y: ({ y_px }) => y_px + 12, text: "text", textAnchor: isEnd ? "end" : "start", fontSize: 12 });
    const svg = plot({
      width: width_px, height: height_px, margin: 0, className: "timeline-plot", style: { fontFamily: "sans-serif" }, x: { type: "identity", axis: null }, y: { type: "identity", axis: null },
      marks: [
        ...ticks(found.axis, height_px),
        rect(columns, { x1: "x_px", x2: ({ x_px, width_px }) => x_px + width_px, y1: "y1", y2: "y2", fill: ({ status }) => STATUS_COLOURS[status], stroke: ({ status }) => (status === 2 ? "#14425f" : "none") }),
        rect(bars, { ...shape, className: "bars", x1: "left_px", x2: "right_px", y1: ({ y_px }) => y_px + 6, y2: ({ y_px }) => y_px + 18, rx: 3 }),
        dot(bars.filter(({ goesOn }) => goesOn), { x: ({ right_px }) => right_px + 3, y: ({ y_px }) => y_px + 12, symbol: "triangle", rotate: 90, r: 5, fill }),
        dot(dots, { ...shape, className: "dots", x: "middle_px", y: ({ y_px }) => y_px + 12, r: 6 }),
        beside(false), beside(true),
        text(titles, { x: 0, y: "y", text: "text", textAnchor: "start", fontSize: 16, fontWeight: "bold" }),
      ],
    });
    marked(svg, "bars", bars);
    marked(svg, "dots", dots);
    root.replaceChildren(svg);
    root.insertAdjacentHTML("beforeend", below(found));
  };
}
