// The months by ECharts: bars in two colours, and a span to drag.
import { drag } from "../shared/drag.mjs";
import { chart } from "./chart.mjs";

const [WIDTH_PX, HEIGHT_PX, FOOT_PX] = [1180, 64, 20];

/** Draws the months into `root`; gives what brings them up to date. `span` is called with two months, or null. */
export function strip(root, { years }, { span }) {
  const months = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at);
  const drawn = chart(root, WIDTH_PX, HEIGHT_PX);
  const bars = (id, color) => ({ id, type: "bar", stack: "months", barCategoryGap: "10%", itemStyle: { color }, silent: true });
  const isYear = (at) => months[at] % 12 === 0;
  drawn.setOption({
    grid: { left: 0, top: 0, right: 0, bottom: FOOT_PX },
    xAxis: { type: "category", data: months, axisLabel: { interval: isYear, formatter: (month) => String(month / 12), align: "left" }, axisTick: { interval: isYear }, splitLine: { show: true, interval: isYear } },
    yAxis: { type: "value", show: false },
    series: [
      // What is picked is the ground behind its months.
      { id: "span", type: "bar", barGap: "-100%", barCategoryGap: "0%", silent: true, itemStyle: { color: "#d3e3ee" } },
      bars("active", "#14425f"), bars("planned", "#c3dbe9"),
    ],
  });
  drag(root, years, WIDTH_PX, span);
  let before = [];
  return ({ time }, { months: counts }) => {
    if (before[0] === counts && before[1] === time) return;
    before = [counts, time];
    const most = counts[0].reduce((most, count, at) => Math.max(most, count + counts[1][at]), 1);
    const [from, to] = time ?? [years.first, years.last];
    const ground = months.map((month) => (month >= from && month <= to ? most : 0));
    drawn.setOption({ yAxis: { max: most }, series: [{ id: "span", data: ground }, { id: "active", data: counts[0] }, { id: "planned", data: counts[1] }] });
  };
}
