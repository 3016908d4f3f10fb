// Documents to take along: chosen, opened and saved by pointer and keyboard; printed for every country in every language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { data } from "./brute.mjs";
import { SHEETS, body, outside, printed, run, wordsOf } from "./paper.mjs";
import { COUNTRIES, assertClean, change, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const LANGS = ["en", "es", "fr", "pt"];
const paper = (page) => page.locator("[data-document]");
const title = (page) => paper(page).locator("h2").innerText();
const choose = (page, value) => change(page, () => page.locator('[data-choice="brief"]').selectOption(value));

/** Goes to another link without loading the page anew. */
const visit = (page, link) =>
  change(page, () =>
    page.evaluate((link) => {
      history.pushState(null, "", link);
      dispatchEvent(new PopStateEvent("popstate"));
    }, link),
  );

/** Does what saves a file, and reads the file. */
async function saved(page, action) {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Titles of parts that stand last on their sheet or in their column, with nothing of the part below. */
async function orphans(page, sheets) {
  const titles = (await paper(page).locator("h2, h3, h4, h5, tr.group th").allInnerTexts()).map((text) => run(text.split("\n")[0]));
  // A title is larger than what stands in cells; a long one ends in its second line.
  const isTitle = ({ text, height }) => height > 8.2 && titles.some((title) => title.endsWith(run(text)));
  return sheets.flatMap((sheet) => {
    const lines = body(sheet);
    const isAbove = (title) => (one) =>
      Math.abs(one.left - title.left) < 100 && one.below > title.below + 3 && one.below < title.below + 60;
    return lines.filter((one) => isTitle(one) && !lines.some(isAbove(one))).map((one) => one.text);
  });
}

/**
 * Whether letters are as wide as in Arial, in which briefs are set: "Liberation Sans" and "Helvetica" are, "DejaVu Sans", which
 * some machines have alone, is not, and needs more paper.
 */
const hasFont = (page) =>
  paper(page).evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = '100px "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif';
    return Math.abs(pen.measureText("Barbados").width - 428) < 12;
  });

