// What the first view does without comes after it: the page waits for it where it is asked for, and says where it does not come.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, change, newPage, openAtlas, query, revision, useBrowser } from "./support.mjs";

const LATER = "**/later-*.wasm";
const SPANISH = "**/es-*.wasm";
const matrix = (page) => page.locator('[data-view="matrix"] a');

/** Holds a part of the program back until it is let go. */
async function hold(page, part) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(part, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

describe("what comes later", () => {
  const held = useBrowser();

  it("is waited for by the picture that needs it, and by nothing else", async () => {
    const page = await newPage(held);
    const release = await hold(page, LATER);
    await openAtlas(page);
    await matrix(page).click();
    await change(page, () => page.locator('[data-country="BRB"]').first().click());
    assert.equal(query(page), "?country=BRB");
    assert.ok(await page.locator("svg.drawing").first().isVisible());
    await change(page, async () => release());
    assert.equal(query(page), "?view=matrix&country=BRB");
    assert.ok(await page.locator("[data-cell]").first().isVisible());
    await assertClean(page);
  });

  it("is there before a link to it is drawn", async () => {
    for (const view of ["matrix", "timeline", "partners", "overlaps", "list", "brief", "own-list", "about"]) {
      const page = await newPage(held);
      await openAtlas(page, `?view=${view}&lang=fr`);
      assert.equal(await page.locator("html").getAttribute("lang"), "fr");
      assert.notEqual((await page.locator("#content, .canvas").first().innerText()).trim(), "", view);
      await assertClean(page);
    }
  });

  it("is, as another language, waited for before anything is said in it", async () => {
    const page = await newPage(held);
    const release = await hold(page, SPANISH);
    await openAtlas(page);
    await page.locator('[data-lang="es"]').first().click();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await change(page, async () => release());
    assert.equal(await page.locator("h1").innerText(), "Atlas de mandatos");
    await assertClean(page);
  });

  it("is told where it does not come, and asked for again", async () => {
    const page = await newPage(held, { quiet: ["Failed to load resource"] });
    await page.route(LATER, (route) => route.abort());
    await openAtlas(page);
    const notice = page.locator('[data-notice="cut-off"]');
    await notice.waitFor();
    const before = await revision(page);
    await matrix(page).click();
    assert.equal(await revision(page), before);
    await change(page, () => page.locator('[data-country="BRB"]').first().click());
    await page.unroute(LATER);
    await notice.getByRole("button").click();
    await notice.waitFor({ state: "detached" });
    await change(page, () => matrix(page).click());
    assert.ok(await page.locator("[data-cell]").first().isVisible());
    await assertClean(page);
  });

  it("is, where it does not come, no obstacle for a link to it", async () => {
    const page = await newPage(held, { quiet: ["Failed to load resource"] });
    await page.route(LATER, (route) => route.abort());
    await openAtlas(page, "?view=list");
    await page.locator('[data-notice="cut-off"]').waitFor();
    await page.unroute(LATER);
    await page.locator('[data-notice="cut-off"] button').click();
    await page.locator(".list, table").first().waitFor();
    await assertClean(page);
  });
});
