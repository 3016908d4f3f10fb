// The map by Vega.
import { COLOURS } from "../shared/colours.mjs";
import { chart } from "./chart.mjs";
import parsed from "./map.spec.mjs";

/** Draws the map into `root`; gives what brings it up to date. */
export function map(root, atlas, { choose }) {
  const features = (isCountry) => atlas.shapes.features.filter(({ properties }) => (properties.layer === "country") === isCountry);
  const countries = features(true).map((feature) => {
    const at = atlas.countries.findIndex(({ id }) => id === feature.id);
    const [lon, lat] = feature.properties.anchor;
    return { feature, at, lon, lat, name: atlas.countries[at].name.en };
  });
  const view = chart(root, parsed);
  view.signal("shapes", { type: "FeatureCollection", features: features(true) });
  view.data("land", features(false).map((feature) => ({ feature })));
  view.addEventListener("click", (_, item) => choose(1, item?.datum.at));
  return ({ options }, { coverage }) => {
    const rows = countries.map((country) => {
      const { shade, number } = coverage.shade(country.at, options[0][0]);
      return { ...country, number, colour: COLOURS[shade], edge: options[1].includes(country.at) ? 2 : 0.5 };
    });
    return view.data("countries", rows).runAsync();
  };
}
