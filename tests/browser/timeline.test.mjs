// The timeline and the strip of months: every dated activity is drawn, the span is set by pointer, keyboard and selects.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counting, data, has, months, passes } from "./brute.mjs";
import { assertClean, change, focusedOn, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const filterOf = (link) => Object.fromEntries(new URLSearchParams(link));
const codes = (page, selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.dataset.activity));
const unique = (list) => [...new Set(list)].sort();
const titleOf = (code) => data.activities.find((one) => one.id === code).title.en;

/** Drags on the strip from one share of its width to another. */
async function drag(page, from, to) {
  await page.locator(".strip-drawing").scrollIntoViewIfNeeded();
  const box = await page.locator(".strip-drawing").boundingBox();
  const at = (share) => [box.x + share * box.width, box.y + 12];
  await page.mouse.move(...at(from));
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(...at(from + ((to - from) * step) / 6));
  await page.mouse.up();
}

const SPAN = /^\?from=(\d{4}-\d\d)&to=(\d{4}-\d\d)$/;

describe("the timeline", () => {
  const held = useBrowser();

  it("draws every dated activity that passes and lists those without a date", async () => {
    const page = await newPage(held);
    for (const link of [
      "?view=timeline&years=all",
      "?view=timeline&years=all&group=country",
      "?view=timeline&years=all&group=lead&partner=cicte",
      "?view=timeline&from=2011-03&to=2011-10&undated=0",
      "?view=timeline&country=BRB&mandate=4.b",
    ]) {
      await openAtlas(page, link);
      const passing = counting.filter((one) => passes(one, filterOf(link)));
      const shown = unique(await codes(page, ".timeline [data-activity]"));
      const outside = Number((await page.locator("[data-outside]").getAttribute("data-outside").catch(() => 0)) ?? 0);
      if (!link.includes("BRB")) assert.deepEqual(shown, unique(passing.map((one) => one.id)), link);
      assert.equal(shown.length + outside, passing.length, link);
      const undated = unique(await codes(page, ".undated [data-activity]"));
      assert.deepEqual(undated, unique(passing.filter((one) => !one.period).map((one) => one.id)), link);
    }
    await assertClean(page);
  });

  it("groups by mandate, country and lead body, each with its number", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=timeline&years=all");
    await change(page, () => page.locator('[data-choice="group"]').selectOption("country"));
    assert.equal(query(page), "?view=timeline&group=country&years=all");
    for (const { id, name } of data.countries) {
      const own = counting.filter((one) => has.country(one, {}).includes(id));
      const expected = own.filter((one) => one.period).length;
      const undated = own.length - expected;
      const group = page.locator(".timeline-group", { has: page.getByRole("heading", { name: new RegExp(`^${name.en} `) }) });
      assert.equal(await group.locator(".mark").count(), expected, name.en);
      assert.ok((await group.locator("h3").innerText()).includes(`${own.length} activit`), name.en);
      assert.equal(/ (\d+) of them without/.exec(await group.locator("h3").innerText())?.[1] ?? "0", String(undated), name.en);
    }
    await assertClean(page);
  });

  it("says how sure a time is by the form of the mark", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=timeline&years=all");
    for (const one of counting.filter((one) => one.period)) {
      const mark = page.locator(`.mark[data-activity="${one.id}"]`);
      const is_dot = /^\d{4}-\d\d$/.test(one.period);
      assert.equal(await mark.locator("circle").count(), is_dot ? 1 : 0, one.id);
      const mask = is_dot ? null : await mark.locator("rect.shape").getAttribute("mask");
      assert.equal(mask !== null, /^\d{4}$|^\d{4}\/|\/\d{4}$/.test(one.period) , `${one.id} ${one.period}`);
      assert.equal(await mark.locator(".arrow").count(), one.period.endsWith("..") ? 1 : 0, one.id);
      assert.ok((await mark.getAttribute("class")).includes(one.status), one.id);
    }
    await assertClean(page);
  });

  it("opens an activity by pointer and by keyboard, and gives the focus back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=timeline");
    const order = await codes(page, ".mark");
    await page.locator(`.mark[data-activity="${order[3]}"]`).first().click();
    await page.waitForFunction(() => document.documentElement.dataset.rev === "1");
    assert.equal(query(page), `?view=timeline&activity=${order[3]}`);
    assert.equal(await page.locator("#panel-title").innerText(), titleOf(order[3]));
    await change(page, () => page.goBack());
    assert.equal(query(page), "?view=timeline");
    assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1, "one tab stop");
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press("Home");
    assert.equal(await focusedOn(page, "data-activity"), order[0]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focusedOn(page, "data-activity"), order[1]);
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), `?view=timeline&activity=${order[1]}`);
    await page.locator("[data-close]").focus();
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(await focusedOn(page, "data-activity"), order[1], "the focus returns to the mark");
    await assertClean(page);
  });

  it("opens an activity as a sheet on a phone, and nothing is wider than the window", async () => {
    for (const width of [320, 360]) {
      const page = await newPage(held, { width, height: 740 });
      await openAtlas(page, "?view=timeline&years=all&group=lead");
      const mark = page.locator(".mark").nth(2);
      const { width: wide, height } = await mark.boundingBox();
      assert.ok(wide >= 24 && height >= 24, `${wide} x ${height} px`);
      const code = await mark.getAttribute("data-activity");
      await change(page, () => mark.tap());
      assert.equal(await page.locator(".panel.sheet #panel-title").innerText(), titleOf(code));
      assert.equal(await page.evaluate(() => document.activeElement.id), "panel-title");
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= window, `${content} px wide at ${width}`);
      await assertClean(page);
    }
  });

  it("is the same picture for the same link", async () => {
    const page = await newPage(held);
    const drawn = async () => {
      await openAtlas(page, "?view=timeline&group=country&partner=sms&from=2010-06");
      return page.locator(".timeline").innerHTML();
    };
    assert.equal(await drawn(), await drawn());
    await assertClean(page);
  });
});

