// Runs the races and the pages in a headless browser and prints what was measured as JSON.
// node run.mjs engine|page CHROME PLAYWRIGHT SIZES FOLDER…
// node run.mjs load CHROME PLAYWRIGHT LOADS FOLDER…
import { pathToFileURL } from "node:url";
import { measureLoads } from "./load.mjs";
import { measurePages } from "./page.mjs";
import { serve } from "./serve.mjs";

const [what, chrome, playwright, amount, ...folders] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(playwright));
const { server, base } = await serve(folders, what === "load");
const flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--enable-precise-memory-info"];
const browser = await chromium.launch({ executablePath: chrome, args: process.getuid?.() === 0 ? [...flags, "--no-sandbox"] : flags });
const numbers = amount.split(",").map(Number);

async function engine() {
  const page = await browser.newPage();
  await page.goto(`${base}browser/engine.html`);
  await page.waitForFunction(() => document.title === "ready");
  const results = [];
  for (const count of numbers) {
    const rounds = count >= 1_000_000 ? 2 : 4;
    for (const isBroad of [false, true]) {
      const taken = await page.evaluate(([count, rounds, isBroad]) => race(count, rounds, isBroad), [count, rounds, isBroad]);
      results.push({ count, walk: isBroad ? "broad" : "narrow", results: taken });
    }
  }
  return results;
}

const RUNS = { engine, page: () => measurePages(browser, base, numbers), load: () => measureLoads(browser, base, numbers[0]) };
const result = await RUNS[what]();
console.log(JSON.stringify({ browser: browser.version(), result }));
await browser.close();
server.close();
