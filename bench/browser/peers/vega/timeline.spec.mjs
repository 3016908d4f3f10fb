// Lines, columns, bars, dots and words at the places that they are given.
const at = (...names) => Object.fromEntries(names.map((name) => [name, { field: name }]));
const ink = { font: { value: "sans-serif" }, fontSize: { value: 12 }, fill: { value: "#1c2733" } };
const shape = { fill: { field: "fill" }, stroke: { value: "#14425f" }, strokeWidth: { field: "edge" } };
const mark = (type, data, update) => ({ type, from: { data }, encode: { update } });

export default {
  width: 880, height: 34, padding: 0, autosize: "none",
  data: ["lines", "boxes", "dots", "arrows", "words"].map((name) => ({ name })),
  marks: [
    mark("rule", "lines", { ...at("x", "stroke"), y: { value: 34 }, y2: { signal: "height" } }),
    mark("rect", "boxes", { ...shape, ...at("x", "x2", "y", "y2", "cornerRadius") }),
    mark("symbol", "arrows", { ...shape, ...at("x", "y"), shape: { value: "triangle-right" }, size: { value: 100 } }),
    mark("symbol", "dots", { ...shape, ...at("x", "y"), size: { value: 144 } }),
    mark("text", "words", { ...ink, ...at("x", "y", "text", "align", "fontSize", "fontWeight"), baseline: { value: "middle" } }),
  ],
};
