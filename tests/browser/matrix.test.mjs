// The matrix, the cell, the gaps and the page about the data: by pointer, by finger and by keyboard.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { assertClean, change, COUNTRIES, focusedOn, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const data = JSON.parse(await readFile(new URL("../../data/ag-res-2619.json", import.meta.url)));
const mandates = data.mandates.map((mandate) => mandate.id);
const title = (page) => page.locator("#panel-title");
const cellOf = (page, cell) => page.locator(`[data-cell="${cell}"]`);
const levels = (page, selector) =>
  page.locator(selector).evaluateAll((all) => Object.fromEntries(all.map((one) => [one.dataset.cell, one.dataset.level])));
const rowOrder = (page) => page.locator("[data-row]").evaluateAll((all) => all.map((one) => one.dataset.row));

describe("the matrix", () => {
  const held = useBrowser();

  it("has a cell for each country and mandate, as the map has it", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    const cells = await levels(page, "[data-cell]");
    assert.equal(Object.keys(cells).length, 126);
    for (const mandate of mandates) {
      await openAtlas(page, `?mandate=${mandate}`);
      const map = await page.locator("[data-country]").evaluateAll((all) => all.map((one) => [one.dataset.country, one.dataset.level]));
      for (const [country, level] of map) assert.equal(cells[`${country}/${mandate}`], level, `${country} ${mandate}`);
    }
    assert.deepEqual(new Set(Object.values(cells)), new Set(["delivered", "took-part", "planned", "none", "unreported"]));
    await assertClean(page);
  });

  it("breaks no word of a mandate's name at 1280 px, but at a hyphen", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    const broken = await page.locator(".matrix thead th span").evaluateAll((names) =>
      names.flatMap((name) => {
        const text = name.firstChild;
        return [...text.data.matchAll(/[^\s-]+/g)].flatMap((word) => {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          return new Set([...range.getClientRects()].map((box) => box.top)).size > 1 ? [word[0]] : [];
        });
      }),
    );
    assert.deepEqual(broken, []);
  });

  it("opens a cell by a click, closes it, and walks back", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    await change(page, () => cellOf(page, "HTI/4.h").click());
    assert.equal(query(page), "?view=matrix&country=HTI&mandate=4.h");
    assert.equal(await title(page).innerText(), "Haiti · 4.h Terrorism, its financing, and cyber-security");
    assert.equal(await cellOf(page, "HTI/4.h").getAttribute("aria-selected"), "true");
    assert.match(await summary(page), /^0 of \d+ activities\. Haiti, 4\.h .*: no activity reported\. 6 regional activities/);
    const precedent = page.locator(".panel .precedents a").first();
    assert.equal(await precedent.innerText(), "Jamaica");
    await change(page, () => precedent.click());
    assert.equal(query(page), "?view=matrix&country=JAM&mandate=4.h");
    await page.waitForFunction(() => document.activeElement.id === "panel-title", null, { timeout: 5000 });
    await change(page, () => page.goBack());
    assert.equal(await title(page).innerText(), "Haiti · 4.h Terrorism, its financing, and cyber-security");
    await change(page, () => page.locator("[data-close]").click());
    assert.equal(query(page), "?view=matrix");
    await page.waitForFunction(() => document.activeElement.dataset.cell === "HTI/4.h");
    await assertClean(page);
  });

  it("chooses a country or a mandate by its header", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    await change(page, () => page.locator('[data-row="GRD"]').click());
    assert.equal(query(page), "?view=matrix&country=GRD");
    assert.equal(await title(page).innerText(), "Grenada");
    await change(page, () => page.locator('[data-column="4.c"]').click());
    assert.equal(query(page), "?view=matrix&mandate=4.c");
    assert.equal(await title(page).innerText(), "4.c Money laundering and drug trafficking");
    await change(page, () => page.locator('[data-regional="4.h"]').click());
    assert.equal(query(page), "?view=matrix&mandate=4.h");
    await assertClean(page);
  });

  it("is a grid: one tab stop, arrows, Home and End, Enter and Escape", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    const stops = page.locator('[role="grid"] [tabindex="0"]');
    assert.equal(await stops.count(), 1);
    await page.locator('[data-choice="order"]').focus();
    await page.keyboard.press("Tab");
    const press = async (keys) => {
      for (const key of keys.split(" ")) await page.keyboard.press(key);
    };
    await press("ArrowDown ArrowRight ArrowRight");
    assert.equal(await focusedOn(page, "data-cell"), "ATG/4.b");
    assert.equal(await stops.count(), 1, "the tab stop moves along");
    await press("End");
    assert.ok((await focusedOn(page, "class")).includes("total"));
    await press("Home");
    assert.equal(await focusedOn(page, "data-row"), "ATG");
    await press("ArrowLeft ArrowUp ArrowUp ArrowRight");
    assert.equal(await focusedOn(page, "data-column"), "4.a");
    await press("Control+End");
    assert.match(await page.evaluate(() => document.activeElement.innerText), /of 112$/);
    await press("ArrowDown ArrowRight Control+Home ArrowDown ArrowDown ArrowDown ArrowRight ArrowRight");
    assert.equal(await focusedOn(page, "data-cell"), "BRB/4.b");
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), "?view=matrix&country=BRB&mandate=4.b");
    assert.equal(await focusedOn(page, "data-cell"), "BRB/4.b", "the focus stays in the grid");
    await change(page, () => page.keyboard.press("Escape"));
    assert.equal(query(page), "?view=matrix");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest('[role="grid"]')), null, "Tab leaves the grid");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focusedOn(page, "data-cell"), "BRB/4.b");
    await assertClean(page);
  });

  it("reaches and opens every cell by the keyboard alone", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    await page.locator('[data-row="ATG"]').focus();
    const order = await rowOrder(page);
    for (const [index, country] of order.entries()) {
      for (const mandate of mandates) {
        await page.keyboard.press("ArrowRight");
        assert.equal(await focusedOn(page, "data-cell"), `${country}/${mandate}`);
      }
      // One cell of each row is opened, another in each.
      const mandate = mandates[index % mandates.length];
      await page.keyboard.press("Home");
      for (let step = 0; step <= index % mandates.length; step++) await page.keyboard.press("ArrowRight");
      await change(page, () => page.keyboard.press("Enter"));
      assert.ok(query(page).includes(`country=${country}&mandate=${mandate}`), query(page));
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
    }
    await assertClean(page);
  });

  it("is told to assistive tools as a grid with country, mandate, level and number", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix&country=BRB&mandate=4.b");
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const named = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => node.name?.value ?? "");
    assert.deepEqual(named("grid"), ["Matrix of member states and mandates"]);
    assert.equal(named("columnheader").length, 11);
    const rows = named("rowheader");
    assert.equal(rows.length, 16);
    assert.ok(rows.includes("Regional, countries not named"));
    const cells = named("gridcell");
    assert.ok(cells.includes("Barbados, 4.b Border security: planned, 1 activity"), cells.slice(0, 5).join("; "));
    assert.ok(cells.includes("Haiti, 4.g: not in report"));
    assert.equal(cells.filter((name) => /^.+, 4\.[a-i].*: (delivered|took part|planned|none reported|not in report)/.test(name)).length, 126);
    const selected = nodes.filter((node) => node.role?.value === "gridcell" && node.properties?.some((one) => one.name === "selected" && one.value.value));
    assert.deepEqual(selected.map((node) => node.name.value), ["Barbados, 4.b Border security: planned, 1 activity"]);
    await assertClean(page);
  });

  it("sorts, and keeps the focus and the choice", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix&country=HTI");
    const entries = await page.evaluate(() => history.length);
    const order = page.locator('[data-choice="order"]');
    await order.focus();
    for (const [value, first] of [["coverage", "KNA"], ["subregion", "BHS"], ["similarity", undefined], ["name", "ATG"]]) {
      await change(page, () => order.selectOption(value));
      assert.equal(query(page), value === "name" ? "?view=matrix&country=HTI" : `?view=matrix&country=HTI&sort=${value}`);
      const rows = await rowOrder(page);
      assert.deepEqual([...rows].sort(), [...COUNTRIES].sort());
      if (first) assert.equal(rows[0], first, value);
      assert.equal(await focusedOn(page, "data-choice"), "order", "the focus stays");
      assert.equal(await page.locator(".matrix .group").count(), value === "subregion" ? 3 : 0);
    }
    assert.equal(await page.evaluate(() => history.length), entries + 4, "each order is a step back");
    await assertClean(page);
  });

  it("keeps both headers in view while it scrolls", async () => {
    const page = await newPage(held, { width: 960, height: 500 });
    await openAtlas(page, "?view=matrix");
    const holder = page.locator(".matrix-scroll");
    await holder.evaluate((one) => one.scrollTo(one.scrollWidth, one.scrollHeight));
    await page.waitForFunction(() => document.querySelector(".matrix-scroll").scrollLeft > 0);
    const [box, head, row] = await Promise.all(
      [holder, page.locator('[data-column="4.i"]'), page.locator('[data-row="TTO"]')].map((one) => one.boundingBox()),
    );
    assert.ok(Math.abs(head.y - box.y) <= 2, `the column titles stand at ${head.y}, the frame at ${box.y}`);
    assert.ok(Math.abs(row.x - box.x) <= 2, `the names stand at ${row.x}, the frame at ${box.x}`);
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.evaluate(() => scrollTo(0, 700));
    await page.waitForFunction(() => document.querySelector('[data-column="4.a"]').getBoundingClientRect().top === 0);
    await assertClean(page);
  });

  it("is a list on a phone: one country's row or one mandate's column", async () => {
    const page = await newPage(held, { width: 360, height: 740 });
    await openAtlas(page, "?view=matrix");
    assert.equal(await page.locator('[role="grid"]').count(), 0);
    const pick = page.locator('[data-choice="pick"]');
    await change(page, () => pick.selectOption("country HTI"));
    assert.equal(query(page), "?view=matrix&country=HTI");
    assert.deepEqual(Object.keys(await levels(page, "[data-cell]")), mandates.map((mandate) => `HTI/${mandate}`));
    assert.equal(await page.locator(".panel.sheet").count(), 0, "the list shows the country already");
    await change(page, () => cellOf(page, "HTI/4.d").tap());
    await page.locator(".panel.sheet").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "panel-title");
    await change(page, () => page.locator("[data-close]").tap());
    assert.equal(query(page), "?view=matrix&country=HTI");
    await page.waitForFunction(() => document.activeElement.dataset.cell === "HTI/4.d");
    await change(page, () => pick.selectOption("mandate 4.e"));
    assert.equal(query(page), "?view=matrix&mandate=4.e");
    assert.equal(Object.keys(await levels(page, "[data-cell]")).length, 14);
    await change(page, () => cellOf(page, "BLZ/4.e").tap());
    await change(page, () => page.locator("[data-close]").tap());
    assert.equal(query(page), "?view=matrix&mandate=4.e", "the column that one came from");
    assert.equal(await pick.inputValue(), "mandate 4.e");
    await change(page, () => pick.selectOption(""));
    assert.equal(query(page), "?view=matrix");
    await assertClean(page);
  });
});

