// The partners: every number against a count by brute force, picked by pointer and by keyboard.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bodies, counting, data, has, passes } from "./brute.mjs";
import { assertClean, change, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const filterOf = (link) => Object.fromEntries(new URLSearchParams(link));
const LINKS = ["", "&country=BRB", "&mandate=4.b&status=completed", "&partner=cicte", "&from=2011-01&to=2011-06&undated=0"];

/** What passes all filters but the choice of partners. */
const without = (link) => counting.filter((one) => passes(one, filterOf(link), "partner"));
const takesPart = (code) => (one) => bodies(one).some((part) => part.org === code);
const counts = (page, attribute) =>
  page.locator(`[${attribute}]`).evaluateAll(
    (all, name) => Object.fromEntries(all.map((one) => [one.getAttribute(name), Number(one.dataset.count)])),
    attribute,
  );

describe("the partners", () => {
  const held = useBrowser();

  it("are counted as brute force counts", async () => {
    const page = await newPage(held);
    for (const link of LINKS) {
      await openAtlas(page, `?view=partners${link}`);
      const expected = data.organisations.map(({ id }) => [id, without(link).filter(takesPart(id)).length]);
      assert.deepEqual(await counts(page, "data-partner"), Object.fromEntries(expected), link);
    }
    await assertClean(page);
  });

  for (const [table, facet, columns] of [["mandates", "mandate", data.mandates], ["countries", "country", data.countries]]) {
    it(`stand against ${table}, each number as brute force counts`, async () => {
      const page = await newPage(held);
      for (const link of LINKS.slice(0, 3)) {
        await openAtlas(page, `?view=partners&table=${table}${link}`);
        const cells = data.organisations.flatMap(({ id }) => {
          const own = without(link).filter(takesPart(id));
          return columns.map((column) => [`${id}/${column.id}`, own.filter((one) => has[facet](one, {}).includes(column.id)).length]);
        });
        assert.deepEqual(await counts(page, "data-partner-cell"), Object.fromEntries(cells), link);
      }
      await change(page, () => page.locator(`[data-partner-cell="cicte/${columns[1].id}"] a`).click());
      assert.equal(new URLSearchParams(query(page)).get("partner"), "cicte");
      assert.equal(new URLSearchParams(query(page)).get(facet), columns[1].id);
      await assertClean(page);
    });
  }

  it("are tied where an activity names both, in the picture and in the table", async () => {
    const page = await newPage(held);
    const parent = Object.fromEntries(data.organisations.map((one) => [one.id, one.parent]));
    const within = (a, b) => a === b || (parent[a] ? within(parent[a], b) : false);
    const order = data.organisations.map((one) => one.id);
    for (const link of LINKS.slice(0, 4)) {
      const expected = {};
      for (const one of without(link)) {
        const own = [...new Set(one.organisations.map((part) => part.org))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
        for (const [at, a] of own.entries()) {
          for (const b of own.slice(at + 1).filter((b) => !within(a, b) && !within(b, a))) {
            expected[`${a}/${b}`] = (expected[`${a}/${b}`] ?? 0) + 1;
          }
        }
      }
      await openAtlas(page, `?view=partners&table=together${link}`);
      assert.deepEqual(await counts(page, "data-tie"), expected, link);
      assert.deepEqual(await counts(page, "data-tie-row"), expected, link);
    }
    await assertClean(page);
  });

  it("are picked by pointer and put back, and Back undoes", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=partners");
    const button = page.locator('[data-partner="icao"]');
    await change(page, () => button.click());
    assert.equal(query(page), "?view=partners&partner=icao");
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await change(page, () => page.goBack());
    assert.equal(query(page), "?view=partners");
    await page.locator('.body:has([data-partner="icao"]) summary').click();
    await page.locator('.body:has([data-partner="icao"]) [data-activity]').first().waitFor();
    const shown = await page.locator('.body:has([data-partner="icao"]) [data-activity]').evaluateAll((all) => all.map((one) => one.dataset.activity));
    assert.deepEqual(shown.sort(), counting.filter(takesPart("icao")).map((one) => one.id).sort());
    await assertClean(page);
  });

  it("are picked in the picture by the keyboard alone", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=partners&table=together");
    assert.equal(await page.locator('.node[tabindex="0"]').count(), 1, "one tab stop");
    await page.locator('.node[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const code = await page.evaluate(() => document.activeElement.dataset.node);
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), `?view=partners&partner=${code}&table=together`);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.node), code, "the focus stays");
    const lit = await page.locator(".tie:not(.dim)").evaluateAll((all) => all.map((one) => one.dataset.tie));
    assert.ok(lit.length > 0 && lit.every((tie) => tie.split("/").includes(code)), lit.join());
    await assertClean(page);
  });

  it("fit a phone in every table", async () => {
    for (const width of [320, 360]) {
      const page = await newPage(held, { width, height: 740 });
      for (const table of ["bodies", "mandates", "countries", "together"]) {
        await openAtlas(page, `?view=partners&table=${table}`);
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= window, `${table}: ${content} px wide at ${width}`);
      }
      await assertClean(page);
    }
  });

  it("fade to the right where a table goes on, until its end", async () => {
    // An animation that follows a scroll begins with the next frame: the width is awaited, not read at once.
    const fades = (page, width) =>
      page.waitForFunction((width) => getComputedStyle(document.querySelector(".scroll")).getPropertyValue("--fade") === width, width);
    const phone = await newPage(held, { width: 360, height: 740 });
    await openAtlas(phone, "?view=partners&table=mandates");
    await fades(phone, "48px");
    await phone.keyboard.press("Tab");
    await phone.locator(".scroll a").first().focus();
    // What has the focus of the keyboard is seen in full.
    await fades(phone, "0px");
    await phone.evaluate(() => document.activeElement.blur());
    await fades(phone, "48px");
    await phone.locator(".scroll").evaluate((table) => (table.scrollLeft = table.scrollWidth));
    await fades(phone, "0px");
    await assertClean(phone);
    const desktop = await newPage(held);
    await openAtlas(desktop, "?view=partners&table=mandates");
    await desktop.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await fades(desktop, "0px"); // All of it is seen.
  });
});
