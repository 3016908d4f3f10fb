// A tour of ten pictures in `docs/tour/`: what the README shows, and what the page has to look like until it is changed on purpose
// (`cargo xtask tour` takes them anew). Letters are of one font on every machine, which the page itself does not need.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { ATLAS, newPage, openAtlas, useBrowser } from "./support.mjs";

/** Name, link, width and height of the window, and colours. */
const STOPS = [
  ["map", "?country=JAM", 1280, 800, "light"],
  ["map-phone", "?lang=es", 360, 740, "dark"],
  ["matrix", "?view=matrix&lang=fr", 1280, 800, "light"],
  ["timeline", "?view=timeline", 768, 900, "dark"],
  ["partners", "?view=partners&lang=pt", 1280, 800, "light"],
  ["overlaps", "?view=overlaps", 1280, 800, "dark"],
  ["list-phone", "?view=list&q=fronteras&lang=es", 360, 740, "light"],
  ["brief", "?view=brief&country=BRB", 768, 900, "light"],
  ["compare", "?compare=BRB,GRD,HTI&lang=fr", 1280, 800, "light"],
  ["cell-phone", "?country=HTI&mandate=4.d&lang=pt", 360, 740, "light"],
];

/** So many of a thousand points may differ: edges of letters and lines are not drawn alike everywhere. */
const TOLERANCE = 5;
const KEPT = new URL("../../docs/tour/", import.meta.url);
const FOUND = new URL("../../target/tour/", import.meta.url);
const FONT = await readFile(createRequire(import.meta.url).resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"));

async function picture(held, [, link, width, height, theme]) {
  const page = await newPage(held, { width, height, theme, bypassCSP: true, reducedMotion: "reduce" });
  await page.route("**/tour.woff2", (route) => route.fulfill({ body: FONT, contentType: "font/woff2" }));
  await openAtlas(page, link);
  await page.addStyleTag({
    content: `@font-face { font-family: Tour; src: url("${ATLAS}tour.woff2"); font-weight: 100 900; }
      * { font-family: Tour !important; }`,
  });
  await page.evaluate(async () => {
    await Promise.all(["400", "600", "700"].map((weight) => document.fonts.load(`${weight} 16px Tour`)));
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const png = await page.screenshot({ animations: "disabled", caret: "hide" });
  await page.context().close();
  return png;
}

describe("the tour", () => {
  const held = useBrowser();

  for (const stop of STOPS) {
    it(`shows ${stop[0]} as it was`, async () => {
      const png = await picture(held, stop);
      const file = new URL(`${stop[0]}.png`, KEPT);
      if (process.env.BLESS) {
        await mkdir(KEPT, { recursive: true });
        await writeFile(file, png);
        return;
      }
      const [found, kept] = [PNG.sync.read(png), PNG.sync.read(await readFile(file))];
      assert.deepEqual([found.width, found.height], [kept.width, kept.height]);
      const marked = new PNG({ width: kept.width, height: kept.height });
      const differing = pixelmatch(found.data, kept.data, marked.data, kept.width, kept.height, { threshold: 0.15 });
      const share = (differing / (kept.width * kept.height)) * 1000;
      if (share <= TOLERANCE) return;
      await mkdir(FOUND, { recursive: true });
      await writeFile(new URL(`${stop[0]}.png`, FOUND), png);
      await writeFile(new URL(`${stop[0]}-differences.png`, FOUND), PNG.sync.write(marked));
      assert.fail(`${stop[0]}: ${share.toFixed(1)} of 1000 points differ; see target/tour/, or \`cargo xtask tour\` if that is on purpose`);
    });
  }
});
