// The first view stands in the page before the program does: the same as the program draws, kept while it is awaited.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { data } from "./brute.mjs";
import { ATLAS, assertClean, focusedOn, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const LANGS = { en: "", es: "es.html", fr: "fr.html", pt: "pt.html" };
const first = (page) => page.locator("#first");

/** Holds the program back until `release` is called: what is seen until then is the first view. */
async function hold(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** How far the page can be moved aside, in pixels. */
const sideways = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

const isReady = (page) => page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);

/** What can be read, line by line, and where each link and button stands. */
const read = (page) =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll("a, button, h1, h2, h3, svg.drawing")]
      .filter((one) => one.checkVisibility() && !one.closest(".start"))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const name = one.tagName === "svg" ? "map" : one.textContent.trim();
        return [name, ...[x, y, width, height].map(Math.round)].join(" ");
      });
    const main = document.querySelector("main").innerText.replaceAll(/\s+/g, " ");
    return { places, main };
  });

/** Where each outline of the map that is seen stands, in pixels. */
const outlines = (page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll(".map :is(.fill, .coast, .land)")].filter((one) => one.checkVisibility());
    return seen.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { name: `${one.getAttribute("class").replace(" outline", "")} ${one.parentNode.dataset.country ?? ""}`, sides: [x, y, x + width, y + height] };
    });
  });

describe("the first view", () => {
  const held = useBrowser();

  // With its scroll bar beside it a window of 375 is as wide as a phone of 360.
  for (const [width, height] of [[375, 740], [1280, 800]]) {
    it(`is what the program draws, at the same place, at ${width} px`, async () => {
      for (const [lang, file] of Object.entries(LANGS)) {
        const page = await newPage(held, { width, height });
        const release = await hold(page);
        await page.goto(ATLAS + file);
        await first(page).locator("[data-summary]").waitFor();
        const before = await read(page);
        const drawn = await outlines(page);
        release();
        await isReady(page);
        assert.deepEqual(await read(page), before, lang);
        // Written once for two widths, an outline may lie apart by what nobody sees.
        const live = await outlines(page);
        assert.ok(live.length > 40);
        assert.deepEqual(drawn.map(({ name }) => name), live.map(({ name }) => name));
        for (const [at, { name, sides }] of live.entries()) {
          const apart = Math.max(...sides.map((side, which) => Math.abs(side - drawn[at].sides[which])));
          assert.ok(apart <= 1.25, `${lang}, ${name}: ${apart} px apart`);
        }
        assert.equal(await first(page).count(), 0);
        await assertClean(page);
      }
    });
  }

  it("moves nothing when the program takes its place", async () => {
    for (const width of [360, 768, 1280, 1440]) {
      const page = await newPage(held, { width });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
        // The program says by `data-rev` that it has drawn.
        new MutationObserver(() => {
          window.takenMs ??= performance.now();
        }).observe(document, { subtree: true, attributeFilter: ["data-rev"] });
      });
      await openAtlas(page);
      const { coming, taken } = await page.evaluate(() => {
        const sum = (some) => some.reduce((sum, { value }) => sum + value, 0);
        const isComing = ({ startTime }) => startTime < window.takenMs;
        return { coming: sum(window.shifts.filter(isComing)), taken: sum(window.shifts.filter((one) => !isComing(one))) };
      });
      assert.ok(taken < 0.01, `${width} px, when the program takes its place: ${taken}`);
      // A browser may paint a page of which half is there; the head then makes room for what stands at its end.
      assert.ok(coming < 0.03, `${width} px, while the page comes: ${coming}`);
      await assertClean(page);
    }
  });

  it("is read, with the levels of all countries, by who runs no script", async () => {
    for (const [lang, file] of Object.entries(LANGS)) {
      const page = await newPage(held, { javaScriptEnabled: false });
      await page.goto(ATLAS + file);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      for (const { id, name } of data.countries) {
        const row = page.locator(`[data-country-row="${id}"]`);
        assert.ok((await row.innerText()).includes(name[lang]), `${id} ${lang}`);
        assert.ok(await page.locator(`.if-wide [data-country="${id}"]`).isVisible());
      }
      await page.setViewportSize({ width: 360, height: 740 });
      assert.equal(await sideways(page), 0);
      // What could be pressed in vain is not there.
      assert.equal(await page.locator(".filters, .views, .mandates").filter({ visible: true }).count(), 0);
      await assertClean(page);
    }
  });

  it("comes in the language of the link or of the reader", async () => {
    for (const [link, locale, title] of [["?lang=fr", "en-GB", "Atlas des mandats"], ["", "es-PA", "Atlas de mandatos"], ["es.html?lang=en", "es-PA", "Mandate Atlas"]]) {
      const page = await newPage(held, { locale });
      const release = await hold(page);
      await page.goto(ATLAS + link);
      await first(page).locator("h1", { hasText: title }).waitFor();
      release();
      await isReady(page);
      assert.equal(await page.locator("h1").innerText(), title);
      await assertClean(page);
    }
  });

  it("is not shown where the link asks for something else", async () => {
    for (const link of ["?country=BRB", "?view=matrix", "?view=brief&country=HTI&lang=es", "?embed=1", "?v=2011-01-01"]) {
      const page = await newPage(held, { width: 360 });
      const release = await hold(page);
      await page.goto(ATLAS + link);
      await page.locator(".waiting").waitFor();
      assert.equal(await first(page).locator("main").isVisible(), false, link);
      // The head is the same in all views of a language.
      const hasHead = !link.includes("embed") && !link.includes("lang");
      assert.equal(await first(page).locator(".masthead").isVisible(), hasHead, link);
      assert.equal(await sideways(page), 0, link);
      release();
      await isReady(page);
      await assertClean(page);
    }
  });

  it("has the colours of the link", async () => {
    const page = await newPage(held);
    const release = await hold(page);
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector(".masthead")).backgroundColor);
    await page.goto(`${ATLAS}?theme=dark`);
    await first(page).locator("[data-summary]").waitFor();
    const before = await ground();
    release();
    await isReady(page);
    assert.equal(await ground(), before);
    await page.context().close();
    const light = await newPage(held);
    await openAtlas(light);
    assert.notEqual(await light.evaluate(() => getComputedStyle(document.querySelector(".masthead")).backgroundColor), before);
    await assertClean(light);
  });
});

