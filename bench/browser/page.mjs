// Our page and its peers, change by change in turn, so that noise of the machine falls on all alike.
import { CHANGES, click } from "./changes.mjs";
import { checkAlike } from "./check.mjs";
import { isReady, metrics, newPage, PAGES, percentile, VIEWPORT } from "./pages.mjs";

const VIEWS = ["map", "matrix", "timeline", "list"];
/** Rounds of changes; the first is the check and warms up, and is not counted. */
const ROUNDS = 3;

/** A page that is drawn and listens. */
async function open(browser, name, address) {
  const opened = await newPage(await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" }), name);
  const from = Date.now();
  await opened.page.goto(address);
  await opened.page.waitForFunction(isReady, null, { polling: 20, timeout: 120_000 });
  return { ...opened, ready: Date.now() - from, times: [] };
}

/** A change: milliseconds of script, of the main thread, and until the next frame. */
async function once({ page, session, times }, selector) {
  await page.bringToFront();
  const before = await metrics(session);
  const frame = await page.evaluate(click, selector);
  const after = await metrics(session);
  const ms = (key) => (after[key] - before[key]) * 1000;
  times.push({ frame, task: ms("TaskDuration"), script: ms("ScriptDuration") });
}

/** What was measured of a page. */
async function result({ name, page, session, ready, times }) {
  const of = (key, percent) => percentile(times.slice(CHANGES.length).map((time) => time[key]), percent);
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize } = await metrics(session);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return {
    name, ready, script: of("script", 50), scriptP95: of("script", 95), task: of("task", 50), frame: of("frame", 50),
    frameP95: of("frame", 95), heap: JSHeapUsedSize, elements,
  };
}

/** All pages in one view with so many activities. */
async function inView(browser, base, count, view) {
  const pages = [];
  const query = `?view=${view}${count > 100 ? `&n=${count}` : ""}`;
  for (const [name, path] of Object.entries(PAGES)) pages.push(await open(browser, name, `${base}${path}${query}`));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const selector of CHANGES) {
      for (const page of pages) await once(page, selector);
      if (round === 0) await checkAlike(pages, `${count} activities, ${view}, after ${selector}`);
    }
  }
  const results = [];
  for (const page of pages) {
    results.push(await result(page));
    await page.page.context().close();
  }
  return { count, view, results };
}

/** Every page in every view with each number of activities. */
export async function measurePages(browser, base, sizes) {
  const results = [];
  for (const count of sizes) for (const view of VIEWS) results.push(await inView(browser, base, count, view));
  return results;
}