describe("a brief", () => {
  const held = useBrowser();

  for (const lang of LANGS) {
    it(`of each country but the fullest fits on one sheet, those on two, whole: ${lang}`, async () => {
      const page = await newPage(held);
      await openAtlas(page, `?view=brief&country=BHS&lang=${lang}`);
      const full = { A4: [], Letter: [] };
      for (const code of COUNTRIES) {
        await visit(page, `?view=brief&country=${code}&lang=${lang}`);
        const name = data.countries.find((one) => one.id === code).name[lang];
        for (const format of Object.keys(SHEETS)) {
          const sheets = await printed(page, format);
          const where = `${code} ${lang} ${format}`;
          assert.ok(sheets.length <= 2, `${where}: ${sheets.length} sheets`);
          if (sheets.length > 1) full[format].push(code);
          assert.ok(Math.abs(sheets[0].width - SHEETS[format][0]) < 2, where);
          assert.deepEqual(outside(sheets), [], where);
          assert.deepEqual(await orphans(page, sheets), [], where);
          const words = run(wordsOf(sheets));
          assert.ok(words.startsWith(run(name)) || words.includes(run(name)), where);
          // Everything that stands on the page stands on the paper.
          const parts = await paper(page).locator("h2, h3, p, td, tbody th, .document-levels li").evaluateAll((all) =>
            all.flatMap((one) => {
              const shown = one.cloneNode(true);
              // What only screen readers read is not printed.
              shown.querySelectorAll(".visually-hidden, svg").forEach((hidden) => hidden.remove());
              // Instead of a title above the rows its code stands before the first.
              const coded = one.closest("tbody")?.querySelector("[data-code]");
              if (coded && one.closest(".group")) return coded.dataset.code;
              return [one.dataset.code ?? "", shown.textContent];
            }),
          );
          for (const part of parts) assert.ok(words.includes(run(part)), `${where}: ${part}`);
        }
      }
      if (await hasFont(page)) {
        assert.ok(full.A4.every((code) => code === "JAM"), `A4: ${full.A4}`);
        assert.ok(full.Letter.every((code) => ["BHS", "JAM"].includes(code)), `Letter: ${full.Letter}`);
      }
      await assertClean(page);
    });
  }

  it("is chosen by a list, a link and a step back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    await change(page, () => page.getByRole("link", { name: "Brief to print" }).click());
    assert.equal(query(page), "?view=brief&country=BRB");
    assert.equal(await title(page), "Barbados");
    await choose(page, "4.b");
    assert.equal(query(page), "?view=brief&mandate=4.b");
    assert.match(await title(page), /^4\.b /);
    await choose(page, "");
    assert.equal(await title(page), "Regional report");
    await change(page, () => page.goBack());
    assert.match(await title(page), /^4\.b /);
    await page.locator('[data-choice="brief"]').focus();
    await change(page, () => page.keyboard.press("Home"));
    assert.equal(query(page), "?view=brief");
    await assertClean(page);
  });

  for (const width of [360, 1280]) {
    it(`has the signs and the words of all mandates in a row in one line: ${width}`, async () => {
      const page = await newPage(held, { width });
      await openAtlas(page, "?view=brief&country=ATG");
      // Of each box: where it begins, and below that its sign and its words. One mandate has no short name.
      const boxes = await paper(page).locator(".document-levels li").evaluateAll((all) =>
        all.map((box) => [box, ...box.querySelectorAll(":scope > span")].map((part) => Math.round(part.getBoundingClientRect().top))),
      );
      assert.equal(boxes.length, 9);
      const lines = new Set(boxes.map(String));
      assert.equal(lines.size, new Set(boxes.map(([top]) => top)).size, [...lines].join(" | "));
      await assertClean(page);
    });
  }

  it("leads from an activity to all that is known of it, and back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=brief&country=BRB");
    const link = paper(page).locator("tbody a").first();
    const name = await link.innerText();
    await link.focus();
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(await page.locator(".panel h2").innerText(), name);
    await change(page, () => page.keyboard.press("Escape"));
    assert.equal(await page.locator(".panel").isVisible(), false);
    await assertClean(page);
  });

  it("follows the filters and says which", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=brief&country=JAM&partner=cicte");
    const whole = await paper(page).locator("[data-change^=activity]").count();
    const foot = await paper(page).locator("footer").innerText();
    assert.match(foot, /Filters .*CICTE/);
    assert.match(foot, /\?view=brief&country=JAM&partner=cicte/);
    await openAtlas(page, "?view=brief&country=JAM");
    assert.ok((await paper(page).locator("[data-change^=activity]").count()) > whole);
    await assertClean(page);
  });

  it("opens the print", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await openAtlas(page, "?view=brief&country=BRB");
    await page.locator("[data-print]").focus();
    await page.keyboard.press("Enter");
    await page.locator("html[data-printed]").waitFor();
    await assertClean(page);
  });

  it("is saved as a file that opens anywhere, and as text", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=brief&country=ATG&lang=es");
    const html = await saved(page, () => page.locator('[data-save="html"]').click());
    assert.equal(html.name, "ag-res-2619_brief_ATG.html");
    assert.ok((await page.locator(".ways [role=status]").innerText()).includes(html.name));
    const markdown = await saved(page, () => page.locator('[data-save="markdown"]').click());
    assert.equal(markdown.name, "ag-res-2619_brief_ATG.md");
    const shown = await paper(page).locator("tbody a").allInnerTexts();
    const other = await newPage(held);
    await other.setContent(html.text);
    assert.equal(await other.locator("html").getAttribute("lang"), "es");
    assert.equal(await other.locator("h1").innerText(), "Antigua y Barbuda");
    assert.deepEqual(await other.locator("tbody a").allInnerTexts(), shown);
    const addresses = await other.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    assert.ok(addresses.length > 10 && addresses.every((address) => new URL(address).searchParams.get("lang") === "es"));
    assert.match(markdown.text, /^# Antigua y Barbuda\n/);
    for (const text of shown) assert.ok(markdown.text.includes(`[${text}]`), text);
    await assertClean(other);
    await assertClean(page);
  });

  it("stands in another page without what one presses", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=brief&country=GRD&embed=1");
    assert.equal(await title(page), "Grenada");
    assert.equal(await page.locator(".brief-tools").count(), 0);
    await assertClean(page);
  });
});

describe("the regional report", () => {
  const held = useBrowser();

  for (const lang of LANGS) {
    it(`prints whole: ${lang}`, async () => {
      const page = await newPage(held);
      await openAtlas(page, `?view=brief&lang=${lang}`);
      const sheets = await printed(page, "A4");
      assert.ok(sheets.length > 8, `${sheets.length} sheets`);
      assert.deepEqual(outside(sheets), []);
      assert.deepEqual(await orphans(page, sheets), []);
      const words = run(wordsOf(sheets));
      for (const country of data.countries) assert.ok(words.includes(run(country.name[lang])), country.id);
      for (const activity of data.activities.filter((one) => one.kind !== "state-action")) {
        assert.ok(words.includes(run(activity.title[lang])), activity.id);
      }
      await assertClean(page);
    });
  }

  it("has contents that lead to its chapters", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=brief");
    await paper(page).getByRole("link", { name: "Possible overlaps" }).click();
    const heading = page.locator("#part-overlaps");
    await heading.and(page.locator(":focus")).waitFor();
    assert.equal(query(page), "?view=brief");
    await assertClean(page);
  });
});

