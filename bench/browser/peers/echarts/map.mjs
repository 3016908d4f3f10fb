// The map by ECharts: regions filled by what is reported, badges with numbers and names.
import { COLOURS } from "../shared/colours.mjs";
import { chart, registerMap } from "./chart.mjs";

const [WIDTH_PX, HEIGHT_PX, EDGE_PX] = [820, 520, 30];
const LAND = "land";
const ink = { show: true, color: "#1c2733", textBorderWidth: 0 };

/** The corners of all countries: what else is land may go beyond the drawing. */
function corners(countries) {
  const points = countries.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const range = (axis) => points.reduce(([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])], [Infinity, -Infinity]);
  const [[west, east], [south, north]] = [range(0), range(1)];
  return [[west, north], [east, south]];
}

/** Draws the map into `root`; gives what brings it up to date. */
export function map(root, atlas, { choose }) {
  const named = atlas.shapes.features.filter(({ properties }) => properties.layer === "country");
  const features = atlas.shapes.features.map((feature) => ({ ...feature, properties: { ...feature.properties, name: feature.id ?? LAND } }));
  registerMap("caribbean", { type: "FeatureCollection", features });
  const number = (id) => atlas.countries.findIndex((country) => country.id === id);
  const edges = { left: EDGE_PX, right: EDGE_PX, top: EDGE_PX, bottom: EDGE_PX };
  const land = { name: LAND, silent: true, itemStyle: { areaColor: "#d8d8d2", borderWidth: 0 } };
  const drawn = chart(root, WIDTH_PX, HEIGHT_PX);
  drawn.setOption({
    backgroundColor: "#eaf1f6",
    geo: { map: "caribbean", aspectScale: 1, boundingCoords: corners(named), preserveAspect: "contain", ...edges, itemStyle: { borderColor: "#52606d" }, emphasis: { disabled: true } },
    series: [
      { id: "badges", type: "scatter", coordinateSystem: "geo", symbolSize: 18, itemStyle: { color: "#fff", borderColor: "#52606d", opacity: 1 }, label: { ...ink, formatter: ({ data }) => String(data.number) } },
      { id: "names", type: "scatter", coordinateSystem: "geo", symbolSize: 0.1, silent: true, label: { ...ink, position: "top", distance: 10, formatter: ({ data }) => data.title }, data: named.map(({ id, properties }) => ({ value: properties.anchor, title: atlas.countries[number(id)].name.en })) },
    ],
  });
  drawn.on("click", ({ name, data }) => choose(1, number(data?.code ?? name)));
  return ({ options }, { coverage }) => {
    const shown = named.map(({ id, properties }) => ({ code: id, value: properties.anchor, isChosen: options[1].includes(number(id)), ...coverage.shade(number(id), options[0][0]) }));
    const regions = shown.map(({ code, shade, isChosen }) => ({ name: code, itemStyle: { areaColor: COLOURS[shade], borderWidth: isChosen ? 2 : 0.5 } }));
    drawn.setOption({ geo: { regions: [land, ...regions] }, series: [{ id: "badges", data: shown }] });
  };
}
