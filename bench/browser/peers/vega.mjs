// The page with Vega: it draws map, matrix, timeline and months on a canvas; the rest is that of the page by hand.
import { page } from "./handwritten/page.mjs";
import { map } from "./vega/map.mjs";
import { matrix } from "./vega/matrix.mjs";
import { strip } from "./vega/strip.mjs";
import { timeline } from "./vega/timeline.mjs";

await page({ map, matrix, timeline }, strip);
