// The rows in crossfilter: dimensions with their groups. A group counts under all filters but that of its own dimension.
import crossfilter from "crossfilter2";
import { OPTIONS_OF } from "../shared/atlas.mjs";
import { cellAt, cellCount, Coverage } from "../shared/coverage.mjs";
import { addSteps, noSteps, summed } from "../shared/timeline.mjs";

/** For each country that a row names the place where it counts. This one dimension serves the countries, the map and the matrix. */
const cellsOf = (atlas) => (row) => row.countries.map((country, at) => cellAt(atlas, country, row.mandate, row.levels[at]));

/** A dimension for a facet: of one value, or of a list of values. */
function dimensionOf(rows, atlas, code) {
  if (code === "country") return rows.dimension(cellsOf(atlas), true);
  const isList = code === "partner" || code === "topic";
  return rows.dimension(isList ? OPTIONS_OF[code] : (row) => row[code], isList);
}

/** The coverage, made once after each change. */
function coverageOf(atlas, rows, group) {
  let coverage = null;
  rows.onChange(() => (coverage = null));
  return () => {
    if (coverage !== null) return coverage;
    const counts = new Int32Array(cellCount(atlas));
    for (const { key, value } of group.all()) counts[key] = value;
    return (coverage = new Coverage(atlas, counts));
  };
}

/** The countries with their numbers, added up from the cells: a row is in one cell of a country at most. */
const countryGroup = (atlas, coverage) => ({
  all: () => atlas.countries.map((_, country) => ({ key: country, value: atlas.mandates.reduce((sum, _, mandate) => sum + coverage().count(country, mandate), 0) })),
});

/** The months with how many are active and planned: rows are added where they begin and taken away behind their end. */
function monthGroup({ years, asOf }, when) {
  const step = (by) => (steps, row) => {
    if (row.isDated) addSteps(steps[row.status === 2 ? 1 : 0], row, years, asOf, by);
    return steps;
  };
  const group = when.groupAll().reduce(step(1), step(-1), () => [noSteps(years), noSteps(years)]);
  return {
    all: () => {
      const [active, planned] = group.value().map(summed);
      return active.map((count, at) => ({ key: years.first + at, value: { active: count, planned: planned[at] } }));
    },
  };
}

/** How many rows pass, and how many of them each body led. */
function totals({ facets }, rows) {
  const step = (by) => (found, row) => {
    found.count += by;
    for (const body of row.leads) found.leads[body] += by;
    return found;
  };
  return rows.groupAll().reduce(step(1), step(-1), () => ({ count: 0, leads: new Int32Array(facets[2].options.length) }));
}

/** All dimensions and groups. The order of time is a dimension, too: the list and the months use it. */
export function columns(atlas) {
  const rows = crossfilter(atlas.rows);
  const dimensions = atlas.facets.map(({ code }) => dimensionOf(rows, atlas, code));
  const when = rows.dimension((row) => row.at);
  const groups = dimensions.map((dimension) => dimension.group().reduceCount());
  const coverage = coverageOf(atlas, rows, groups[1]);
  groups[1] = countryGroup(atlas, coverage);
  const active = ([from, to]) => (at) => {
    const row = atlas.rows[at];
    return !row.isDated || (row.first <= to && row.last >= from);
  };
  return { rows, dimensions, groups, when, coverage, active, months: monthGroup(atlas, when), totals: totals(atlas, rows) };
}
