// The matrix by Plot: a cell for each country and mandate with its level and number, and the totals at the edges.
import { axisX, axisY, cell, plot, text } from "@observablehq/plot";
import { COLOURS, textOn } from "../shared/colours.mjs";
import { levelName, share } from "../shared/words.mjs";

const [HEIGHT_PX, NAMES_PX, HEAD_PX] = [760, 150, 90];
const [MANDATES, STATES] = ["Mandates", "Member states"];

/** The totals of rows and columns, each where it stands. */
function totals({ mandates, facets: [, { options, order }] }, coverage) {
  const ofRows = order.map((country) => ({ column: MANDATES, row: options[country].name, text: share(coverage.shareOfCountry(country)) }));
  const ofColumns = mandates.flatMap(({ id, reported }, mandate) => (reported ? [{ column: id, row: STATES, text: share(coverage.shareOfMandate(mandate)) }] : []));
  return [...ofRows, ...ofColumns];
}

/** Draws the matrix into `root`; gives what brings it up to date. */
export function matrix(root, atlas, { cell: chooseCell }) {
  const [{ options: mandates }, { options: countries, order }] = atlas.facets;
  const places = order.flatMap((country) => atlas.mandates.map(({ id }, mandate) => ({ country, mandate, column: id, row: countries[country].name })));
  const titles = new Map(mandates.map(({ code, name }) => [code, name]));
  const [x, y] = [{ type: "band", domain: [...mandates.map(({ code }) => code), MANDATES], padding: 0.05 }, { type: "band", domain: [...order.map((at) => countries[at].name), STATES], padding: 0.05 }];
  root.addEventListener("click", ({ target }) => {
    const { cell } = target.closest("[data-cell]")?.dataset ?? {};
    if (cell) chooseCell(...cell.split("/"));
  });
  return ({ options }, { coverage }) => {
    const isChosen = ({ country, mandate }) => options[1].includes(country) || options[0].includes(mandate);
    const cells = places.map((place) => ({ ...place, level: coverage.level(place.country, place.mandate), count: coverage.count(place.country, place.mandate), isChosen: isChosen(place) }));
    const at = { x: "column", y: "row" };
    const svg = plot({
      width: root.clientWidth, height: HEIGHT_PX, marginLeft: NAMES_PX, marginTop: HEAD_PX, marginRight: 0, marginBottom: 0, className: "matrix-plot", x, y,
      marks: [
        axisX({ anchor: "top", label: null, tickSize: 0, lineWidth: 7, tickFormat: (code) => titles.get(code) ?? code }),
        axisY({ label: null, tickSize: 0 }),
        cell(cells, {
          ...at, className: "cells", fill: ({ level }) => COLOURS[level], stroke: ({ isChosen }) => (isChosen ? "#000" : "#c5ced6"), strokeWidth: ({ isChosen }) => (isChosen ? 2 : 1),
          ariaLabel: ({ row, column, level, count }) => `${row}, ${column}: ${levelName(level)}, ${count}`,
        }),
        text(cells, { ...at, text: ({ level, count }) => `${levelName(level)}\n${count || ""}`, fill: ({ level }) => textOn(level), fontSize: 10, lineWidth: 7, pointerEvents: "none" }),
        text(totals(atlas, coverage), { ...at, text: "text", fontSize: 12 }),
      ],
    });
    for (const [at, rect] of svg.querySelectorAll(".cells rect").entries()) {
      rect.dataset.cell = `${countries[cells[at].country].code}/${cells[at].column}`;
      rect.dataset.level = cells[at].level;
    }
    root.replaceChildren(svg);
  };
}
