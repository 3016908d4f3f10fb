// A cell for each country and mandate, with names at its edges and totals.
const middle = { x: { scale: "x", field: "column", band: 0.5 }, y: { scale: "y", field: "row", band: 0.5 } };
const ink = { align: { value: "center" }, baseline: { value: "middle" }, font: { value: "sans-serif" }, fill: { value: "#1c2733" } };
const small = { ...ink, fontSize: { value: 10 }, lineHeight: { value: 11 } };

export default {
  width: 880, height: 760, padding: 0, autosize: "none",
  signals: [{ name: "columns", value: [] }, { name: "rows", value: [] }],
  data: [{ name: "cells" }, { name: "totals" }, { name: "columnNames" }, { name: "rowNames" }],
  scales: [
    { name: "x", type: "band", domain: { signal: "columns" }, range: [{ signal: "190" }, { signal: "width" }], padding: 0.05 },
    { name: "y", type: "band", domain: { signal: "rows" }, range: [{ signal: "90" }, { signal: "height" }], padding: 0.05 },
  ],
  marks: [
    { type: "text", interactive: false, from: { data: "columnNames" }, encode: { update: { ...small, x: middle.x, y: { value: 84 }, dy: { field: "up" }, text: { field: "lines" } } } },
    { type: "text", interactive: false, from: { data: "rowNames" }, encode: { update: { ...ink, fontSize: { value: 12 }, align: { value: "right" }, x: { value: 186 }, y: middle.y, text: { field: "row" } } } },
    {
      type: "rect", from: { data: "cells" },
      encode: { update: { x: { scale: "x", field: "column" }, y: { scale: "y", field: "row" }, width: { scale: "x", band: 1 }, height: { scale: "y", band: 1 }, fill: { field: "colour" }, stroke: { field: "edge" }, strokeWidth: { field: "edgeWidth" } } },
    },
    { type: "text", interactive: false, from: { data: "cells" }, encode: { update: { ...small, ...middle, dy: { field: "up" }, fill: { field: "ink" }, text: { field: "lines" } } } },
    { type: "text", interactive: false, from: { data: "totals" }, encode: { update: { ...ink, ...middle, fontSize: { value: 12 }, text: { field: "text" } } } },
  ],
};
