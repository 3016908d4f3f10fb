// The facets as row charts, each in its menu; the options carry the names that a driver clicks.
import * as dc from "dc";
import { cellAt } from "../shared/coverage.mjs";

const ROW_PX = 22;

/** One option at most is picked of mandate and country. */
function single(chart, isKept) {
  chart.addFilterHandler((filters, option) => [option]);
  if (isKept) chart.removeFilterHandler((filters) => filters);
}

/** A country is a range of cells. */
function filterCells(chart, atlas) {
  chart.filterHandler((dimension, filters) => {
    if (filters.length === 0) dimension.filterAll();
    else dimension.filterRange([cellAt(atlas, filters[0], 0, 0), cellAt(atlas, filters[0] + 1, 0, 0)]);
    return filters;
  });
}

function holder({ code, title }, number) {
  const root = document.createElement(number === 0 ? "div" : "details");
  root.dataset.facet = code;
  root.className = "facet";
  root.innerHTML = number === 0 ? "<div></div>" : `<summary>${title}</summary><div></div>`;
  document.getElementById(number === 0 ? "mandates" : "facets").append(root);
  return root.lastElementChild;
}

/** A chart for each facet. */
export function facets(atlas, { dimensions, groups }) {
  return atlas.facets.map((facet, number) => {
    const places = new Map(facet.order.map((option, place) => [option, place]));
    const chart = dc.rowChart(holder(facet, number)).dimension(dimensions[number]).group(groups[number]);
    chart.width(360).height(facet.options.length * ROW_PX + 30).margins({ top: 0, left: 4, right: 4, bottom: 20 });
    chart.ordering(({ key }) => places.get(key)).elasticX(true).gap(2).renderTitle(false).ordinalColors(["#c3dbe9"]);
    chart.label(({ key, value }) => `${facet.options[key].name}: ${value}`).xAxis().ticks(3);
    if (number < 2) single(chart, number === 0);
    if (number === 1) filterCells(chart, atlas);
    chart.on("postRender", () => {
      const labels = chart.selectAll("g.row text").attr("data-value", ({ key }) => facet.options[key].code);
      if (number === 0) labels.attr("data-mandate", ({ key }) => facet.options[key].code);
    });
    return chart;
  });
}
