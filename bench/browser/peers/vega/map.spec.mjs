// Regions filled by what is reported, names, and badges with numbers.
const place = { x: { field: "x" }, y: { field: "y" } };
const text = { ...place, align: { value: "center" }, baseline: { value: "middle" }, font: { value: "sans-serif" }, fontSize: { value: 12 }, fill: { value: "#1c2733" } };
const words = (name, dy) => ({ type: "text", interactive: false, from: { data: "countries" }, encode: { update: { ...text, dy: { value: dy }, text: { field: name } } } });

export default {
  width: 820, height: 520, padding: 0, autosize: "none", background: "#eaf1f6",
  signals: [{ name: "shapes", value: null }],
  projections: [{ name: "flat", type: "identity", reflectY: true, fit: { signal: "shapes" }, extent: [[30, 30], [790, 490]] }],
  data: [{ name: "land" }, { name: "countries", transform: [{ type: "geopoint", projection: "flat", fields: ["lon", "lat"] }] }],
  marks: [
    { type: "shape", interactive: false, clip: true, from: { data: "land" }, encode: { update: { fill: { value: "#d8d8d2" } } }, transform: [{ type: "geoshape", projection: "flat", field: "datum.feature" }] },
    {
      type: "shape", from: { data: "countries" }, transform: [{ type: "geoshape", projection: "flat", field: "datum.feature" }],
      encode: { update: { fill: { field: "colour" }, stroke: { value: "#52606d" }, strokeWidth: { field: "edge" } } },
    },
    words("name", -15),
    { type: "symbol", from: { data: "countries" }, encode: { update: { ...place, size: { value: 324 }, fill: { value: "#fff" }, stroke: { value: "#52606d" } } } },
    words("number", 0),
  ],
};
