// The page as the field builds it: dc.js on crossfilter2 and d3. Transitions are off: they would only add to its times.
import * as d3 from "d3";
import * as dc from "dc";
import { load } from "./shared/atlas.mjs";
import { MOST_CARDS, panel } from "./shared/panel.mjs";
import { readPicks, writePicks } from "./shared/picks.mjs";
import { summary } from "./shared/words.mjs";
import { columns } from "./dc/columns.mjs";
import { facets } from "./dc/facets.mjs";
import { PICTURES } from "./dc/pictures.mjs";
import { written } from "./dc/written.mjs";

dc.config.disableTransitions = true;
dc.config.defaultColors(d3.schemeTableau10);

const atlas = await load();
const columns_ = columns(atlas);
const { when, active, months, totals, coverage } = columns_;
const charts = facets(atlas, columns_);
let time = null;

/** What is picked, as the charts have it. */
const picks = () => ({ options: charts.map((chart) => chart.filters()), time });

/** Picks an option from elsewhere than its own chart. */
function pick(facet, option) {
  charts[facet].filter(option);
  dc.redrawAll();
}

/** The months as bars in two colours, with a brush. */
function strip({ years }) {
  const chart = dc.barChart("#strip").width(1180).height(80).margins({ top: 4, left: 4, right: 4, bottom: 20 });
  chart.dimension(when).group(months, "active", ({ value }) => value.active).stack(months, "planned", ({ value }) => value.planned);
  chart.x(d3.scaleLinear().domain([years.first, years.last + 1])).xUnits(dc.units.integers).elasticY(true).gap(1).renderTitle(false);
  chart.ordinalColors(["#14425f", "#c3dbe9"]).yAxis().ticks(0);
  chart.xAxis().tickValues(d3.range(years.first, years.last, 12)).tickFormat((month) => String(month / 12));
  chart.filterHandler((dimension, filters) => {
    time = filters.length > 0 ? [Math.floor(filters[0][0]), Math.ceil(filters[0][1]) - 1] : null;
    if (time === null) dimension.filterAll();
    else dimension.filterFunction(active(time));
    return filters;
  });
  return chart;
}

let panelShown = "";
/** The panel; a table needs the room more than the overview does. */
function drawPanel(root) {
  const { options } = picks();
  const isChosen = options[0].length + options[1].length > 0;
  root.hidden = atlas.view === "list" && !isChosen;
  const html = panel(atlas, options, coverage(), isChosen ? { ...totals.value(), first: when.bottom(MOST_CARDS) } : null);
  if (html !== panelShown) root.innerHTML = html;
  panelShown = html;
}

written("#summary", (root) => (root.textContent = summary(atlas, picks(), totals.value().count, coverage())));
PICTURES[atlas.view](atlas, columns_, { picks, pick });
written("#panel", drawPanel);
strip(atlas);

for (const [facet, options] of readPicks(atlas).options.entries()) for (const option of options) charts[facet].filter(option);
for (const chart of charts) chart.on("filtered", () => writePicks(atlas, picks()));
document.getElementById("clear").addEventListener("click", () => {
  dc.filterAll();
  dc.redrawAll();
});
document.getElementById("panel").addEventListener("click", ({ target }) => {
  const { chooseMandate, chooseCountry } = target.closest("button")?.dataset ?? {};
  const code = chooseMandate ?? chooseCountry;
  const facet = chooseMandate ? 0 : 1;
  if (code) pick(facet, atlas.facets[facet].options.findIndex((option) => option.code === code));
});
for (const chart of dc.chartRegistry.list()) chart.transitionDuration(0);
dc.renderAll();
performance.mark("app-ready");
