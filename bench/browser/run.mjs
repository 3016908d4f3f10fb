// Runs the races and the page in a headless browser and prints what was measured as JSON.
// node run.mjs engine|page CHROME PLAYWRIGHT SIZES FOLDER…
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

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

const percentile = (times, percent) => [...times].sort((a, b) => a - b)[Math.floor(((times.length - 1) * percent) / 100)];

async function engine() {
  const page = await browser.newPage();
  await page.goto(`${base}browser/engine.html`);
  await page.waitForFunction(() => document.title === "ready");
  const results = [];
  for (const count of sizes.split(",").map(Number)) {
    const rounds = count >= 1_000_000 ? 2 : 4;
    results.push({ count, results: await page.evaluate(([count, rounds]) => race(count, rounds, []), [count, rounds]) });
  }
  return results;
}

/** Ways to change a filter, each one click or one event. */
const CHANGES = [
  '[data-mandate="4.b"]', '[data-facet="partner"] [data-value="cicte"]', '[data-facet="status"] [data-value="completed"]',
  '[data-mandate="4.h"]', '[data-facet="kind"] [data-value="seminar"]', '[data-facet="topic"] [data-value="border-control"]',
  '[data-facet="status"] [data-value="completed"]', '[data-facet="kind"] [data-value="seminar"]',
  '[data-facet="topic"] [data-value="border-control"]', '[data-facet="partner"] [data-value="cicte"]',
];

/** A change: milliseconds of the click itself with all that follows before the browser is free, and until the next frame. */
async function once(page, session, selector) {
  const before = await metrics(session);
  const click = await page.evaluate(async (selector) => {
    const from = performance.now();
    document.querySelector(selector).click();
    await Promise.resolve();
    const script = performance.now() - from;
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    return { script, frame: performance.now() - from };
  }, selector);
  const after = await metrics(session);
  return { ...click, task: (after.TaskDuration - before.TaskDuration) * 1000, script: (after.ScriptDuration - before.ScriptDuration) * 1000 };
}

async function metrics(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function page() {
  const results = [];
  for (const count of sizes.split(",").map(Number)) {
    for (const view of ["map", "matrix", "timeline", "list"]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const from = Date.now();
      await page.goto(`${base}?view=${view}${count > 100 ? `&n=${count}` : ""}`);
      await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1, null, { polling: 20, timeout: 120_000 });
      const ready = Date.now() - from;
      const times = [];
      for (let round = 0; round < 3; round += 1) for (const selector of CHANGES) times.push(await once(page, session, selector));
      const of = (key, percent) => percentile(times.slice(CHANGES.length).map((time) => time[key]), percent);
      await session.send("HeapProfiler.collectGarbage");
      const { JSHeapUsedSize } = await metrics(session);
      const elements = await page.evaluate(() => document.querySelectorAll("*").length);
      results.push({ count, view, ready, script: of("script", 50), scriptP95: of("script", 95), task: of("task", 50), frame: of("frame", 50), frameP95: of("frame", 95), heap: JSHeapUsedSize, elements });
      await page.close();
    }
  }
  return results;
}

const result = what === "engine" ? await engine() : await page();
console.log(JSON.stringify({ browser: browser.version(), result }));
await browser.close();
server.close();
