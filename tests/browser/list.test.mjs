// The list and the search: sorted, grouped, searched; and a hundred thousand activities.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counting, data, passes } from "./brute.mjs";
import { assertClean, change, focusedOn, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const rows = (page) => page.locator(".list [data-activity]").evaluateAll((all) => all.map((one) => one.dataset.activity));
const sorted = (list) => [...list].sort();
const ids = (list) => list.map((one) => one.id);

describe("the list", () => {
  const held = useBrowser();

  it("has every activity that passes, sorted by a press on a column's title", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list&partner=cicte");
    const passing = counting.filter((one) => passes(one, { partner: "cicte" }));
    assert.deepEqual(sorted(await rows(page)), sorted(ids(passing)));
    await change(page, () => page.locator('[data-order="title"]').click());
    const byTitle = [...passing].sort((a, b) => (a.title.en.toLowerCase() < b.title.en.toLowerCase() ? -1 : 1));
    assert.deepEqual(await rows(page), ids(byTitle));
    assert.equal(await page.locator(".column-title[aria-sort]").getAttribute("aria-sort"), "ascending");
    await change(page, () => page.locator('[data-order="title"]').click());
    assert.deepEqual(await rows(page), ids(byTitle).reverse());
    assert.equal(query(page), "?view=list&partner=cicte&order=-title");
    await change(page, () => page.locator('[data-order="mandate"]').click());
    const mandates = await page.locator(".list-row .column-mandate > :first-child").allInnerTexts();
    assert.deepEqual(mandates, sorted(mandates));
    await assertClean(page);
  });

  it("stands in groups with their numbers", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list");
    await change(page, () => page.locator('[data-choice="group"]').selectOption("mandate"));
    assert.equal(query(page), "?view=list&group=mandate");
    const heads = await page.locator(".list-group").allInnerTexts();
    const reported = data.mandates.filter((one) => counting.some((activity) => activity.mandate === one.id));
    assert.deepEqual(heads.map((head) => head.slice(0, 3)), ids(reported));
    for (const [at, mandate] of reported.entries()) {
      const count = counting.filter((one) => one.mandate === mandate.id).length;
      assert.ok(heads[at].endsWith(`${count} ${count === 1 ? "activity" : "activities"}`), heads[at]);
    }
    await assertClean(page);
  });

  it("opens an activity that has a link of its own, by pointer and keyboard", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list");
    const link = page.locator('.list [data-activity="mrtd-symposium"] a');
    assert.ok((await link.getAttribute("href")).endsWith("?view=list&activity=mrtd-symposium"));
    await link.focus();
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), "?view=list&activity=mrtd-symposium");
    assert.ok((await page.locator(".panel").innerText()).includes("Seventh Symposium"));
    assert.equal(await page.locator('.list [data-activity="mrtd-symposium"]').getAttribute("aria-current"), "true");
    await page.locator("[data-close]").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "activity-mrtd-symposium");
    await openAtlas(page, "?view=list&activity=mrtd-symposium");
    assert.equal(await page.locator("#panel-title").innerText(), "Seventh Symposium and Exhibition on machine readable travel documents");
    await assertClean(page);
  });

  it("is a column of rows on a phone, with a choice of order", async () => {
    for (const width of [320, 360]) {
      const page = await newPage(held, { width, height: 740 });
      await openAtlas(page, "?view=list");
      await change(page, () => page.locator('[data-choice="order"]').selectOption("title"));
      assert.equal(query(page), "?view=list&order=title");
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= window, `${content} px wide`);
      await change(page, () => page.locator(".list [data-activity] a").first().tap());
      assert.ok(await page.locator(".panel.sheet").isVisible());
      assert.equal(await page.evaluate(() => document.activeElement.id), "panel-title", "the focus goes along");
      await assertClean(page);
    }
  });
});

