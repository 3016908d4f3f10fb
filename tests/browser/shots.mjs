// Takes screenshots of the built page, for a person to look at: `cargo xtask shots [FOLDER] [LANGUAGE …]`. The language `long`
// is one that nobody speaks, half as long again as English.
import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { lengthen, newPage, openAtlas } from "./support.mjs";

const [folder = "target/shots", ...langs] = process.argv.slice(2);
const queries = [
  "?country=BRB",
  "?mandate=4.b",
  "?country=HTI&mandate=4.d",
  ...["map", "matrix", "timeline", "partners", "overlaps", "list", "own-list", "about"].map((view) => `?view=${view}`),
];
await mkdir(folder, { recursive: true });
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: process.env.CHROME, args });
for (const lang of langs.length > 0 ? langs : ["en"]) {
  for (const width of [360, 768, 1280]) {
    for (const theme of ["light", "dark"]) {
      for (const query of queries) {
        const page = await newPage({ browser }, { width, height: width < 700 ? 740 : 900, theme });
        await openAtlas(page, lang === "long" ? query : `${query}&lang=${lang}`);
        if (lang === "long") await lengthen(page);
        const name = `${lang}-${width}-${theme}-${query.replaceAll(/\W+/g, "_")}.png`;
        await page.screenshot({ path: `${folder}/${name}` });
        console.log(`${folder}/${name}`);
        await page.context().close();
      }
    }
  }
}
await browser.close();
