// The months by Plot: bars in two colours, and a span to drag.
import { plot, rect, rectY, ruleX, text } from "@observablehq/plot";
import { drag } from "../shared/drag.mjs";

const [WIDTH_PX, HEIGHT_PX, FOOT_PX] = [1180, 64, 20];

/** Draws the months into `root`; gives what brings them up to date. `span` is called with two months, or null. */
export function strip(root, { years }, { span }) {
  const count = years.last - years.first + 1;
  const starts = Array.from({ length: count / 12 }, (_, at) => years.first + at * 12);
  // The drawing is made anew while it is dragged, so that the element around it listens.
  drag(root, years, WIDTH_PX, span);
  let before = [];
  return ({ time }, { months }) => {
    if (before[0] === months && before[1] === time) return;
    before = [months, time];
    const bars = months.flatMap((counts, kind) => [...counts.entries()].map(([at, count]) => ({ month: years.first + at, count, kind })).filter(({ count }) => count > 0));
    const [from, to] = time ?? [years.first, years.last];
    root.replaceChildren(plot({
      width: WIDTH_PX, height: HEIGHT_PX, margin: 0, marginBottom: FOOT_PX, className: "strip", x: { domain: [years.first, years.last + 1], axis: null }, y: { axis: null },
      marks: [
        rect([0], { x1: from, x2: to + 1, fill: "#d3e3ee" }),
        rectY(bars, { x1: "month", x2: ({ month }) => month + 1, y: "count", fill: ({ kind }) => (kind === 0 ? "#14425f" : "#c3dbe9"), insetRight: 1 }),
        ruleX(starts, { stroke: "#dde3e8" }),
        text(starts, { x: (month) => month, text: (month) => String(month / 12), frameAnchor: "bottom", textAnchor: "start", dx: 3, dy: 16, fontSize: 12 }),
      ],
    }));
  };
}
