// Bars in two colours on the ground of what is picked, and the years.
const x = (field) => ({ scale: "x", field });

export default {
  width: 1180, height: 64, padding: 0, autosize: "none",
  signals: [{ name: "months", value: [0, 1] }, { name: "picked", value: [0, 1] }, { name: "most", value: 1 }],
  data: [{ name: "bars" }, { name: "years" }],
  scales: [
    { name: "x", domain: { signal: "months" }, range: "width", zero: false, nice: false },
    { name: "y", domain: [{ signal: "0" }, { signal: "most" }], range: [{ signal: "44" }, { signal: "0" }], nice: false },
  ],
  marks: [
    { type: "rect", encode: { update: { x: { scale: "x", signal: "picked[0]" }, x2: { scale: "x", signal: "picked[1]" }, y: { value: 0 }, y2: { value: 44 }, fill: { value: "#d3e3ee" } } } },
    { type: "rect", from: { data: "bars" }, encode: { update: { x: x("month"), x2: { ...x("end"), offset: -1 }, y: { scale: "y", field: "foot" }, y2: { scale: "y", field: "top" }, fill: { field: "colour" } } } },
    { type: "rule", from: { data: "years" }, encode: { update: { x: x("month"), y: { value: 0 }, y2: { value: 44 }, stroke: { value: "#dde3e8" } } } },
    { type: "text", from: { data: "years" }, encode: { update: { x: { ...x("month"), offset: 3 }, y: { value: 58 }, text: { field: "year" }, font: { value: "sans-serif" }, fontSize: { value: 12 }, fill: { value: "#1c2733" } } } },
  ],
};
