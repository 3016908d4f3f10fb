// Takes screenshots of the built page, for a person to look at: `cargo xtask shots [FOLDER]`.
import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { newPage, openAtlas } from "./support.mjs";

const folder = process.argv[2] ?? "target/shots";
const queries = ["", "?country=BRB", "?country=JAM", "?mandate=4.b", "?country=HTI&mandate=4.d"];
await mkdir(folder, { recursive: true });
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: process.env.CHROME, args });
for (const width of [360, 768, 1280]) {
  for (const theme of ["light", "dark"]) {
    for (const query of queries) {
      const page = await newPage({ browser }, { width, height: width < 700 ? 740 : 900, theme });
      await openAtlas(page, query);
      const name = `${width}-${theme}-${query.replaceAll(/\W+/g, "_") || "home"}.png`;
      await page.screenshot({ path: `${folder}/${name}` });
      console.log(`${folder}/${name}`);
      await page.context().close();
    }
  }
}
await browser.close();
