// The page with ECharts: it draws map, matrix, timeline and months on a canvas; the rest is that of the page by hand.
import { map } from "./echarts/map.mjs";
import { matrix } from "./echarts/matrix.mjs";
import { strip } from "./echarts/strip.mjs";
import { timeline } from "./echarts/timeline.mjs";
import { page } from "./handwritten/page.mjs";

await page({ map, matrix, timeline }, strip);
