// Four languages: switching gives the page that loading gives, keeps view, choice and focus, and leaves no English behind.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, change, lengthen, newPage, openAtlas, query, summary, useBrowser, wordsOutside } from "./support.mjs";

const VIEWS = ["map", "matrix", "timeline", "partners", "overlaps", "list", "brief", "compare", "own-list", "about"];
const LANGS = { en: "Language", es: "Idioma", fr: "Langue", pt: "Idioma" };

const viewLink = (view) => `?view=${view}`;

/** All that the page says: texts, and the names that screen readers read. */
const said = (page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label], [title], [placeholder]")];
    const labels = names.map((one) => ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? "").join("|"));
    return [document.title, document.documentElement.lang, document.body.textContent, ...labels].join("\n").replaceAll(/[ \n]+/g, " ");
  });

/** The overlaps are searched for while the page is there already. */
const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"], progress'));

describe("the languages", () => {
  const held = useBrowser();

  for (const view of VIEWS) {
    it(`switch in the view ${view} as if the page were loaded in the other language`, async () => {
      const page = await newPage(held);
      const choice = view === "about" || view === "own-list" ? "" : "&country=BRB&mandate=4.b";
      await openAtlas(page, `${viewLink(view)}${choice}&lang=en`);
      for (const lang of ["es", "fr", "pt", "en"]) {
        const button = page.locator(`[data-lang="${lang}"]`);
        await button.focus();
        await change(page, () => page.keyboard.press("Enter"));
        await settled(page);
        assert.equal(new URLSearchParams(query(page)).get("lang"), lang);
        assert.equal(await button.getAttribute("aria-pressed"), "true");
        assert.ok(await button.evaluate((one) => one === document.activeElement), "the focus stays");
        const switched = await said(page);
        await openAtlas(page, query(page));
        await settled(page);
        assert.equal(switched, await said(page), lang);
        assert.equal(await page.locator(".languages").getAttribute("aria-label"), LANGS[lang]);
      }
      await assertClean(page);
    });
  }

  it("are that of the link, else the reader's own, else English", async () => {
    const lang = async (locale, link) => {
      const page = await newPage(held, { locale });
      await openAtlas(page, link);
      return page.evaluate(() => document.documentElement.lang);
    };
    assert.equal(await lang("es-MX", ""), "es");
    assert.equal(await lang("pt-BR", "?lang=fr"), "fr");
    assert.equal(await lang("de-DE", ""), "en");
  });

  it("are searched in all at once", async () => {
    const page = await newPage(held);
    const found = [];
    for (const words of ["Trinidad", "Trinite", "são cristóvão", "Saint Kitts"]) {
      await openAtlas(page, `?view=list&lang=es&q=${encodeURIComponent(words)}`);
      found.push(Number.parseInt((await summary(page)).match(/\d+/)[0], 10));
    }
    assert.ok(found[0] > 0 && found[0] === found[1], found.join());
    assert.ok(found[2] > 0 && found[2] === found[3], found.join());
    await assertClean(page);
  });

  it("sort names as they do", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list&lang=fr&order=title");
    const titles = await page.locator(".list [data-activity] a").allTextContents();
    const sorted = [...titles].sort(new Intl.Collator("fr", { ignorePunctuation: true }).compare);
    assert.deepEqual(titles.map((title) => title[0]), sorted.map((title) => title[0]));
    await assertClean(page);
  });

  for (const width of [360, 768, 1280]) {
    it(`could be half as long again at ${width} px`, async () => {
      const page = await newPage(held, { width });
      for (const view of [...VIEWS.map(viewLink), "?country=BRB", "?view=matrix&gaps=all", "?partner=cicte&q=port", "?view=brief&country=JAM", "?compare=BRB,JAM,TTO,VCT"]) {
        await openAtlas(page, view);
        await settled(page);
        await lengthen(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${view} is ${wide} px too wide`);
        assert.deepEqual(await wordsOutside(page), [], view);
      }
      await page.context().close();
    });
  }

  for (const lang of Object.keys(LANGS)) {
    it(`hold the page at every width: ${lang}`, async () => {
      for (const width of [360, 768, 1280]) {
        const page = await newPage(held, { width });
        for (const view of VIEWS) {
          await openAtlas(page, `${viewLink(view)}&lang=${lang}`);
          await settled(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${view} at ${width} px is ${wide} px too wide`);
          assert.deepEqual(await wordsOutside(page), [], `${view} at ${width} px`);
        }
        await page.context().close();
      }
    });
  }
});
