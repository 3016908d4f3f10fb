// The map and the panel: by pointer, by finger and by keyboard, at desktop and phone width.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { assertClean, change, COUNTRIES, middle, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const data = JSON.parse(await readFile(new URL("../../data/ag-res-2619.json", import.meta.url)));
const nameOf = (code) => data.countries.find((country) => country.id === code).name.en;
const counts = (activity) => activity.kind !== "state-action";
const naming = (code) => (activity) =>
  counts(activity) && activity.countries.some((part) => part.country === code && part.role !== "absent");
const title = (page) => page.locator("#panel-title");
const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute("data-country"));

describe("the map", () => {
  const held = useBrowser();

  it("has each country exactly once as something to choose", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    for (const code of COUNTRIES) assert.equal(await page.locator(`[data-country="${code}"]`).count(), 1, code);
    assert.equal(await page.locator("[data-country]").count(), 14);
    assert.equal(await page.locator('[data-country][tabindex="0"]').count(), 1, "one tab stop");
    await assertClean(page);
  });

  for (const width of [1280, 360, 320]) {
    it(`chooses all fourteen at ${width} px, in the middle and 11 px around it`, async () => {
      const page = await newPage(held, { width, height: 740 });
      await openAtlas(page);
      for (const code of COUNTRIES) {
        const country = page.locator(`[data-country="${code}"]`);
        const { x, y, box } = await middle(country);
        assert.ok(box.width >= 24 && box.height >= 24, `${code} is ${box.width} x ${box.height} px`);
        // Two neighbours on land share a border; their targets are larger, and the kernel's tests fit a disc into them.
        const reach = ["GUY", "SUR"].includes(code) ? 5 : 11;
        const around = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]].map(([dx, dy]) => [x + dx * reach, y + dy * reach]);
        const hits = await page.evaluate(
          (points) => points.map(([x, y]) => document.elementFromPoint(x, y)?.closest("[data-country]")?.dataset.country),
          around,
        );
        assert.deepEqual(hits, Array(5).fill(code), `${code} at ${width} px`);
        await change(page, () => (width < 700 ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)));
        assert.equal(query(page), `?country=${code}`);
        assert.equal(await title(page).innerText(), nameOf(code));
        assert.equal(await country.getAttribute("aria-selected"), "true");
        await change(page, () => page.keyboard.press("Escape"));
        assert.equal(query(page), "");
      }
      await assertClean(page);
    });
  }

  it("chooses a country by its name and by the number beside it", async () => {
    for (const width of [1280, 360]) {
      const page = await newPage(held, { width });
      await openAtlas(page);
      for (const [name, code] of [["Haiti", "HTI"], ["Belize", "BLZ"], ["Dominica", "DMA"]]) {
        const label = page.locator(".badge", { hasText: name });
        for (const part of [".label", ".badge-ground"]) {
          const { x, y } = await middle(label.locator(part).first());
          await change(page, () => page.mouse.click(x, y));
          assert.equal(query(page), `?country=${code}`, `${name} ${part}`);
          await change(page, () => page.keyboard.press("Escape"));
        }
      }
      await assertClean(page);
    }
  });

  it("is walked with arrows, chosen with Enter and left with Escape", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.locator('[data-country][tabindex="0"]').focus();
    const reached = new Set([await focused(page)]);
    const walk = "Right Right Up Down Right Right Right Up Right Up Left Right Down Down Down Down Left Down Down Right Left Up".split(" ");
    for (const arrow of walk) {
      await page.keyboard.press(`Arrow${arrow}`);
      reached.add(await focused(page));
    }
    assert.ok(reached.size >= 8, `reached ${[...reached]}`);
    const code = await focused(page);
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(query(page), `?country=${code}`);
    assert.equal(await focused(page), code, "the focus stays on the map");
    await change(page, () => page.keyboard.press("Escape"));
    assert.equal(query(page), "");
    await assertClean(page);
  });

  for (const width of [1280, 360]) {
    it(`reaches and chooses every country by the keyboard alone at ${width} px`, async () => {
      const page = await newPage(held, { width });
      await openAtlas(page);
      // Tab leads to the one stop of the map, and the next Tab leaves it.
      await page.locator("#content").focus();
      await page.keyboard.press("Tab");
      const start = await focused(page);
      assert.ok(COUNTRIES.includes(start), `Tab leads to ${start}`);
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), null, "one tab stop");
      await page.keyboard.press("Shift+Tab");
      assert.equal(await focused(page), start);
      const reached = new Set([start]);
      for (const code of reached) {
        for (const arrow of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
          await page.locator(`[data-country="${code}"]`).focus();
          await page.keyboard.press(arrow);
          reached.add(await focused(page));
        }
        await page.locator(`[data-country="${code}"]`).focus();
        await change(page, () => page.keyboard.press("Enter"));
        assert.equal(query(page), `?country=${code}`);
        assert.equal(await title(page).innerText(), nameOf(code));
      }
      assert.deepEqual([...reached].sort(), [...COUNTRIES].sort());
      await assertClean(page);
    });
  }

  it("does the same by the list beside it", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const rows = page.locator("[data-country-row]");
    const names = await rows.locator(".name").allInnerTexts();
    const byName = (name) => name.replace(/^The /, "");
    assert.deepEqual(names, [...names].sort((a, b) => (byName(a) < byName(b) ? -1 : 1)));
    assert.equal(names.length, 14);
    for (const code of COUNTRIES) {
      const row = page.locator(`[data-country-row="${code}"]`);
      await row.focus();
      await change(page, () => page.keyboard.press("Enter"));
      assert.equal(query(page), `?country=${code}`);
      assert.equal(await row.getAttribute("aria-pressed"), "true");
      assert.equal(await page.evaluate(() => document.activeElement.dataset.countryRow), code, "the focus stays");
    }
    await assertClean(page);
  });

  it("is coloured by the chosen mandate and says so in words", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    assert.equal(await page.locator('[data-country="HTI"]').getAttribute("data-level"), "quarter-1");
    await change(page, () => page.locator('[data-mandate="4.d"]').click());
    assert.equal(query(page), "?mandate=4.d");
    assert.equal(await page.locator('[data-country="HTI"]').getAttribute("data-level"), "planned");
    assert.equal(await page.locator('[data-country="BRB"]').getAttribute("data-level"), "took-part");
    assert.equal(await page.locator('[data-country="BRB"]').getAttribute("aria-label"), "Barbados: took part");
    await change(page, () => page.locator('[data-mandate="4.g"]').click());
    const levels = await page.locator("[data-country]").evaluateAll((all) => all.map((one) => one.dataset.level));
    assert.deepEqual(new Set(levels), new Set(["unreported"]));
    await assertClean(page);
  });

  it("shows what was chosen before as a link, and walks back and forward", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const entries = await page.evaluate(() => history.length);
    await change(page, () => page.locator('[data-country-row="BRB"]').click());
    await change(page, () => page.locator('[data-mandate="4.h"]').click());
    await change(page, () => page.locator('[data-country-row="TTO"]').click());
    assert.equal(await page.evaluate(() => history.length), entries + 3);
    await change(page, () => page.goBack());
    assert.equal(await title(page).innerText(), "Barbados · 4.h Terrorism, its financing, and cyber-security");
    await change(page, () => page.goBack());
    assert.equal(query(page), "?country=BRB");
    assert.equal(await title(page).innerText(), "Barbados");
    await change(page, () => page.goBack());
    assert.equal(query(page), "");
    await change(page, () => page.goForward());
    assert.equal(await title(page).innerText(), "Barbados");
    const pasted = await newPage(held);
    await openAtlas(pasted, "?country=TTO&mandate=4.h");
    assert.ok((await title(pasted).innerText()).startsWith("Trinidad and Tobago · 4.h "));
    assert.equal(await pasted.evaluate(() => document.title), "Trinidad and Tobago · 4.h · Mandate Atlas");
    await assertClean(pasted);
    await assertClean(page);
  });

  it("opens without an entry in the history and keeps the colours in the address", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    const entries = await page.evaluate(() => history.length);
    await change(page, () => page.getByRole("button", { name: "Dark" }).click());
    assert.equal(query(page), "?country=BRB&theme=dark");
    assert.equal(await page.evaluate(() => history.length), entries);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(ground, "oklch(0.2 0.02 235)");
    await change(page, () => page.locator("[data-clear]").click());
    assert.equal(query(page), "?theme=dark");
    await assertClean(page);
  });

  it("says what in a link it does not know, and shows the rest", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=CUB&mandate=4.b&colour=red&v=2011-01-01&lang=de");
    const notices = await page.locator('[data-notice="link"] p').allInnerTexts();
    assert.equal(notices.length, 4);
    assert.ok(notices.some((notice) => notice.includes("country=CUB")));
    assert.equal(await title(page).innerText(), "4.b Border security");
    await page.getByRole("button", { name: /^Go on with version 20\d\d/ }).click();
    await page.locator('[data-notice="link"]').waitFor({ state: "detached" });
    await assertClean(page);
  });
});

