// For everybody: no fault by the rules of axe-core, a tree for screen readers that changes only on purpose, everything by keyboard.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { ATLAS, assertClean, change, newPage, openAtlas, previewDrawn, query, useBrowser } from "./support.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every view, and what opens in it. */
const LINKS = {
  map: "",
  country: "?country=BRB",
  mandate: "?mandate=4.b",
  cell: "?view=matrix&country=HTI&mandate=4.c",
  matrix: "?view=matrix",
  gaps: "?view=matrix&gaps=all",
  timeline: "?view=timeline",
  activity: "?view=timeline&activity=mrtd-symposium",
  partners: "?view=partners",
  "partners-mandates": "?view=partners&table=mandates",
  "partners-together": "?view=partners&table=together",
  overlaps: "?view=overlaps",
  list: "?view=list&q=port",
  brief: "?view=brief&country=KNA",
  report: "?view=brief",
  compare: "?compare=BRB,GRD",
  "own-list": "?view=own-list",
  about: "?view=about",
  notices: "?country=CUB&colour=red&v=2011-01-01",
  embed: "?view=matrix&embed=1",
};

const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"], progress'));

/**
 * What a person has looked at, since axe-core cannot judge it or judges what is not so:
 * - colours of text over drawings and patterns are computed from the tokens in `tests/kernel/colours.rs`;
 * - titles of groups of rows have no cells beside them, but below;
 * - names of marks, bodies and mandates hold the whole words of which a narrow drawing or bar shows a part, and a cell with a dash
 *   says that there is none;
 * - links and titles at the edge of the panel are cut by it until it is scrolled; how large they are: `sight.test.mjs`;
 * - what an embedded page holds is a view of its own.
 */
const LOOKED_AT = [
  /^look (color-contrast|th-has-data-cells|frame-tested)/,
  /^(fault|look) label-content-name-mismatch: <(g class="(mark|node)|button class="mandate|td role="gridcell")/,
  /^fault target-size: <summary>/,
  /^fault target-size: <a href="\?(country=BRB&amp;mandate=4\.[a-i]|view=about&amp;sentence=[0-9.]+)(&amp;lang=..)?" data-change/,
];

/** Faults, and what a person has to look at: each with the elements. */
async function faults(page, within = "html") {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { violations, incomplete } = await window.axe.run(within, {
      iframes: false,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    const said = (kind) => (rule) => rule.nodes.map((node) => `${kind} ${rule.id}: ${node.html.slice(0, 120)}`);
    return [...violations.flatMap(said("fault")), ...incomplete.flatMap(said("look"))];
  }, within).then((all) => all.filter((one) => !LOOKED_AT.some((form) => form.test(one))));
}

/** Nothing found in any view. */
const none = () => Object.fromEntries(Object.keys(LINKS).map((name) => [name, []]));

describe("axe-core finds nothing", () => {
  const held = useBrowser();

  for (const [theme, width] of [["light", 1280], ["dark", 1280], ["light", 360], ["dark", 768]]) {
    it(`in any view, ${theme} at ${width} px`, async () => {
      const page = await newPage(held, { theme, width });
      const found = {};
      for (const [name, link] of Object.entries(LINKS)) {
        await openAtlas(page, link);
        await settled(page);
        found[name] = await faults(page);
      }
      assert.deepEqual(found, none());
      await assertClean(page);
    });
  }

  it("in any language", async () => {
    const page = await newPage(held);
    for (const lang of ["es", "fr", "pt"]) {
      const found = {};
      for (const [name, link] of Object.entries(LINKS)) {
        await openAtlas(page, `${link}${link ? "&" : "?"}lang=${lang}`);
        await settled(page);
        found[name] = await faults(page);
      }
      assert.deepEqual(found, none(), lang);
    }
    await assertClean(page);
  });

  it("in dialogs and menus", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    for (const dialog of ["download", "embed", "keys"]) {
      await page.locator(`[data-dialog="${dialog}"]`).click();
      await page.locator(`#${dialog}[open]`).waitFor();
      if (dialog === "embed") await previewDrawn(page);
      assert.deepEqual(await faults(page, `#${dialog}`), [], dialog);
      await page.keyboard.press("Escape");
    }
    const menu = page.locator(".facet[data-facet=partner]");
    await menu.locator("button").first().click();
    assert.deepEqual(await faults(page, ".facet[data-facet=partner]"), [], "a menu");
    await assertClean(page);
  });
});

const TREES = new URL("./trees/", import.meta.url);

describe("the tree for screen readers", () => {
  const held = useBrowser();

  // Playwright's own reading of roles and names, pinned like it: that of the browser changes with each of its versions.
  for (const name of ["map", "country", "cell", "matrix", "gaps", "timeline", "partners-together", "overlaps", "list", "brief", "compare", "own-list", "embed"]) {
    it(`of ${name} is as it was`, async () => {
      const page = await newPage(held);
      await openAtlas(page, LINKS[name]);
      await settled(page);
      const tree = `${(await page.locator("body").ariaSnapshot()).replaceAll(ATLAS, "/")}\n`;
      const file = new URL(`${name}.yaml`, TREES);
      if (process.env.BLESS) await writeFile(file, tree);
      assert.equal(tree, await readFile(file, "utf8"), "if it is meant so: BLESS=1");
      await assertClean(page);
    });
  }
});

/** Presses Tab until the focus is where `selector` finds it. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const [isThere, isSeen] = await page.evaluate((selector) => {
      const focused = document.activeElement;
      // Behind the last thing the browser's own begin, and then the first one again.
      if (focused === document.body) return [false, true];
      const box = focused.getBoundingClientRect();
      const style = getComputedStyle(focused);
      // A ring of its own stands in for the outline in drawings.
      const isMarked = style.outlineStyle !== "none" || focused.closest("svg") || style.boxShadow !== "none";
      return [focused.matches(selector), (box.width > 0 && Boolean(isMarked)) || focused.outerHTML.slice(0, 200)];
    }, selector);
    assert.equal(isSeen, true, "the focus is seen wherever it is");
    if (isThere) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

describe("by keyboard alone", () => {
  const held = useBrowser();

  it("a delegate opens the page, finds a country, reads an activity, and saves the brief", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    await tabTo(page, "[data-country]");
    await page.keyboard.press("ArrowDown");
    const country = await page.evaluate(() => document.activeElement.dataset.country);
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), `?country=${country}`);
    await tabTo(page, ".panel [data-change='view brief']");
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), `?view=brief&country=${country}`);
    await tabTo(page, "[data-document] a[data-change^=activity]");
    await change(page, () => page.keyboard.press("Enter"));
    assert.match(query(page), /activity=/);
    await change(page, () => page.keyboard.press("Escape"));
    await page.locator("[data-save=html]").focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.equal(download.suggestedFilename(), `ag-res-2619_brief_${country}.html`);
    await assertClean(page);
  });

  it("a question mark opens the help on keys, as long as one wants that", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    await page.keyboard.press("?");
    const dialog = page.locator("#keys[open]");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Escape/);
    await dialog.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    assert.equal(query(page), "?country=BRB", "Escape closes the help and nothing else");
    await page.keyboard.press("?");
    assert.equal(await page.locator("#keys[open]").count(), 0);
    await page.locator("#search").fill("?");
    assert.equal(await page.locator("#keys[open]").count(), 0, "in a field it is a letter");
    await assertClean(page);
  });
});
