// The timeline by ECharts as a series of its own shapes; where everything stands is told by what all pages share.
import { each } from "../handwritten/bits.mjs";
import { below } from "../handwritten/timeline.mjs";
import { STATUS_COLOURS } from "../shared/colours.mjs";
import { AXIS_PX, lines, stacked } from "../shared/stacked.mjs";
import { timeline as place } from "../shared/timeline.mjs";
import { chart } from "./chart.mjs";

const ink = { fill: "#1c2733", font: "12px sans-serif" };
const style = (status) => ({ fill: STATUS_COLOURS[status], stroke: "#14425f", lineWidth: status === 2 ? 1 : 0 });
const words = (x, y, text, more) => ({ type: "text", x, y, style: { ...ink, text, ...more } });

/** A dot or a bar, with its title beside it. */
function mark({ row, isDot, middle_px, left_px, right_px, y_px, text, isEnd, text_px, goesOn }) {
  const shape = isDot
    ? { type: "circle", shape: { cx: middle_px, cy: y_px + 12, r: 6 } }
    : { type: "rect", shape: { x: left_px, y: y_px + 6, width: right_px - left_px, height: 12, r: 3 } };
  const arrow = { type: "polygon", shape: { points: [[right_px, y_px + 6], [right_px + 7, y_px + 12], [right_px, y_px + 18]] }, style: style(row.status) };
  const title = words(text_px, y_px + 12, text, { align: isEnd ? "right" : "left", verticalAlign: "middle" });
  return { type: "group", children: [{ ...shape, style: style(row.status) }, ...(goesOn ? [arrow] : []), ...(text ? [title] : [])] };
}

const column = ({ x_px, width_px, y1, y2, status }) => ({ type: "rect", shape: { x: x_px, y: y1, width: width_px, height: y2 - y1 }, style: style(status) });

function line({ month, x_px, isYear }, height_px) {
  const rule = { type: "line", shape: { x1: x_px, y1: AXIS_PX, x2: x_px, y2: height_px }, style: { stroke: isYear ? "#9aa5b1" : "#dde3e8" } };
  return { type: "group", children: isYear ? [rule, words(x_px + 3, 18, String(month / 12))] : [rule] };
}

/** Gives what brings the timeline up to date. */
export function timeline(root, atlas) {
  const width_px = root.clientWidth;
  const drawn = chart(root, width_px, AXIS_PX);
  const foot = root.appendChild(document.createElement("div"));
  return (_, { passing }) => {
    const found = place(atlas, (take) => each(passing, (row) => take(atlas.rows[row])), width_px);
    const { titles, marks, columns, height_px } = stacked(found.groups);
    const shapes = [
      ...lines(found.axis).map((one) => line(one, height_px)), ...columns.map(column), ...marks.map(mark),
      ...titles.map(({ y, text }) => words(0, y - 12, text, { font: "bold 16px sans-serif" })),
    ];
    drawn.resize({ width: width_px, height: height_px, silent: true });
    drawn.setOption({ series: [{ id: "all", type: "custom", coordinateSystem: "none", renderItem: ({ dataIndex }) => shapes[dataIndex], data: shapes.map(() => 0) }] });
    foot.innerHTML = below(found);
  };
}
