// The filters: every count on the page equals a count by brute force from the JSON, whatever else is on.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counting, has, owner, passes } from "./brute.mjs";
import { assertClean, change, focusedOn, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

/** Asserts every count on the page and the number in the sentence. */
async function assertCounts(page, link) {
  const filter = Object.fromEntries(new URLSearchParams(link));
  const shown = await page.locator("[data-facet] [data-value]").evaluateAll((all) =>
    all.map((one) => [one.closest("[data-facet]").dataset.facet, one.dataset.value, Number(one.dataset.count)]),
  );
  const facets = new Set(shown.map(([facet]) => facet));
  assert.deepEqual([...facets].sort(), Object.keys(has).sort());
  for (const [facet, value, count] of shown) {
    const expected = counting.filter((one) => passes(one, filter, owner(facet)) && has[facet](one, filter).includes(value)).length;
    assert.equal(count, expected, `${facet} ${value} under ${link}`);
  }
  const passing = counting.filter((one) => passes(one, filter)).length;
  const sentence = await summary(page);
  const whole = `${counting.length} activities`;
  assert.ok(sentence.startsWith(passing === counting.length ? whole : `${passing} of ${whole}`), `${sentence} under ${link}`);
}

const LINKS = [
  "",
  "?partner=sms",
  "?partner=cicte,icao&status=completed",
  "?country=BRB&partner=cicte",
  "?mandate=4.b&kind=seminar,workshop",
  "?country=JAM&role=host",
  "?role=planned,member&partner=sms&partner-role=partner",
  "?partner-type=academic,government&partner-role=funder,trainer",
  "?topic=border-control&audience=customs&undated=0",
  "?from=2011-03&to=2011-10",
  "?from=2012-01&undated=0&country=BLZ&mandate=4.e",
  "?status=planned&from=2009-01&to=2010-12",
];

describe("a menu", () => {
  const held = useBrowser();

  it("stays inside of the window", async () => {
    const page = await newPage(held, { width: 1280 });
    await openAtlas(page, "?lang=fr");
    for (const facet of await page.locator("[id^=open-]").all()) {
      await facet.click();
      await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      await page.keyboard.press("Escape");
    }
    await assertClean(page);
  });
});

describe("the filters", () => {
  const held = useBrowser();

  it("count as brute force counts, under many filters", async () => {
    const page = await newPage(held);
    for (const link of LINKS) {
      await openAtlas(page, link);
      await assertCounts(page, link);
    }
    await assertClean(page);
  });

  it("are picked and put back by pointer, one facet after the other", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    const picks = { country: "JAM", partner: "cicte", status: "completed", kind: "seminar", topic: "border-control", audience: "customs" };
    for (const [facet, value] of Object.entries(picks)) {
      await page.locator(`#open-${facet}`).click();
      const option = page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);
      await change(page, () => option.click());
      assert.equal(await option.getAttribute("aria-pressed"), "true");
      assert.equal(new URLSearchParams(query(page)).get(facet), value);
      await assertCounts(page, query(page));
    }
    const chips = page.locator("[data-chip]");
    assert.equal(await chips.count(), 6);
    const heights = await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().height));
    const line = await page.locator("#open-status").evaluate((button) => button.getBoundingClientRect().height);
    assert.ok(heights.every((height) => height <= line), `each chip is one line: ${heights}`);
    assert.ok((await summary(page)).includes("(Partner: CICTE; Status: completed; Kind of work: seminar; Topic: Border control"), await summary(page));
    assert.equal(await page.locator('[data-cell="JAM/4.b"]').getAttribute("data-level"), "delivered");
    assert.equal(await page.locator('[data-cell="JAM/4.a"]').getAttribute("aria-label"), "Jamaica, 4.a Crime management systems: none here");
    await change(page, () => chips.first().click());
    assert.equal(new URLSearchParams(query(page)).get("country"), null);
    assert.equal(await page.evaluate(() => document.activeElement.id), "content", "the focus is not lost with the chip");
    await change(page, () => page.goBack());
    assert.equal(await chips.count(), 6);
    await change(page, () => page.locator("[data-clear]").click());
    assert.equal(query(page), "?view=matrix");
    assert.equal(await chips.count(), 0);
    await assertCounts(page, "");
    await assertClean(page);
  });

  it("are used by the keyboard alone: open, find, pick, close", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.locator("#open-partner").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("aviation");
    const shown = await page.locator("#menu-partner > .options [data-value]:visible").evaluateAll((all) => all.map((one) => one.dataset.value));
    assert.deepEqual(shown, ["icao"]);
    await page.keyboard.press("Tab");
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), "?partner=icao");
    assert.equal(await focusedOn(page, "data-value"), "icao", "the focus stays");
    await page.keyboard.press("Escape");
    assert.equal(query(page), "?partner=icao", "Escape closes the list and takes no choice back");
    assert.equal(await page.evaluate(() => document.activeElement.id), "open-partner");
    assert.equal(await page.locator("#menu-partner").isVisible(), false);
    await page.keyboard.press("Enter");
    await page.locator("h1").click();
    assert.equal(await page.locator("#menu-partner").isVisible(), false, "a click elsewhere closes it");
    await assertClean(page);
  });

  it("are walked through with the arrow keys, and Enter takes the first that is found", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.locator("#open-topic").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement.matches("#menu-topic .find"));
    await page.keyboard.type("gend");
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), "?topic=gender");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focusedOn(page, "data-value"), "gender");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement.id), "open-topic");
    await page.locator("#open-status").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement.matches("#menu-status .option"));
    await page.keyboard.press("ArrowDown");
    const place = await page.evaluate(() => [...document.querySelectorAll("#menu-status .option")].indexOf(document.activeElement));
    assert.equal(place, 1);
    await assertClean(page);
  });

  it("keep options without activity, dimmed, and they can be picked", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?mandate=4.f");
    await page.locator("#open-partner").click();
    const none = page.locator('[data-facet="partner"] [data-value="icao"]');
    assert.equal(await none.getAttribute("data-count"), "0");
    const some = page.locator('[data-facet="partner"] .option:not([data-count="0"])').first();
    const [dimmed, full] = await Promise.all([none, some].map((one) => one.evaluate((button) => getComputedStyle(button).color)));
    assert.notEqual(dimmed, full, "it is dimmed");
    await change(page, () => none.click());
    assert.match(await summary(page), /^0 of \d+ activities \(Partner: ICAO\)\. 4\.f Trafficking in persons: activity for 0 of 14 member states\.$/);
    assert.ok(await page.getByText("Filters are on: only what passes them is shown here.").isVisible());
    await assertClean(page);
  });

  it("set a span of months by two selects, the switch for undated ones, and the event", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.locator("#open-time").click();
    await change(page, () => page.locator('#menu-time [data-choice="from"]').selectOption("2011-03"));
    await change(page, () => page.locator('#menu-time [data-choice="to"]').selectOption("2011-01"));
    assert.equal(query(page), "?from=2011-01&to=2011-01", "the other end moves along");
    await change(page, () => page.locator("#menu-time [data-undated]").uncheck());
    assert.equal(query(page), "?from=2011-01&to=2011-01&undated=0");
    await assertCounts(page, query(page));
    const entries = await page.evaluate(() => history.length);
    const send = (detail) => page.evaluate((detail) => document.dispatchEvent(new CustomEvent("app:time", { detail })), detail);
    await change(page, () => send({ from: "2011-02", to: "2011-11" }));
    assert.equal(query(page), "?from=2011-02&to=2011-11&undated=0");
    await assertCounts(page, query(page));
    await change(page, () => send(null));
    assert.equal(query(page), "?undated=0");
    assert.equal(await page.evaluate(() => history.length), entries, "a brush leaves no step back");
    await assertClean(page);
  });

  it("stand behind one button with their number on a phone", async () => {
    const page = await newPage(held, { width: 360, height: 740 });
    await openAtlas(page, "?partner=cicte");
    const button = page.locator(".filters-button");
    assert.equal(await button.innerText(), "Filters (1)");
    assert.equal(await page.locator("#open-status").isVisible(), false);
    await button.tap();
    assert.equal(await button.getAttribute("aria-expanded"), "true");
    await page.locator("#open-status").tap();
    await change(page, () => page.locator('[data-facet="status"] [data-value="ongoing"]').tap());
    assert.equal(query(page), "?partner=cicte&status=ongoing");
    assert.equal(await button.innerText(), "Filters (2)");
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window, `${content} px wide`);
    await assertClean(page);
  });

  it("change neither the gaps nor what is said of them", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix&gaps=all");
    const gaps = () => page.locator("[data-gap]").evaluateAll((all) => all.map((one) => one.dataset.gap));
    const before = await gaps();
    await openAtlas(page, "?view=matrix&gaps=all&partner=cicte");
    assert.deepEqual(await gaps(), before);
    assert.ok(await page.getByText("Filters do not change this list").isVisible());
    await assertClean(page);
  });
});
