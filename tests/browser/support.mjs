// What every journey needs: a browser, a page that is watched, and ways to wait for the atlas instead of for time.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** Address of the built page, with a slash at its end. */
export const ATLAS = process.env.ATLAS_URL ?? "http://127.0.0.1:8619/";

/** The fourteen countries, in the order of the data. */
export const COUNTRIES = "ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO".split(" ");

// What the test browser itself says of the worker that it keeps from the page.
const BLOCKED = "Service Worker registration blocked by Playwright";

// What it says of a load that was cut off because its page was left: it gives no reason. What fails for one is told with it.
const CUT_OFF = /^Fetch API cannot load \S+\.wasm\. $/;

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A host page of the tests is no machine on the network, and may embed what this one serves.
  "--disable-features=LocalNetworkAccessChecks",
];

/** Starts the browser; `options` as Playwright takes them. */
export function startBrowser(options = {}) {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.CHROME,
    args: asRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
    ...options,
  });
}

/** A browser for all tests of a file: call inside `describe`. */
export function useBrowser(options) {
  const held = {};
  before(async () => {
    held.browser = await startBrowser(options);
  });
  after(() => held.browser?.close());
  return held;
}

/**
 * A page in a fresh context that keeps what it should not do: requests to other origins, lines in the console, errors.
 * `quiet` takes lines that the browser itself writes, for example for an answer 404.
 */
export async function newPage({ browser }, { width = 1280, height = 800, theme = "light", quiet = [], home = ATLAS, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: width < 700,
    // What the tests put in place of files comes to the page itself.
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  page.faults = [];
  const origin = new URL(home).origin;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) page.faults.push(`request to ${url}`);
  });
  page.on("console", (line) => {
    if (CUT_OFF.test(line.text())) return;
    if (![...quiet, BLOCKED].some((words) => line.text().includes(words))) page.faults.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => page.faults.push(`error: ${error.message}`));
  return page;
}

/** Ends a journey: nothing left the origin, nothing was written to the console, nothing was thrown. */
export async function assertClean(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

/** Opens the atlas with a query and waits until it is drawn and listens. */
export async function openAtlas(page, query = "", base = ATLAS) {
  await page.goto(base + query);
  await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
}

/** Waits until all parts of the program have come, the last of which the page fetches once it is drawn. */
export const allThere = (page) =>
  page.waitForFunction(() => {
    const loaded = performance.getEntriesByType("resource").filter((one) => one.responseEnd > 0).map((one) => one.name);
    return ["later", "es", "fr", "pt"].every((part) => loaded.some((name) => name.includes(`/${part}-`) && name.endsWith(".wasm")));
  });

/** `data-rev`: grows by one with each change of state, once it is drawn. */
export const revision = (page) => page.evaluate(() => Number(document.documentElement.dataset.rev));

/** Does something that changes the state once, and waits until that is drawn. */
export async function change(page, action) {
  const next = (await revision(page)) + 1;
  await action();
  await page.waitForFunction((next) => Number(document.documentElement.dataset.rev) >= next, next);
  assert.equal(await revision(page), next, "the revision grows by exactly one");
}

/** The query of the page's address. */
export const query = (page) => new URL(page.url()).search;

/** Waits until the preview in the dialog of the snippet is drawn: closed before that, its loads are cut off, which the console tells. */
export const previewDrawn = (page) => page.frameLocator("[data-preview]").locator("html[data-rev]").waitFor();

/** The sentence that says what is shown. */
export const summary = (page) => page.locator("[data-summary]").innerText();

/** The element with the focus: the first of these attributes that it has. */
export const focusedOn = (page, attribute) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

/** The middle of an element, in pixels of the window. */
export async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

/**
 * The page in a language that nobody speaks: every word half as long again, with accents. What stands in drawings stays, since
 * they place their words by their width.
 */
export const lengthen = (page) =>
  page.evaluate(() => {
    const longer = (word) => word + "éíöãç".repeat(word.length).slice(0, Math.ceil(word.length / 2));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.parentElement.closest("script, style, svg, textarea, option")) {
        text.data = text.data.replaceAll(/\p{L}+/gu, longer);
      }
    }
  });

/** Words that stick out of the window, or out of the button, link, cell or card that they stand in. */
export const wordsOutside = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const outside = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const holder = text.parentElement;
      if (!text.data.trim() || !holder.checkVisibility() || holder.closest("svg, select")) continue;
      // What only screen readers read takes up a pixel.
      if ([...ancestors(holder)].some((one) => one.clientWidth === 1 && getComputedStyle(one).position === "absolute")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = holder.closest("button, a, th, td, [role=cell], .tag, .card, .menu, .notice, section, main, header, footer");
      const [words, room] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      // What is cut ends in dots, and what scrolls can be reached.
      const isReached = [...ancestors(holder)].some((one) => getComputedStyle(one).textOverflow === "ellipsis" || one.matches(".scroll"));
      if (words.width > 0 && !isReached && (words.right > room.right + 2 || words.right > innerWidth + 1)) {
        outside.push(`${text.data.trim().slice(0, 40)} in ${box.tagName}.${box.className}`);
      }
    }
    return outside;
    function* ancestors(one) {
      for (; one; one = one.parentElement) yield one;
    }
  });
