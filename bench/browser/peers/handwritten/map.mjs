// The map: the countries filled by what is reported, with numbers. Shapes are drawn once.
import { escape, levelName } from "../shared/words.mjs";
import { attribute, text } from "./dom.mjs";

const [WIDTH_PX, HEIGHT_PX, EDGE_PX] = [820, 520, 30];
const radians = Math.PI / 180;
const mercator = ([lon, lat]) => [lon * radians, -Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];

/** A projection that fits these shapes into the drawing. */
function fitted(features) {
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(mercator);
  const range = (axis) => points.reduce(([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])], [Infinity, -Infinity]);
  const [[west, east], [north, south]] = [range(0), range(1)];
  const scale = Math.min((WIDTH_PX - 2 * EDGE_PX) / (east - west), (HEIGHT_PX - 2 * EDGE_PX) / (south - north));
  return (point) => {
    const [x, y] = mercator(point);
    return [EDGE_PX + (x - west) * scale, EDGE_PX + (y - north) * scale].map((px) => px.toFixed(1));
  };
}

const path = ({ geometry }, place) => geometry.coordinates.flat().map((ring) => `M${ring.map((point) => place(point).join(" ")).join("L")}z`).join("");

function country({ id, properties }, name, land, place) {
  const [x, y] = place(properties.anchor);
  return `<g class="country" role="option" tabindex="-1" data-country="${id}" data-name="${escape(name)}"><path class="fill" d="${land}"/>
<circle class="target" cx="${x}" cy="${y}" r="12"/><text class="label" x="${x}" y="${y - 12}">${escape(name)}</text>
<circle class="badge-ground" cx="${x}" cy="${y}" r="9"/><text class="badge-number" x="${x}" y="${Number(y) + 4}"></text></g>`;
}

/** Draws the map into `root`; gives what brings it up to date. */
export function map(root, atlas, { choose }) {
  const named = atlas.shapes.features.filter(({ properties }) => properties.layer === "country");
  const place = fitted(named);
  const number = (id) => atlas.countries.findIndex((country) => country.id === id);
  const other = atlas.shapes.features.filter((feature) => !named.includes(feature)).map((feature) => `<path class="land" d="${path(feature, place)}"/>`);
  const drawn = named.map((feature) => country(feature, atlas.countries[number(feature.id)].name.en, path(feature, place), place));
  root.innerHTML = `<svg class="map" width="${WIDTH_PX}" height="${HEIGHT_PX}" role="listbox" aria-label="Map">${other.join("")}${drawn.join("")}</svg>`;
  const groups = [...root.querySelectorAll("[data-country]")];
  root.addEventListener("click", ({ target }) => choose(1, number(target.closest("[data-country]")?.dataset.country)));
  return (picks, { coverage }) => {
    const [mandate] = picks.options[0];
    for (const group of groups) {
      const at = number(group.dataset.country);
      const { shade, number: shown } = coverage.shade(at, mandate);
      attribute(group, "data-level", shade);
      attribute(group, "aria-selected", picks.options[1].includes(at));
      attribute(group, "aria-label", `${group.dataset.name}: ${levelName(shade) ?? `${shown} mandates`}`);
      text(group.lastElementChild, shown);
    }
  };
}