describe("the gaps", () => {
  const held = useBrowser();

  for (const width of [1280, 360]) {
    it(`are ranked, filtered, opened and told with their precedents at ${width} px`, async () => {
      const page = await newPage(held, { width, height: 740 });
      await openAtlas(page, "?view=matrix");
      const cells = width > 700 ? await levels(page, "[data-cell]") : undefined;
      await change(page, () => page.getByRole("link", { name: "Gaps" }).click());
      assert.equal(query(page), "?view=matrix&gaps=all");
      const rows = page.locator("[data-gap]");
      const listed = await rows.evaluateAll((all) => all.map((one) => one.dataset.gap));
      assert.equal(new Set(listed).size, listed.length);
      if (cells) {
        const expected = Object.keys(cells).filter((cell) => ["none", "planned"].includes(cells[cell]));
        assert.deepEqual([...listed].sort(), expected.sort());
      }
      assert.equal(listed[0], "VCT/4.b", "the known absence first");
      assert.ok((await page.locator("[data-gap-summary]").innerText()).startsWith(`${listed.length} of 112 pairs`));
      const first = rows.first();
      await first.locator("summary").click();
      await first.locator(".precedents a").first().waitFor();
      assert.deepEqual(await first.locator(".precedents a").allInnerTexts().then((names) => names.slice(0, 3)), ["Saint Lucia", "Grenada", "Dominica"]);
      const reason = page.locator('[data-choice="reason"]');
      await reason.focus();
      await change(page, () => reason.selectOption("planned"));
      assert.equal(query(page), "?view=matrix&gaps=planned");
      assert.equal(await focusedOn(page, "data-choice"), "reason");
      const shown = await rows.evaluateAll((all) => all.map((one) => one.dataset.level));
      assert.deepEqual(new Set(shown), new Set(["planned"]));
      await change(page, () => rows.first().locator("a").first().click());
      assert.match(query(page), /country=[A-Z]{3}&mandate=4\.[a-i]&gaps=planned/);
      assert.equal(await page.locator('[data-gap][aria-current="true"]').count(), 1);
      await page.locator("#panel-title").focus();
      await change(page, () => page.keyboard.press("Escape"));
      assert.equal(query(page), "?view=matrix&gaps=planned");
      await page.waitForFunction(() => document.activeElement.closest("[data-gap]"));
      await change(page, () => page.goBack());
      await change(page, () => page.goBack());
      assert.equal(query(page), "?view=matrix&gaps=planned");
      await assertClean(page);
    });
  }

  it("are those of a chosen country, and say how they are ranked", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix&gaps=all&country=HTI");
    const listed = await page.locator("[data-gap]").evaluateAll((all) => all.map((one) => one.dataset.gap));
    assert.ok(listed.length > 0 && listed.every((gap) => gap.startsWith("HTI/")), listed.join());
    await page.getByText("How the list is ranked").click();
    assert.ok(await page.getByText("A paragraph that the report does not answer is no gap").isVisible());
    await openAtlas(page, "?view=matrix&gaps=all&mandate=4.a");
    assert.equal(await page.locator("[data-gap]").count(), 0);
    assert.ok(await page.getByText("No gap is left for this choice.").isVisible());
    await openAtlas(page, "?view=matrix&gaps=all&mandate=4.g");
    assert.ok((await page.locator("[data-gap-summary]").innerText()).startsWith("The report does not answer this paragraph"));
    assert.equal(await page.getByText("No gap is left for this choice.").count(), 0);
    await assertClean(page);
  });
});

