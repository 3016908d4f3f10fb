// The pictures: a choropleth, a heat map, a table; the timeline has its own file.
import * as d3 from "d3";
import * as dc from "dc";
import { COLOURS } from "../shared/colours.mjs";
import { COLUMNS, escape, levelName } from "../shared/words.mjs";
import { timeline } from "./timeline.mjs";

/** The map. A click picks in the facet of countries, which has the same dimension. */
function map(atlas, { dimensions, coverage }, { picks, pick }) {
  const features = (isCountry) => atlas.shapes.features.filter(({ properties }) => (properties.layer === "country") === isCountry);
  const number = ({ id }) => atlas.countries.findIndex((country) => country.id === id);
  const countries = { type: "FeatureCollection", features: features(true) };
  const shades = () => atlas.countries.map(({ id }, country) => ({ key: id, value: coverage().shade(country, picks().options[0][0]) }));
  const chart = dc.geoChoroplethChart("#picture").width(820).height(520).dimension(dimensions[1]).group({ all: shades });
  chart.projection(d3.geoIdentity().reflectY(true).fitExtent([[30, 30], [790, 490]], countries).clipExtent([[0, 0], [820, 520]]));
  chart.overlayGeoJson(features(false), "land").overlayGeoJson(countries.features, "country", ({ id }) => id);
  chart.valueAccessor(({ value }) => value).colorCalculator((value) => COLOURS[value.shade]);
  chart.title(({ key, value }) => `${key}: ${levelName(value.shade) ?? `${value.number} mandates`}`);
  chart.onClick = (feature, layer) => layer === 1 && pick(1, number(feature));
}

/** The matrix. Under a mandate the other columns are empty: a group leaves out the filter of its own dimension alone. */
function matrix(atlas, { dimensions, coverage }, { pick }) {
  const cells = () => atlas.countries.flatMap((_, country) => atlas.mandates.map((_, mandate) => ({
    key: [mandate, country], value: { level: coverage().level(country, mandate), count: coverage().count(country, mandate) },
  })));
  const { options, order } = atlas.facets[1];
  const chart = dc.heatMap("#picture").width(820).height(560).margins({ top: 10, left: 190, right: 10, bottom: 30 });
  chart.dimension(dimensions[1]).group({ all: cells }).keyAccessor(({ key }) => key[0]).valueAccessor(({ key }) => key[1]);
  chart.rows([...order].reverse()).rowOrdering(null).colOrdering(null).cols([...atlas.mandates.keys()]);
  chart.rowsLabel((country) => options[country].name).colsLabel((mandate) => atlas.mandates[mandate].id);
  chart.colorAccessor(({ value }) => value.level).colorCalculator(({ value }) => COLOURS[value.level]);
  chart.title(({ key, value }) => `${options[key[1]].name}, ${atlas.mandates[key[0]].id}: ${levelName(value.level)}, ${value.count}`);
  chart.boxOnClick(({ key }) => {
    pick(0, key[0]);
    pick(1, key[1]);
  });
  chart.on("pretransition", () => count(chart));
}

/** The number of activities in each box. */
function count(chart) {
  const boxes = chart.selectAll("g.box-group");
  boxes.filter(function () {
    return d3.select(this).select("text").empty();
  }).append("text").attr("x", function () {
    return Number(this.parentNode.firstChild.getAttribute("x")) + 20;
  }).attr("y", function () {
    return Number(this.parentNode.firstChild.getAttribute("y")) + 20;
  });
  boxes.select("text").text(({ value }) => value.count || "");
}

/** The list: all rows up to a few hundred, beyond that the first. */
function list(atlas, { when, totals }) {
  const table = dc.dataTable(d3.select("#picture").append("table").node()).dimension(when).size(80).showSections(false).sortBy(({ at }) => at);
  table.columns(COLUMNS.map(([label, , text]) => ({ label, format: (row) => escape(text(atlas, row)) })));
  const fit = () => table.size(totals.value().count > 300 ? 80 : 300);
  table.on("preRender", fit).on("preRedraw", fit);
}

export const PICTURES = { map, matrix, timeline, list };
