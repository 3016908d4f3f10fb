// The page as one would write it by hand, without any library.
import { map } from "./handwritten/map.mjs";
import { matrix } from "./handwritten/matrix.mjs";
import { page } from "./handwritten/page.mjs";
import { strip } from "./handwritten/strip.mjs";
import { timeline } from "./handwritten/timeline.mjs";

await page({ map, matrix, timeline }, strip);