describe("about the data", () => {
  const held = useBrowser();

  for (const width of [1280, 360]) {
    it(`leads from every sentence to its activities or a reason at ${width} px`, async () => {
      const page = await newPage(held, { width, height: 740 });
      await openAtlas(page);
      await change(page, () => page.locator('[data-view="about"] a').click());
      assert.equal(query(page), "?view=about");
      assert.equal(await page.evaluate(() => document.title), "About the data · Mandate Atlas");
      const rows = page.locator("[data-sentence]");
      assert.deepEqual(await rows.evaluateAll((all) => all.map((one) => one.dataset.sentence)), data.ledger.map((entry) => entry.ref));
      for (const entry of data.ledger) {
        const row = page.locator(`[data-sentence="${entry.ref}"]`);
        const activities = await row.locator("summary").count();
        assert.equal(activities, entry.activities?.length ?? 0, entry.ref);
        if (entry.reason) assert.ok((await row.locator("td").innerText()).length > 5, entry.ref);
      }
      const row = page.locator('[data-sentence="2.5.9"]');
      await row.locator("summary").first().press("Enter");
      await row.locator("[data-activity]").first().waitFor();
      assert.match(await row.locator(".source").first().innerText(), /^report §2 ¶5/);
      await assertClean(page);
    });
  }

  it("is where the source of an activity leads, and back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix&country=VCT&mandate=4.b");
    await change(page, () => page.locator(".panel .source a").first().click());
    assert.match(query(page), /^\?view=about&country=VCT&mandate=4\.b&sentence=2\.4\.\d$/);
    await page.waitForFunction(() => document.activeElement.dataset.sentence?.startsWith("2.4."));
    assert.equal(await page.locator('[data-sentence][aria-current="true"]').count(), 1);
    await change(page, () => page.goBack());
    assert.equal(query(page), "?view=matrix&country=VCT&mandate=4.b");
    assert.ok((await title(page).innerText()).startsWith("Saint Vincent and the Grenadines · 4.b"));
    await assertClean(page);
  });

  it("says what an empty cell means, the five levels, the limits, the version and the licence", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=about");
    const text = await page.locator(".about").innerText();
    for (const words of ["in this one report", "delivered", "took part", "no activity reported", "Limits of the report", data.version, "MIT licence", "If something is wrong"]) {
      assert.ok(text.includes(words), words);
    }
    assert.equal(await page.locator(".levels tbody tr").count(), 5);
    await assertClean(page);
  });
});

describe("the five levels", () => {
  const held = useBrowser();

  it("differ by form and by pattern where colours are taken away", async () => {
    const page = await newPage(held, { width: 1280, height: 1600 });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await openAtlas(page, "?view=matrix");
    const looks = new Map();
    for (const [cell, level] of Object.entries(await levels(page, "[data-cell]"))) {
      if (looks.has(level)) continue;
      const glyph = await cellOf(page, cell).locator(".glyph").getAttribute("d");
      const fill = await cellOf(page, cell).locator(".band .fill").evaluate((one) => getComputedStyle(one).fill);
      looks.set(level, { glyph, fill, word: await cellOf(page, cell).locator(".word").innerText() });
    }
    assert.equal(looks.size, 5);
    for (const part of ["glyph", "fill", "word"]) {
      assert.equal(new Set([...looks.values()].map((look) => look[part])).size, 5, part);
    }
    const patterns = [...looks.values()].filter((look) => look.fill.includes("#fill-"));
    assert.equal(patterns.length, 3, "took part, planned and not in the report have a pattern, the others are full and empty");
    assert.equal(await page.locator(".views").isVisible(), false, "controls are not printed");
    await page.context().close();
  });
});
