// Our page and its peers as a slow phone has them: loaded in turns over a slow link with a slow processor, then changed.
import { CHANGES, click } from "./changes.mjs";
import { checkAlike } from "./check.mjs";
import { isReady, LOADED, metrics, newPage, percentile, VIEWPORT } from "./pages.mjs";

const bytes = (kbit) => (kbit * 1000) / 8;
const LINK = { offline: false, latency: 150, downloadThroughput: bytes(1600), uploadThroughput: bytes(750) };
const NO_LIMIT = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOWER = 4;
/** A page is at rest when for so long nothing was on its way. */
const REST_MS = 500;

const pause = (ms) => new Promise((go) => setTimeout(go, ms));

/** In the page: tells at once that it is ready. */
function tell() {
  new PerformanceObserver((marks) => {
    if (marks.getEntriesByName("app-ready").length > 0) globalThis.tellReady("");
  }).observe({ type: "mark", buffered: true });
}

/** In the page: when it painted and when it was ready, in milliseconds from the navigation. */
const moments = () => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  ready: performance.getEntriesByName("app-ready")[0].startTime,
});

/** Notes what the page loads. */
function requests(session) {
  const found = { done: [], open: new Set(), lastEnd: Date.now() };
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    // What stands in the page itself is no request.
    if (request.url.startsWith("data:") || request.url.startsWith("blob:")) return;
    found.open.add(requestId);
  });
  const end = (event) => {
    if (!found.open.delete(event.requestId)) return;
    found.lastEnd = Date.now();
    if (event.encodedDataLength) found.done.push(event);
  };
  session.on("Network.loadingFinished", end);
  session.on("Network.loadingFailed", end);
  return found;
}

async function atRest(found) {
  while (found.open.size > 0 || Date.now() - found.lastEnd < REST_MS) await pause(50);
}

/** Every change once: milliseconds of script and of the main thread for each. */
async function changed({ page, session }) {
  const times = [];
  for (const selector of CHANGES) {
    const before = await metrics(session);
    await page.evaluate(click, selector);
    const after = await metrics(session);
    const ms = (key) => (after[key] - before[key]) * 1000;
    times.push({ script: ms("ScriptDuration"), task: ms("TaskDuration") });
  }
  return times;
}

/** Loads a page with nothing kept from before, and changes it as it is and slower; `isSlowFirst` says in which order. */
async function once(browser, name, address, isSlowFirst) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  const opened = await newPage(context, name);
  const { page, session } = opened;
  await session.send("Network.enable");
  const found = requests(session);
  await session.send("Network.emulateNetworkConditions", LINK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "tellReady" });
  await page.addInitScript(tell);
  const told = new Promise((ready) => session.once("Runtime.bindingCalled", ready));
  const before = await metrics(session);
  await page.goto(address, { waitUntil: "commit" });
  await told;
  const { TaskDuration, NavigationStart } = await metrics(session);
  await session.send("Network.emulateNetworkConditions", NO_LIMIT);
  await atRest(found);
  const { paint, ready } = await page.evaluate(moments);
  const until = NavigationStart + ready / 1000;
  const loaded = found.done.filter(({ timestamp }) => timestamp <= until);
  const times = {};
  for (const isSlow of [isSlowFirst, !isSlowFirst]) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: isSlow ? SLOWER : 1 });
    times[isSlow ? "slow" : "plain"] = await changed(opened);
  }
  await context.close();
  const size = loaded.reduce((sum, { encodedDataLength }) => sum + encodedDataLength, 0) / 1000;
  return { size, requests: loaded.length, paint, ready, main: (TaskDuration - before.TaskDuration) * 1000, ...times };
}

/** Every page once, at full speed and side by side: they have to show the same after each change. The server packs its files here. */
async function check(browser, base) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  const pages = [];
  for (const [name, path] of Object.entries(LOADED)) {
    const { page } = await newPage(context, name);
    await page.goto(`${base}${path}`);
    await page.waitForFunction(isReady, null, { timeout: 120_000 });
    pages.push({ name, page });
  }
  for (const selector of CHANGES) {
    for (const { page } of pages) await page.bringToFront().then(() => page.evaluate(click, selector));
    await checkAlike(pages, `loaded, after ${selector}`);
  }
  await context.close();
}

/** Low, median and high. */
const range = (values) => [0, 50, 100].map((percent) => percentile(values, percent));

function result(name, loads) {
  const of = (key) => range(loads.map((load) => load[key]));
  const changes = (kind, key, percent) => percentile(loads.flatMap((load) => load[kind]).map((time) => time[key]), percent);
  return {
    name, size: of("size")[1], requests: of("requests")[1], paint: of("paint"), ready: of("ready"), main: of("main"),
    script: changes("plain", "script", 50), scriptP95: changes("plain", "script", 95),
    slowScript: changes("slow", "script", 50), slowScriptP95: changes("slow", "script", 95), slowTask: changes("slow", "task", 50),
  };
}

/** Every page so many times, in turns. */
export async function measureLoads(browser, base, count) {
  await check(browser, base);
  const loads = Object.fromEntries(Object.keys(LOADED).map((name) => [name, []]));
  for (let at = 0; at < count; at += 1) {
    for (const [name, path] of Object.entries(LOADED)) loads[name].push(await once(browser, name, `${base}${path}`, at % 2 === 1));
  }
  return { loads: count, results: Object.entries(loads).map(([name, some]) => result(name, some)) };
}
