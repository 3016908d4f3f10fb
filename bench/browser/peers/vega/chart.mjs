// Vega with the transforms that these pictures take and no more. Their specifications are parsed when the page is bundled.
import { transforms } from "vega-dataflow";
import { datajoin, encode, scale } from "vega-encode";
import { geopoint, geoshape, projection } from "vega-geo";
import { collect, sieve } from "vega-transforms";
import { View } from "vega-view";
import { bound, mark, render, viewlayout } from "vega-view-transforms";

Object.assign(transforms, { bound, collect, datajoin, encode, geopoint, geoshape, mark, projection, render, scale, sieve, viewlayout });

/** A picture in `root` by a specification that is parsed. */
export function chart(root, parsed) {
  const place = root.appendChild(document.createElement("div"));
  return new View(parsed, { renderer: "canvas", hover: false, tooltip: () => {} }).initialize(place);
}
