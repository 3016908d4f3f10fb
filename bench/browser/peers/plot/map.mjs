// The map by Plot: shapes filled by what is reported, names, and badges with numbers.
import { dot, geo, plot, text } from "@observablehq/plot";
import { COLOURS } from "../shared/colours.mjs";
import { levelName } from "../shared/words.mjs";

const [WIDTH_PX, HEIGHT_PX, EDGE_PX] = [820, 520, 30];

/** What a driver and a click look for. Plot draws the shapes in the order of the rows. */
function marked(svg, rows) {
  for (const [at, path] of svg.querySelectorAll(".country path").entries()) {
    path.dataset.country = rows[at].code;
    path.dataset.level = rows[at].shade;
    path.ariaSelected = String(rows[at].isChosen);
  }
  for (const [at, circle] of svg.querySelectorAll(".badge circle").entries()) circle.dataset.country = rows[at].code;
  return svg;
}

/** Draws the map into `root`; gives what brings it up to date. */
export function map(root, atlas, { choose }) {
  const features = (isCountry) => atlas.shapes.features.filter(({ properties }) => (properties.layer === "country") === isCountry);
  const countries = features(true).map((feature) => ({ feature, code: feature.id, anchor: feature.properties.anchor, at: atlas.countries.findIndex(({ id }) => id === feature.id) }));
  const land = features(false);
  const projection = { type: "reflect-y", domain: { type: "FeatureCollection", features: features(true) }, inset: EDGE_PX };
  const [x, y] = [({ anchor }) => anchor[0], ({ anchor }) => anchor[1]];
  root.addEventListener("click", ({ target }) => {
    const { country } = target.closest("[data-country]")?.dataset ?? {};
    choose(1, countries.find(({ code }) => code === country)?.at);
  });
  return ({ options }, { coverage }) => {
    const rows = countries.map((country) => ({ ...country, ...coverage.shade(country.at, options[0][0]), isChosen: options[1].includes(country.at) }));
    const ariaLabel = ({ at, shade, number }) => `${atlas.countries[at].name.en}: ${levelName(shade) ?? `${number} mandates`}`;
    const svg = plot({
      width: WIDTH_PX, height: HEIGHT_PX, margin: 0, projection, className: "map",
      marks: [
        geo(land, { fill: "#d8d8d2" }),
        geo(rows, { geometry: "feature", className: "country", fill: ({ shade }) => COLOURS[shade], stroke: "#52606d", strokeWidth: ({ isChosen }) => (isChosen ? 2 : 0.5), ariaLabel }),
        text(rows, { x, y, dy: -15, text: ({ at }) => atlas.countries[at].name.en, fontSize: 12, pointerEvents: "none" }),
        dot(rows, { x, y, className: "badge", r: 9, fill: "#fff", stroke: "#52606d" }),
        text(rows, { x, y, text: ({ number }) => String(number), fontSize: 12, pointerEvents: "none" }),
      ],
    });
    root.replaceChildren(marked(svg, rows));
  };
}
