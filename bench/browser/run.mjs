// Runs the races and the pages in a headless browser and prints what was measured as JSON.
// node run.mjs engine|page CHROME PLAYWRIGHT SIZES FOLDER…
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { measurePages } from "./page.mjs";

const [what, chrome, playwright, sizes, ...folders] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(playwright));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };

const server = createServer(async (request, answer) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  for (const folder of folders) {
    try {
      const body = await readFile(join(folder, path === "/" ? "index.html" : path));
      // `performance.now` is finer on an isolated page.
      answer.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? (path === "/" ? "text/html" : "application/octet-stream"),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      return answer.end(body);
    } catch {
      // Perhaps in the next folder.
    }
  }
  answer.writeHead(404).end();
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;
const flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--enable-precise-memory-info"];
const browser = await chromium.launch({ executablePath: chrome, args: process.getuid?.() === 0 ? [...flags, "--no-sandbox"] : flags });

async function engine() {
  const page = await browser.newPage();
  await page.goto(`${base}browser/engine.html`);
  await page.waitForFunction(() => document.title === "ready");
  const results = [];
  for (const count of sizes.split(",").map(Number)) {
    const rounds = count >= 1_000_000 ? 2 : 4;
    for (const isBroad of [false, true]) {
      const taken = await page.evaluate(([count, rounds, isBroad]) => race(count, rounds, isBroad), [count, rounds, isBroad]);
      results.push({ count, walk: isBroad ? "broad" : "narrow", results: taken });
    }
  }
  return results;
}

const result = what === "engine" ? await engine() : await measurePages(browser, base, sizes.split(",").map(Number));
console.log(JSON.stringify({ browser: browser.version(), result }));
await browser.close();
server.close();
