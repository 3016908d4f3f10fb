// The matrix by ECharts: a heat map of levels with numbers, and the totals at the edges.
import { COLOURS, textOn } from "../shared/colours.mjs";
import { levelName, share } from "../shared/words.mjs";
import { chart } from "./chart.mjs";

const HEIGHT_PX = 760;
const INK = "#1c2733";
const [MANDATES, STATES] = ["Mandates", "Member states"];

/** Draws the matrix into `root`; gives what brings it up to date. */
export function matrix(root, atlas, { cell: chooseCell }) {
  const [{ options: mandates }, { options: countries, order }] = atlas.facets;
  const [columns, rows] = [[...mandates.map(({ name }) => name), MANDATES], [...order.map((at) => countries[at].name), STATES]];
  const places = order.flatMap((country, row) => atlas.mandates.map((_, mandate) => ({ country, mandate, row })));
  const axis = { type: "category", axisTick: { show: false }, axisLine: { show: false } };
  const drawn = chart(root, root.clientWidth, HEIGHT_PX);
  drawn.setOption({
    grid: { left: 150, top: 90, right: 0, bottom: 0 },
    xAxis: { ...axis, data: columns, position: "top", axisLabel: { interval: 0, width: 70, overflow: "break", fontSize: 10, lineHeight: 11, color: INK } },
    yAxis: { ...axis, data: rows, inverse: true, axisLabel: { interval: 0, color: INK } },
    series: [
      { id: "cells", type: "heatmap", label: { show: true, fontSize: 10, lineHeight: 11, width: 66, overflow: "break", formatter: ({ data }) => `${levelName(data.level)}\n${data.count || ""}` }, emphasis: { disabled: true } },
      { id: "totals", type: "heatmap", silent: true, itemStyle: { color: "transparent" }, label: { show: true, color: INK, formatter: ({ data }) => data.text } },
    ],
  });
  drawn.on("click", ({ data }) => chooseCell(countries[data.country].code, mandates[data.mandate].code));
  return ({ options }, { coverage }) => {
    const cells = places.map(({ country, mandate, row }) => {
      const [level, isChosen] = [coverage.level(country, mandate), options[1].includes(country) || options[0].includes(mandate)];
      const itemStyle = { color: COLOURS[level], borderColor: isChosen ? "#000" : "#fff", borderWidth: 2 };
      return { country, mandate, level, count: coverage.count(country, mandate), value: [mandate, row, 0], itemStyle, label: { color: textOn(level) } };
    });
    const ofRows = order.map((country, row) => ({ value: [mandates.length, row, 0], text: share(coverage.shareOfCountry(country)) }));
    const ofColumns = atlas.mandates.flatMap(({ reported }, mandate) => (reported ? [{ value: [mandate, order.length, 0], text: share(coverage.shareOfMandate(mandate)) }] : []));
    drawn.setOption({ series: [{ id: "cells", data: cells }, { id: "totals", data: [...ofRows, ...ofColumns] }] });
  };
}
