// In little room: four times as large, on the narrowest phone, with letters twice as large or far apart, and lying on the side.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { broken, covered, losses, throughViews } from "./measure.mjs";
import { assertClean, newPage, openAtlas, previewDrawn, useBrowser, wordsOutside } from "./support.mjs";

/** What is lost in a view, and whether what stays covers most of the window at one of these heights. */
const lostAt = (heights) => async (page) => {
  const lost = [...(await losses(page)), ...(await wordsOutside(page))];
  const { width, height } = page.viewportSize();
  for (const low of heights) {
    await page.setViewportSize({ width, height: low });
    const share = await covered(page);
    if (share > 0.6) lost.push(`covered: ${Math.round(share * 100)} % of ${low} px`);
  }
  await page.setViewportSize({ width, height });
  return lost;
};

/** What opens over the page. */
async function nothingIsLostInDialogs(page, lang) {
  const found = {};
  await openAtlas(page, `?country=BRB&lang=${lang}`);
  await page.keyboard.press("Escape");
  for (const dialog of ["download", "embed", "keys"]) {
    await page.locator(`[data-dialog=${dialog}]`).click();
    await page.locator(`#${dialog}[open]`).waitFor();
    if (dialog === "embed") await previewDrawn(page);
    const lost = await losses(page);
    if (lost.length > 0) found[dialog] = lost;
    await page.keyboard.press("Escape");
  }
  assert.deepEqual(found, {}, lang);
}

describe("in little room", () => {
  const held = useBrowser();

  for (const lang of ["en", "es", "fr", "pt"]) {
    it(`at 320 px, and four times as large, nothing is lost in ${lang}`, async () => {
      const page = await newPage(held, { width: 320, height: 640 });
      assert.deepEqual(await throughViews(page, lostAt(lang === "en" ? [640, 256] : [256]), lang), {});
      await page.setViewportSize({ width: 320, height: 256 });
      await nothingIsLostInDialogs(page, lang);
      await assertClean(page);
    });
  }

  for (const [width, lang] of [[1280, "en"], [360, "fr"], [360, "es"]]) {
    it(`with letters twice as large nothing is lost at ${width} px in ${lang}`, async () => {
      const page = await newPage(held, { width, height: 800 });
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      assert.deepEqual(await throughViews(page, lostAt([]), lang), {});
      await nothingIsLostInDialogs(page, lang);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
      await assertClean(page);
    });

    it(`with the spacing of WCAG 1.4.12 nothing is lost at ${width} px in ${lang}`, async () => {
      const page = await newPage(held, { width, height: 800 });
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }
        `);
        document.adoptedStyleSheets = [sheet];
      });
      assert.deepEqual(await throughViews(page, lostAt([]), lang), {});
      await nothingIsLostInDialogs(page, lang);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).letterSpacing), "1.8px");
      await assertClean(page);
    });
  }

  for (const lang of ["en", "es", "fr", "pt"]) {
    it(`no word of a title or a button is broken inside, at 360, 768 and 1280 px, in ${lang}`, async () => {
      const page = await newPage(held, { width: 360, height: 800 });
      const found = {};
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found[width] = await throughViews(page, broken, lang);
      }
      assert.deepEqual(found, { 360: {}, 768: {}, 1280: {} });
      await assertClean(page);
    });
  }

  it("on a phone that lies on its side, what is chosen stands beside the picture", async () => {
    const page = await newPage(held, { width: 640, height: 320, hasTouch: true });
    await openAtlas(page, "?country=BRB");
    const [map, panel] = await Promise.all(["#map", ".panel"].map((part) => page.locator(part).boundingBox()));
    assert.ok(panel.x >= map.x + map.width, "beside, and not over it");
    assert.ok((await covered(page)) < 0.6);
    assert.deepEqual(await losses(page), []);
    await assertClean(page);
  });

  it("the search stays in view while a keyboard on the screen takes half of a low window", async () => {
    const page = await newPage(held, { width: 640, height: 320, hasTouch: true });
    await openAtlas(page);
    await page.locator("#search").tap();
    await page.setViewportSize({ width: 640, height: 150 });
    await page.keyboard.type("po");
    const seen = await page.evaluate(() => {
      const field = document.activeElement;
      const { left, top, bottom } = field.getBoundingClientRect();
      // Where its words are; nothing lies over them.
      const [x, y] = [left + 9, (top + bottom) / 2];
      return field.id === "search" && y > 0 && y < innerHeight - 5 && document.elementFromPoint(x, y) === field;
    });
    assert.ok(seen);
    await assertClean(page);
  });
});
