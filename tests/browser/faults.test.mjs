// When things go wrong: never a blank page, never a panic, always a sentence with place, found and expected.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { assertClean, ATLAS, newPage, openAtlas, summary, useBrowser } from "./support.mjs";

const DATA = "**/data/ag-res-2619.json";
const SHAPES = "**/data/caribbean.geojson";
const text = await readFile(new URL("../../data/ag-res-2619.json", import.meta.url), "utf8");
const json = (body) => ({ contentType: "application/json", body: typeof body === "string" ? body : JSON.stringify(body) });
// Chromium itself writes a line for an answer that is no success.
const quiet = ["Failed to load resource"];

describe("faults of the data", () => {
  const held = useBrowser();

  async function fault(answer) {
    const page = await newPage(held, { quiet });
    await page.route(DATA, answer);
    await page.goto(ATLAS);
    const view = page.locator("[data-fault]");
    await view.waitFor();
    return [page, await view.innerText()];
  }

  it("says that the dataset is missing, and tries again", async () => {
    let missing = true;
    const [page, words] = await fault((route) => (missing ? route.fulfill({ status: 404 }) : route.continue()));
    assert.ok(words.includes("the server answered with status 404"), words);
    missing = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("[data-summary]").waitFor();
    await assertClean(page);
  });

  it("says that the connection failed", async () => {
    const [page, words] = await fault((route) => route.abort());
    assert.ok(words.includes("the connection failed"), words);
    await assertClean(page);
  });

  it("says where a file that was cut off ends", async () => {
    const [page, words] = await fault((route) => route.fulfill(json(text.slice(0, 5000))));
    assert.match(words, /line \d+, column \d+\s+the end of the file\s+JSON text/);
    await assertClean(page);
  });

  it("says that a page is no data", async () => {
    const [page, words] = await fault((route) => route.fulfill(json("<!doctype html><title>Login</title>")));
    assert.match(words, /line 1, column 1\s+something that is not JSON\s+JSON text/);
    await assertClean(page);
  });

  it("says that the format is newer", async () => {
    const newer = { ...JSON.parse(text), format: "mandate-atlas/2" };
    const [page, words] = await fault((route) => route.fulfill(json(newer)));
    assert.match(words, /\/format\s+"mandate-atlas\/2"\s+“mandate-atlas\/1”/);
    await assertClean(page);
  });

  it("shows sound rows and says how many were left out, where and why", async () => {
    const data = JSON.parse(text);
    data.activities[0].kind = "party";
    data.activities[3].period = "2011-13";
    const page = await newPage(held);
    await page.route(DATA, (route) => route.fulfill(json(data)));
    await openAtlas(page);
    const notice = page.locator('[data-notice="data"]');
    assert.ok((await notice.innerText()).includes("2 rows of the data are not shown"));
    await notice.locator("summary").click();
    const rows = await notice.locator("tbody tr").allInnerTexts();
    assert.ok(rows.some((row) => row.startsWith('/activities/0/kind') && row.includes('"party"') && row.includes("one of:")));
    assert.ok(rows.some((row) => row.startsWith('/activities/3/period') && row.includes('"2011-13"')));
    const sound = data.activities.filter((one) => one.kind !== "state-action").length - 2;
    assert.ok((await summary(page)).startsWith(`${sound} activities`));
    await assertClean(page);
  });

  it("shows markup in the data as text", async () => {
    const data = JSON.parse(text);
    data.activities[0].title.en = "<img src=x onerror=alert(1)>";
    const page = await newPage(held);
    await page.route(DATA, (route) => route.fulfill(json(data)));
    await openAtlas(page, `?country=${data.activities[0].countries[0].country}`);
    const card = page.locator(`[data-activity="${data.activities[0].id}"] h4`);
    assert.equal(await card.innerText(), "<img src=x onerror=alert(1)>");
    await assertClean(page);
  });

  it("goes on without the map where the shapes are missing or broken", async () => {
    for (const answer of [{ status: 404 }, { status: 200, body: "{" }]) {
      const page = await newPage(held, { quiet });
      await page.route(SHAPES, (route) => route.fulfill(answer));
      await openAtlas(page, "?country=BRB");
      await page.locator('[data-notice="map"]').waitFor();
      assert.equal(await page.locator("[data-country-row]").count(), 14);
      assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
      await assertClean(page);
    }
  });
});

describe("a page that cannot start", () => {
  const held = useBrowser();

  async function assertEssentials(page) {
    await page.locator("#boot-failed").waitFor();
    const row = page.locator("#essentials tr", { hasText: "Haiti" });
    assert.ok((await row.innerText()).includes("no activity reported"));
    assert.ok(await row.isVisible());
  }

  it("says so where WebAssembly is missing", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(ATLAS);
    await assertEssentials(page);
    await assertClean(page);
  });

  it("says so where the program is another than the page was built with", async () => {
    const page = await newPage(held, { quiet: ["'integrity' attribute", "integrity checks failed"] });
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      // A section without content changes nothing but the hash.
      const body = Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]);
      await route.fulfill({ response, body });
    });
    await page.goto(ATLAS);
    await assertEssentials(page);
    await assertClean(page);
  });

  it("says so where a file of the program does not arrive", async () => {
    const page = await newPage(held, { quiet });
    await page.route(/mandate-atlas-.*\.js$/, (route) => route.abort());
    await page.goto(ATLAS);
    await assertEssentials(page);
    await assertClean(page);
  });

  it("shows the essentials without JavaScript", async () => {
    const page = await newPage(held, { javaScriptEnabled: false });
    await page.goto(ATLAS);
    await page.locator("noscript p:not([lang])").waitFor();
    assert.ok(await page.locator("#essentials tr", { hasText: "Barbados" }).isVisible());
    assert.equal(await page.locator("#essentials tr").count(), 15);
    for (const [lang, name, state] of [["es", "Español", "San Vicente"], ["fr", "Français", "Barbade"], ["pt", "Português", "Trinidad"]]) {
      const row = page.locator(`#essentials-${lang} tr`, { hasText: state });
      assert.equal(await row.isVisible(), false);
      await page.locator("summary", { hasText: name }).click();
      assert.ok(await row.isVisible(), `${state} in ${name}`);
    }
    await assertClean(page);
  });
});