describe("the search", () => {
  const held = useBrowser();

  it("finds as one types, marks what it found, says how many, and leaves no step in the history", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list");
    const entries = await page.evaluate(() => history.length);
    await page.locator("#search").focus();
    await page.keyboard.type("seminar jamaica");
    await page.waitForFunction(() => location.search === "?view=list&q=seminar+jamaica");
    const expected = counting.filter((one) =>
      /\bseminar/i.test(`${one.title.en} ${one.summary.en}`) &&
      (/jamaica/i.test(`${one.title.en} ${one.summary.en}`) ||
        one.countries.some((part) => part.country === "JAM" && !["absent", "party"].includes(part.role)) ||
        one.organisations.some((part) => part.org === "jcf")));
    assert.deepEqual(sorted(await rows(page)), sorted(ids(expected)));
    assert.ok((await summary(page)).startsWith(`${expected.length} of ${counting.length} activities (“seminar jamaica”)`), await summary(page));
    const marked = await page.locator(".list mark").allInnerTexts();
    assert.ok(marked.length > 0 && marked.every((text) => /^(seminar|jamaica|jcf)$/i.test(text)), marked.join());
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.equal(await page.inputValue("#search"), "seminar jamaica");
    await change(page, () => page.locator("[data-clear]").click());
    assert.equal(await page.inputValue("#search"), "");
    await assertClean(page);
  });

  it("knows other spellings, and combines with the filters", async () => {
    const page = await newPage(held);
    const found = async (text) => {
      await openAtlas(page, `?view=list&${new URLSearchParams({ q: text })}`);
      return sorted(await rows(page));
    };
    assert.deepEqual(await found("St Lucia"), await found("Saint Lucia"));
    assert.deepEqual(await found("Trinite"), await found("Trinidad"));
    assert.deepEqual(await found("fiu"), ["financial-intelligence-bill-grd"]);
    await openAtlas(page, "?view=list&mandate=4.b&q=jamaica");
    assert.ok((await rows(page)).every((id) => data.activities.find((one) => one.id === id).mandate === "4.b"));
    assert.ok(await page.locator('[data-chip="“jamaica”"]').isVisible());
    await page.locator("#search").focus();
    await page.keyboard.press("Escape");
    assert.equal(new URLSearchParams(query(page)).get("mandate"), "4.b", "Escape takes no choice back");
    await assertClean(page);
  });

  it("says so where it finds nothing", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list&q=zzz");
    assert.ok(await page.getByText("No activity in this selection.").isVisible());
    await openAtlas(page, "?view=timeline&q=zzz");
    assert.ok(await page.getByText("No dated activity in this selection.").isVisible());
    await assertClean(page);
  });
});

describe("a hundred thousand activities", () => {
  const held = useBrowser();

  it("are drawn within bounds in every view, and counted all", async () => {
    const page = await newPage(held);
    for (const view of ["map", "matrix", "timeline", "list"]) {
      await openAtlas(page, `?view=${view}&n=100000`);
      assert.match(await summary(page), /^9\d,\d\d\d activities /, view);
      await change(page, () => page.locator('[data-mandate="4.b"]').click());
      const elements = await page.evaluate(() => document.querySelectorAll("*").length);
      assert.ok(elements < 6000, `${elements} elements in ${view}`);
    }
    await assertClean(page);
  });

  it("are scrolled to the last row, and the row in view is the one that its place says", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list&n=10000");
    const count = Number(await page.locator(".list").getAttribute("aria-rowcount"));
    assert.ok((await rows(page)).length < 200);
    await page.evaluate(() => {
      const list = document.querySelector(".list").getBoundingClientRect();
      scrollTo(0, scrollY + list.bottom - innerHeight);
    });
    // In one look: a row is drawn anew while the list finds its place.
    await page.waitForFunction((last) => {
      const row = document.querySelector(`.list [aria-rowindex="${last}"]`)?.getBoundingClientRect();
      return row && row.top > 0 && row.bottom <= innerHeight;
    }, count);
    assert.ok((await rows(page)).length < 200);
    const first = page.locator(".list [data-activity] a").first();
    await change(page, () => first.focus().then(() => page.keyboard.press("Enter")));
    assert.ok(await focusedOn(page, "id"));
    await assertClean(page);
  });
});
