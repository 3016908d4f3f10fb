// For everybody: no fault by the rules of axe-core, a tree for screen readers that changes only on purpose, everything by keyboard.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { assertClean, change, newPage, openAtlas, query, useBrowser } from "./support.mjs";

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
 * - names of marks, bodies and mandates hold the whole words of which a narrow drawing or bar shows a part.
 */
const LOOKED_AT = [/^look color-contrast/, /^look th-has-data-cells/, /^(fault|look) label-content-name-mismatch: <(g class="(mark|node)|button class="mandate")/];

/** Faults, and what a person has to look at: each with the elements. */
async function faults(page, within = "html") {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { violations, incomplete } = await window.axe.run(within, {
      // What an embedded page holds is a view of its own.
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
      assert.deepEqual(await faults(page, `#${dialog}`), [], dialog);
      await page.keyboard.press("Escape");
    }
    const menu = page.locator(".facet[data-facet=partner]");
    await menu.locator("button").first().click();
    assert.deepEqual(await faults(page, ".facet[data-facet=partner]"), [], "a menu");
    await assertClean(page);
  });
});