describe("leaving a country", () => {
  const held = useBrowser();

  it("works by a tap on the sea, and the focus is never lost", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=JAM&mandate=4.b");
    const sea = await page.locator(".map .sea").first().boundingBox();
    await change(page, () => page.mouse.click(sea.x + sea.width * 0.45, sea.y + sea.height * 0.62));
    assert.equal(query(page), "?mandate=4.b");
    await change(page, () => page.locator('[data-country-row="JAM"]').click());
    await page.locator("#panel-title").focus();
    await change(page, () => page.keyboard.press("Escape"));
    assert.equal(query(page), "?mandate=4.b", "the choice that was made first stays");
    await page.waitForFunction(() => document.activeElement.dataset.country === "JAM");
    await assertClean(page);
  });
});

describe("the panel", () => {
  const held = useBrowser();

  it("reads what was reported for a country under each mandate, with the source of every statement", async () => {
    const page = await newPage(held);
    for (const code of COUNTRIES) {
      await openAtlas(page, `?country=${code}`);
      const sections = page.locator("[data-section]");
      assert.deepEqual(await sections.evaluateAll((all) => all.map((one) => one.dataset.section)), data.mandates.map((one) => one.id));
      const own = data.activities.filter(naming(code)).map((activity) => activity.id);
      const acts = data.activities.filter((one) => !counts(one) && one.countries.some((part) => part.country === code));
      const shown = await page.locator(".panel [data-activity]").evaluateAll((all) => all.map((one) => one.dataset.activity));
      assert.deepEqual([...shown].sort(), [...own, ...acts.map((one) => one.id)].sort(), code);
      const sources = await page.locator(".panel [data-activity] .source").allTextContents();
      assert.equal(sources.length, shown.length);
      assert.ok(sources.every((source) => /^report §\d ¶\d/.test(source)), sources.join());
      const all = data.activities.filter(counts).length;
      assert.ok((await summary(page)).startsWith(`${own.length} of ${all} activities. ${nameOf(code)}: `), code);
    }
    await assertClean(page);
  });

  it("tells a mandate: what it asks, who led, the countries by level", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?mandate=4.d");
    const text = await page.locator(".panel").innerText();
    for (const words of ["What it asks for", "Department of Public Security (DPS)", "took part", "planned"]) {
      assert.ok(text.includes(words), words);
    }
    await change(page, () => page.locator(".panel .chip", { hasText: "Haiti" }).click());
    assert.equal(query(page), "?country=HTI&mandate=4.d&by=mandate");
    await assertClean(page);
  });

  it("says that the report does not answer 4.g", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?mandate=4.g");
    assert.ok((await page.locator(".panel").innerText()).includes("The report does not answer this paragraph"));
    assert.equal(await page.locator(".panel [data-activity]").count(), 0);
    await assertClean(page);
  });

  it("says known absences and ratifications in words", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=VCT");
    const borders = page.locator('[data-section="4.b"]');
    assert.equal(await borders.getAttribute("data-level"), "none");
    assert.ok((await borders.innerText()).includes("names it as not having taken part"));
    const trafficking = page.locator('[data-section="4.f"]');
    assert.ok((await trafficking.innerText()).includes("The state's own acts, not counted as activity"));
    await assertClean(page);
  });

  it("is a sheet on a phone: takes the focus, grows, closes, and gives the focus back", async () => {
    const page = await newPage(held, { width: 360, height: 740 });
    await openAtlas(page);
    const country = page.locator('[data-country="LCA"]');
    const { x, y } = await middle(country);
    await change(page, () => page.touchscreen.tap(x, y));
    const panel = page.locator(".panel.sheet");
    await panel.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "panel-title");
    const low = (await panel.boundingBox()).height;
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByRole("button", { name: "Show less" }).waitFor();
    const tall = (await panel.boundingBox()).height;
    assert.ok(tall > low && tall <= 740, `${low} px, then ${tall} px`);
    await change(page, () => page.locator("[data-close]").click());
    await page.waitForFunction(() => document.activeElement.dataset.country === "LCA");
    assert.equal(query(page), "");
    await assertClean(page);
  });

  it("does not scroll sideways at any width", async () => {
    for (const width of [320, 360, 768, 1280]) {
      const links = ["", "?country=VCT", "?mandate=4.h", "?country=VCT&mandate=4.b", "?view=matrix", "?view=matrix&country=VCT",
        "?view=matrix&mandate=4.h&sort=subregion", "?view=matrix&gaps=all", "?view=about"];
      for (const link of links) {
        const page = await newPage(held, { width });
        await openAtlas(page, link);
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= window, `${link} at ${width} px is ${content} px wide`);
        await assertClean(page);
      }
    }
  });
});