describe("the strip of months", () => {
  const held = useBrowser();

  it("sets a span by dragging, moves it and its ends, and leaves no step in the history", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const entries = await page.evaluate(() => history.length);
    await drag(page, 0.405, 0.595);
    assert.equal(query(page), "?from=2010-01&to=2011-12");
    assert.equal(await page.locator('[data-span="strip"] [data-choice="from"]').inputValue(), "2010-01");
    const filter = filterOf(query(page));
    const passing = counting.filter((one) => passes(one, filter)).length;
    assert.ok((await summary(page)).startsWith(`${passing} of ${counting.length} activities`));
    await drag(page, 0.5, 0.6);
    assert.equal(query(page), "?from=2011-01&to=2012-12", "the whole span moves");
    await drag(page, 0.7, 0.803);
    assert.equal(query(page), "?from=2011-01&to=2014-01", "its end moves");
    await drag(page, 0.5, -0.2);
    assert.equal(query(page), "?to=2014-01", "as far as it goes is open");
    assert.equal(await page.evaluate(() => history.length), entries);
    await assertClean(page);
  });

  it("takes a year by a click, and a click is a step that Back undoes", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const box = await page.locator(".strip-drawing").boundingBox();
    await change(page, () => page.locator(".strip-drawing").click({ position: { x: box.width * 0.555, y: 12 } }));
    assert.equal(query(page), "?from=2011-01&to=2011-12");
    await change(page, () => page.goBack());
    assert.equal(query(page), "");
    await assertClean(page);
  });

  it("is moved by the keyboard, month by month and year by year", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=timeline&from=2010-01&to=2011-12");
    const from = page.locator('[data-end="from"]');
    await from.focus();
    await change(page, () => page.keyboard.press("ArrowRight"));
    assert.equal(await from.getAttribute("aria-valuetext"), "February 2010");
    await change(page, () => page.keyboard.press("PageUp"));
    assert.equal(query(page), "?view=timeline&from=2011-02&to=2011-12");
    await change(page, () => page.keyboard.press("Home"));
    assert.equal(query(page), "?view=timeline&to=2011-12");
    await page.locator('[data-end="to"]').focus();
    await change(page, () => page.keyboard.press("PageDown"));
    assert.equal(query(page), "?view=timeline&to=2010-12");
    assert.equal(await focusedOn(page, "data-end"), "to", "the focus stays");
    await assertClean(page);
  });

  it("counts what is active in each month under the other filters", async () => {
    const page = await newPage(held);
    const height = async () => {
      const path = await page.locator(".strip-drawing .column.completed").getAttribute("d");
      return Object.fromEntries([...path.matchAll(/M([\d.]+) [\d.]+v-([\d.]+)/g)].map(([, x, tall]) => [x, Number(tall)]));
    };
    await openAtlas(page, "?partner=cicte&from=2011-01&to=2011-03");
    const columns = await height();
    const dated = counting.filter((one) => one.period && one.status !== "planned" && passes(one, { partner: "cicte" }));
    const active = (month) => dated.filter((one) => {
      const [first, last] = months(one.period);
      return first <= month && month <= (last.startsWith("9999") ? "2012-03" : last);
    }).length;
    const tallest = Math.max(...Object.values(columns));
    const width = (await page.locator(".strip-drawing").boundingBox()).width / 120;
    const at = (month) => columns[((Number(month.slice(0, 4)) - 2006) * 12 + Number(month.slice(5)) - 1) * width] ??
      Object.entries(columns).find(([x]) => Math.abs(Number(x) - ((Number(month.slice(0, 4)) - 2006) * 12 + Number(month.slice(5)) - 1) * width) < 0.2)?.[1] ?? 0;
    const ratio = at("2011-02") / active("2011-02");
    for (const month of ["2010-06", "2011-02", "2011-05", "2011-10", "2012-02"]) {
      assert.ok(Math.abs(at(month) - active(month) * ratio) < 0.3, `${month}: ${at(month)} px for ${active(month)}`);
    }
    assert.ok(tallest <= 44.1);
    await assertClean(page);
  });

  it("keeps its titles inside of the drawing at every width", async () => {
    for (const width of [360, 768, 1280]) {
      const page = await newPage(held, { width });
      for (const link of ["?view=timeline", "?view=timeline&lang=fr&years=all", "?view=timeline&country=JAM&lang=es"]) {
        await openAtlas(page, link);
        const outside = await page.locator(".timeline .mark-text").evaluateAll((all) =>
          all.filter((one) => {
            const [text, room] = [one.getBoundingClientRect(), one.closest("svg").getBoundingClientRect()];
            return text.left < room.left - 1 || text.right > room.right + 1;
          }).map((one) => one.textContent),
        );
        assert.deepEqual(outside, [], `${link} at ${width} px`);
      }
      await assertClean(page);
    }
  });
});