describe("a comparison", () => {
  const held = useBrowser();
  const button = (page, code) => page.locator(`[data-compare="${code}"]`);

  it("begins with the member states that are filtered", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=HTI,JAM");
    await change(page, () => page.locator(".views a", { hasText: "Compare" }).click());
    assert.equal(query(page), "?compare=HTI,JAM&country=HTI,JAM");
    assert.equal(await title(page), "Haiti and Jamaica");
    await assertClean(page);
  });

  it("begins with the chosen country and takes up to four", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    await change(page, () => page.getByRole("link", { name: "Compare with others" }).click());
    assert.equal(query(page), "?country=BRB&compare=BRB");
    for (const code of ["GRD", "JAM", "TTO"]) await change(page, () => button(page, code).click());
    assert.equal(query(page), "?country=BRB&compare=BRB,GRD,JAM,TTO");
    assert.equal(await title(page), "Barbados, Grenada, Jamaica and Trinidad and Tobago");
    assert.ok(await button(page, "HTI").isDisabled());
    await button(page, "GRD").focus();
    await change(page, () => page.keyboard.press("Space"));
    assert.equal(query(page), "?country=BRB&compare=BRB,JAM,TTO");
    assert.ok(await button(page, "GRD").evaluate((one) => one === document.activeElement), "the focus stays");
    assert.ok(await button(page, "HTI").isEnabled());
    await assertClean(page);
  });

  it("stands in the order of time, too", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?compare=BRB,GRD");
    const groups = () => paper(page).locator(".aligned .group").allInnerTexts();
    assert.match((await groups())[0], /^4\.a /);
    const activities = await paper(page).locator(".aligned tbody a").count();
    await change(page, () => page.locator('[data-choice="group"]').selectOption("none"));
    const years = (await groups()).map((text) => text.trim());
    assert.deepEqual(years, [...years].sort());
    assert.match(years[0], /^20\d\d$/);
    assert.equal(await paper(page).locator(".aligned tbody a").count(), activities);
    await assertClean(page);
  });

  it("prints on its sheets", async () => {
    const page = await newPage(held);
    for (const link of ["?compare=BRB,GRD", "?compare=ATG,JAM,TTO,VCT&lang=fr"]) {
      await openAtlas(page, link);
      const sheets = await printed(page, "A4");
      assert.deepEqual(outside(sheets), [], link);
      assert.deepEqual(await orphans(page, sheets), [], link);
    }
    await assertClean(page);
  });
});

describe("on paper", () => {
  const held = useBrowser();
  const VIEWS = [
    ["?country=BRB", "Barbados"],
    ["?view=matrix", "Trinidad and Tobago"],
    ["?view=matrix&gaps=all", "Haiti"],
    ["?view=timeline", "Crime management systems"],
    ["?view=timeline&country=JAM", "Jamaica"],
    ["?view=partners", "IMPACS"],
    ["?view=partners&table=mandates", "CICTE"],
    ["?view=partners&table=countries", "CICTE"],
    ["?view=partners&table=together", "CICTE"],
    ["?view=overlaps", "Firearms marking programme"],
    ["?view=list&country=TTO", "Trinidad and Tobago"],
    ["?view=about", "Levels"],
  ];
  for (const [link, text] of VIEWS) {
    it(`stands what is shown, without what one presses: ${link}`, async () => {
      const page = await newPage(held);
      await openAtlas(page, link);
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], progress'));
      const sheets = await printed(page, "A4");
      assert.deepEqual(outside(sheets), []);
      const words = wordsOf(sheets);
      assert.ok(run(words).toLowerCase().includes(run(text).toLowerCase()), text);
      assert.ok(words.includes(new URL(page.url()).search), "where it can be seen");
      assert.ok(words.includes("Schematic map for showing activities"), "the reservations");
      for (const pressed of ["Download", "Embed", "Clear all", "Close"]) assert.ok(!words.includes(pressed), pressed);
      await assertClean(page);
    });
  }
});
