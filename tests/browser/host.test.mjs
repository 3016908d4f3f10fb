// A host that does badly: files that are missing, late, cut off, of another type or out of date. Each ends in a page that works or in
// a sentence, and what was chosen is kept.
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { cutOff, hostOf } from "./host.mjs";
import { assertClean, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const DATA = "data/ag-res-2619.json";
const SHAPES = "data/caribbean.geojson";
const LINK = "?view=matrix&country=BRB";
// What the browser itself writes of an answer that is none.
const quiet = ["Failed to load resource", "preloaded", "integrity", "MIME type", "wasm streaming", "Fetch API cannot load", "Content Security Policy", "net::ERR"];

const hosts = [];
after(() => hosts.forEach((host) => host.close()));

/** A page of a host that spoils one file. */
async function spoilt(held, isMeant, spoil, options = {}) {
  const host = await hostOf((path, answer, response) => (isMeant(path) ? spoil(answer, response) : undefined));
  hosts.push(host);
  const page = await newPage(held, { quiet, home: host.home, ...options });
  return { page, home: host.home };
}

const set = (change) => (answer) => void Object.assign(answer, typeof change === "function" ? change(answer) : change);

/** How a file can be spoilt so that it cannot be used. */
const LOST = {
  "404": set({ status: 404, body: "not here" }),
  "500": set({ status: 500, body: "oops" }),
  "cut off": cutOff,
  "half of it": set(({ body }) => ({ body: body.subarray(0, body.length / 2) })),
  "empty": set({ body: "" }),
  "hung up": (_, response) => response.destroy() && true,
  "a page in its place": set({ headers: { "content-type": "text/html" }, body: "<!doctype html><title>Log in</title>" }),
};

describe("the report", () => {
  const held = useBrowser();

  for (const [name, spoil] of Object.entries(LOST)) {
    it(`${name}: says so, and the next try has what was chosen`, async () => {
      let isLost = true;
      const { page, home } = await spoilt(held, (path) => path === DATA && isLost, spoil);
      await page.goto(home + LINK);
      const view = page.locator("[data-fault]");
      await view.waitFor();
      assert.match(await view.innerText(), /data\/ag-res-2619\.json/);
      isLost = false;
      await view.getByRole("button", { name: "Try again" }).click();
      await page.locator("[data-summary]").waitFor();
      assert.match(await summary(page), /Barbados/);
      assert.equal(query(page), LINK);
      await assertClean(page);
    });
  }

  it("late: the page says that it loads, and then has what was chosen", async () => {
    let release;
    const gate = new Promise((resolve) => (release = resolve));
    const { page, home } = await spoilt(held, (path) => path === DATA, () => gate);
    await page.goto(home + LINK, { waitUntil: "domcontentloaded" });
    await page.locator(".waiting").waitFor();
    release();
    await page.locator("[data-summary]").waitFor();
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });

  it("of another type than it should be: it is read all the same", async () => {
    const { page, home } = await spoilt(held, (path) => path === DATA || path === SHAPES, set({ headers: { "content-type": "application/octet-stream" } }));
    await openAtlas(page, LINK, home);
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });

  it("older than the link: it says so, and shows what was chosen", async () => {
    const old = set(({ body }) => ({ body: body.toString().replace(/"version": ?"[^"]*"/, '"version": "2012-03-01"') }));
    const { page, home } = await spoilt(held, (path) => path === DATA, old);
    await openAtlas(page, `${LINK}&v=2026-11-26`, home);
    const notice = await page.locator('[data-notice="link"]').innerText();
    assert.ok(notice.includes("2012-03-01") && notice.includes("2026-11-26"), notice);
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });
});

describe("the shapes", () => {
  const held = useBrowser();

  for (const [name, spoil] of Object.entries(LOST)) {
    it(`${name}: all but the map is there`, async () => {
      const { page, home } = await spoilt(held, (path) => path === SHAPES, spoil);
      await openAtlas(page, "?country=BRB", home);
      await page.locator('[data-notice="map"]').waitFor();
      assert.equal(await page.locator("[data-country-row]").count(), 14);
      assert.match(await summary(page), /Barbados/);
      await assertClean(page);
    });
  }
});

describe("shapes that never come", () => {
  const held = useBrowser();

  it("do not keep the page back for ever", async () => {
    const { page, home } = await spoilt(held, (path) => path === SHAPES, () => new Promise(() => {}));
    // The reader's patience, shortened.
    await page.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = (then, ms, ...more) => setTimeout(then, ms > 10_000 && ms < 20_000 ? 1 : ms, ...more);
    });
    await page.goto(`${home}?country=BRB`, { waitUntil: "domcontentloaded" });
    await page.locator('[data-notice="map"]').waitFor();
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });
});

describe("the first view in another language", () => {
  const held = useBrowser();

  for (const [name, spoil] of Object.entries(LOST)) {
    it(`${name}: the program comes in that language`, async () => {
      const { page, home } = await spoilt(held, (path) => path === "fr.html", spoil);
      await openAtlas(page, "?lang=fr", home);
      assert.equal(await page.locator("h1").innerText(), "Atlas des mandats");
      assert.equal(await page.locator("[data-summary]").count(), 1);
      await assertClean(page);
    });
  }
});

describe("the program", () => {
  const held = useBrowser();

  /** The sentence, and the table of what is reported, stand there; the address holds what was chosen for another try. */
  async function assertTold(page, home) {
    await page.goto(home + LINK, { waitUntil: "domcontentloaded" });
    await page.locator("#boot-failed").waitFor();
    assert.ok((await page.locator("#boot-failed").innerText()).includes("Nothing can be chosen here"));
    assert.ok(await page.locator("#essentials tr", { hasText: "Haiti" }).isVisible());
    assert.equal(await page.locator(".waiting").isVisible(), false);
    assert.equal(query(page), LINK);
    await assertClean(page);
  }

  const FILES = { program: /\.wasm$/, glue: /^mandate-atlas-[^_]*\.js$/, start: /^start-/ };
  for (const [file, isMeant] of Object.entries(FILES)) {
    for (const [name, spoil] of Object.entries(LOST)) {
      it(`${file} ${name}: says so`, async () => {
        const { page, home } = await spoilt(held, (path) => isMeant.test(path), spoil);
        await assertTold(page, home);
      });
    }
  }

  it("forbidden by the host: says so", async () => {
    const policy = { "content-security-policy": "default-src 'self'" };
    const { page, home } = await spoilt(held, (path) => path === "", set(({ headers }) => ({ headers: { ...headers, ...policy } })));
    await assertTold(page, home);
  });

  it("of another type than it should be: it runs all the same", async () => {
    const { page, home } = await spoilt(held, (path) => path.endsWith(".wasm"), set({ headers: { "content-type": "application/octet-stream" } }));
    await openAtlas(page, LINK, home);
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });

  it("without what runs before it, and without its style sheet: it works", async () => {
    for (const isMeant of [/^early-/, /\.css$/]) {
      const { page, home } = await spoilt(held, (path) => isMeant.test(path), LOST["404"]);
      await openAtlas(page, LINK, home);
      assert.match(await summary(page), /Barbados/);
      await assertClean(page);
    }
  });
});