describe("who does not wait", () => {
  const held = useBrowser();

  async function hurried(width = 1280) {
    const page = await newPage(held, { width });
    const release = await hold(page);
    await page.goto(ATLAS);
    await first(page).locator("[data-summary]").waitFor();
    const arrive = async () => {
      release();
      await isReady(page);
    };
    return { page, arrive };
  }

  it("gets the country that was pressed on the map", async () => {
    for (const [width, map] of [[360, ".if-narrow"], [1280, ".if-wide"]]) {
      const { page, arrive } = await hurried(width);
      await first(page).locator(`${map} [data-country="JAM"]`).click();
      await page.waitForFunction(() => getComputedStyle(document.querySelector(".waiting")).animationDelay === "0s");
      await arrive();
      await page.waitForURL((url) => url.search === "?country=JAM");
      await assertClean(page);
    }
  });

  it("gets what was pressed one after the other", async () => {
    const { page, arrive } = await hurried();
    await first(page).locator('[data-country-row="GRD"]').click();
    await first(page).locator(".mandates button", { hasText: "4.f" }).click();
    await arrive();
    await page.waitForURL((url) => url.searchParams.get("country") === "GRD" && url.searchParams.get("mandate") === "4.f");
    await assertClean(page);
  });

  it("finds in the field what was typed, with the focus in it, and goes on typing", async () => {
    const { page, arrive } = await hurried();
    await first(page).getByRole("searchbox").click();
    await page.keyboard.type("port");
    await arrive();
    const field = page.getByRole("searchbox");
    await page.waitForURL((url) => url.searchParams.get("q") === "port");
    assert.equal(await focusedOn(page, "type"), "search");
    await page.keyboard.type("s");
    await page.waitForURL((url) => url.searchParams.get("q") === "ports");
    assert.equal(await field.inputValue(), "ports");
    await assertClean(page);
  });

  it("keeps the focus of the keyboard, and where the page was moved to", async () => {
    const { page, arrive } = await hurried();
    const link = first(page).locator(".views a", { hasText: "Timeline" });
    await link.focus();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 200);
    const before = await page.evaluate(() => scrollY);
    await arrive();
    await page.waitForFunction(() => document.activeElement?.textContent.trim() === "Timeline");
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.equal(query(page), "");
    await assertClean(page);
  });
});
