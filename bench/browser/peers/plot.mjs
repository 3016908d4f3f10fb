// The page with Observable Plot: it draws map, matrix, timeline and months; the rest is that of the page by hand. Plot draws a
// picture anew where it changes, since it has no other way.
import { page } from "./handwritten/page.mjs";
import { map } from "./plot/map.mjs";
import { matrix } from "./plot/matrix.mjs";
import { strip } from "./plot/strip.mjs";
import { timeline } from "./plot/timeline.mjs";

await page({ map, matrix, timeline }, strip);
