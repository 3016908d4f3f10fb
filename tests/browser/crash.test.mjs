// When the program itself breaks: the page stays, says so in the reader's language, leads back to what was chosen, and gives what a
// report needs. Broken on purpose by a browser that refuses what no browser refuses.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, ATLAS, newPage, openAtlas, summary, useBrowser } from "./support.mjs";

/** Lets the browser refuse to make elements, or texts, from now on. */
const refuse = (page, what) =>
  page.evaluate((what) => {
    const owner = what === "cloneNode" ? Node.prototype : Document.prototype;
    window.unharmed = owner[what];
    owner[what] = () => {
      throw new Error("refused on purpose");
    };
  }, what);

const report = (page) => page.locator("#crash-report").inputValue();

/** A page that broke after Barbados was chosen, while the matrix was asked for. */
async function broken(held, { link = "?country=BRB", what = "createElement", ...options } = {}) {
  const page = await newPage(held, options);
  await openAtlas(page, link);
  await refuse(page, what);
  await page.locator('[data-view="matrix"] a').click();
  await page.locator("#crashed").waitFor();
  return page;
}

describe("a program that breaks", () => {
  const held = useBrowser();

  it("leaves the page there, and leads back to what was chosen", async () => {
    const page = await broken(held);
    assert.ok((await page.locator("main").innerText()).length > 100, "the page is not blank");
    const link = page.locator("#crashed a:visible").first();
    assert.equal(await link.evaluate((link) => link.href), `${ATLAS}?view=matrix&country=BRB`);
    await Promise.all([page.waitForEvent("load"), link.click()]);
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
    assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
    assert.ok((await page.locator("[data-cell]").count()) > 100);
    assert.equal(await page.locator("#crashed").isVisible(), false);
    assert.deepEqual(page.faults, ["error: unreachable"], "it broke once, by a panic");
    await page.context().close();
  });

  it("gives what a report needs: fault, place, version, data, address, browser", async () => {
    const page = await broken(held);
    const text = await report(page);
    assert.match(text, /panicked at \S+\.rs:\d+:\d+:\n/);
    assert.match(text, /mandate-atlas-[0-9a-f]{16}_bg\.wasm/);
    assert.match(text, /^ag-res-2619 \d{4}-\d{2}-\d{2}$/m);
    assert.ok(text.includes(page.url()), text);
    assert.ok(text.includes(await page.evaluate(() => navigator.userAgent)), text);
    await page.locator("#crash-report").focus();
    assert.equal(await page.evaluate(() => document.activeElement.selectionEnd - document.activeElement.selectionStart), text.length);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#crash-copy").click();
    await page.waitForFunction(async (text) => (await navigator.clipboard.readText()) === text, text);
    // The first fault is the cause of all that follow it.
    await page.locator('[data-view="timeline"] a').click();
    assert.equal(await report(page), text);
    await page.context().close();
  });

  it("says so in the language of the page, above whatever is scrolled to or lies over it", async () => {
    const words = { en: "our fault", es: "la culpa es nuestra", fr: "de notre fait", pt: "a culpa é nossa" };
    for (const [lang, expected] of Object.entries(words)) {
      const page = await broken(held, { link: `?country=BRB&lang=${lang}`, width: lang === "pt" ? 360 : 1280 });
      const shown = await page.locator("#crashed p:visible").allInnerTexts();
      assert.equal(shown.length, 1, lang);
      assert.ok(shown[0].includes(expected), shown[0]);
      assert.equal(await page.locator("#crashed button:visible span:visible").count(), 1);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      assert.ok(await page.locator("#crashed a:visible").first().evaluate((link) => {
        const [{ x, y }] = link.getClientRects();
        return link.contains(document.elementFromPoint(x + 2, y + 4));
      }), `${lang}: it can be pressed`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
      await page.context().close();
    }
    const page = await newPage(held);
    await openAtlas(page);
    await page.locator('[data-dialog="keys"]').click();
    await refuse(page, "createElement");
    await page.evaluate(() => {
      history.pushState(null, "", "?view=matrix");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await page.locator("#crashed").waitFor();
    assert.equal(await page.locator("dialog[open]").count(), 0);
    await page.context().close();
  });

  it("is told, too, where it is not a panic but something that was thrown through it", async () => {
    const page = await broken(held, { what: "createTextNode" });
    assert.match(await report(page), /refused on purpose[\s\S]*wasm/);
    await page.context().close();
  });

  it("is not blamed for what others throw", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await page.evaluate(() => setTimeout(() => { throw new Error("an extension"); }));
    await page.evaluate(() => void Promise.reject(new Error("another one")));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await page.locator("#crashed").isVisible(), false);
    assert.match(await summary(page), /activities/);
    assert.equal(page.faults.length, 2);
    await page.context().close();
  });

  it("shows what stands in the page without it, where it breaks before it has drawn", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      Document.prototype.createElement = () => {
        throw new Error("refused on purpose");
      };
    });
    await page.goto(`${ATLAS}?country=BRB`);
    await page.locator("#crashed").waitFor();
    assert.ok(await page.locator("#essentials tr", { hasText: "Haiti" }).isVisible());
    assert.equal(page.url(), `${ATLAS}?country=BRB`);
    await page.context().close();
  });
});
