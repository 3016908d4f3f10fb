// With fingers: a sheet that is pulled, a map that does not hold the page, and one line for who comes for the first time.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, change, middle, newPage, openAtlas, query, revision, useBrowser } from "./support.mjs";

const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };

/** One finger from a place by so many pixels, in steps, as a hand does. */
async function drag(page, { x, y }, by, steps = 8) {
  const session = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [{ x, y }]);
  for (let step = 1; step <= steps; step += 1) await send("touchMove", [{ x, y: y + (by * step) / steps }]);
  await send("touchEnd", []);
  await session.detach();
}

describe("with fingers", () => {
  const held = useBrowser();

  it("the sheet is pulled up and down by its head, and its buttons do the same", async () => {
    const page = await newPage(held, PHONE);
    await openAtlas(page, "?country=BRB");
    const head = async () => {
      const { x, y, width, height } = await page.locator(".panel-head h2").boundingBox();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const isTall = () => page.locator(".panel.tall").count();
    const grow = page.locator(".grow");

    await drag(page, await head(), 20);
    assert.equal(query(page), "?country=BRB", "a tremor closes nothing");
    assert.equal(await page.locator(".panel").evaluate((panel) => getComputedStyle(panel).translate), "none", "it falls back into its place");
    await drag(page, await head(), -120);
    assert.equal(await isTall(), 1, "up it grows");
    await drag(page, await head(), 120);
    assert.equal(await isTall(), 0, "down it shrinks");
    await change(page, async () => drag(page, await head(), 120));
    assert.equal(query(page), "", "down again it closes");

    await openAtlas(page, "?country=BRB");
    await grow.tap();
    assert.equal(await isTall(), 1);
    await grow.tap();
    assert.equal(await isTall(), 0);
    await change(page, () => page.locator("[data-close]").tap());
    assert.equal(query(page), "");
    assert.equal(await page.evaluate(() => scrollY), 0, "what a link opened closes without moving the page");
    await assertClean(page);
  });

  it("the sheet follows the finger, and what is in it scrolls by itself", async () => {
    const page = await newPage(held, PHONE);
    await openAtlas(page, "?country=BRB");
    const sheet = page.locator(".panel.sheet");
    const { x, y } = await middle(page.locator(".panel-head h2"));
    const session = await page.context().newCDPSession(page);
    const top = async () => (await sheet.boundingBox()).y;
    const before = await top();
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y + 40 }] });
    assert.equal((await top()) - before, 40);
    await session.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
    assert.equal(await top(), before);
    await drag(page, { x, y: before + 250 }, -150);
    await page.waitForFunction(() => document.querySelector(".panel").scrollTop > 50);
    assert.equal(await page.evaluate(() => scrollY), 0, "the page below it stays");
    await assertClean(page);
  });

  for (const [view, drawing] of [["map", "#map svg.drawing"], ["timeline", ".strip-drawing"]]) {
    it(`a finger that moves down on the ${view} scrolls the page`, async () => {
      const page = await newPage(held, PHONE);
      await openAtlas(page, `?view=${view}`);
      const { x, y } = await middle(page.locator(drawing));
      const [from, before] = await Promise.all([page.evaluate(() => scrollY), revision(page)]);
      await drag(page, { x, y }, y > 400 ? -200 : 200);
      await page.waitForFunction((from) => Math.abs(scrollY - from) > 60, from);
      assert.equal(await revision(page), before, "and chooses nothing");
      await assertClean(page);
    });
  }
});

describe("who comes for the first time", () => {
  const held = useBrowser();

  it("reads in one line what the map shows, until anything is chosen", async () => {
    const page = await newPage(held);
    const hint = page.locator("[data-hint]");
    for (const lang of ["en", "es", "fr", "pt"]) {
      await openAtlas(page, `?lang=${lang}`);
      const height = await hint.evaluate((one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
      assert.ok(height < 2, `one line in ${lang}`);
    }
    const place = async () => (await page.locator("#map svg.drawing").boundingBox()).y;
    const before = await place();
    await change(page, () => page.locator("[data-country=BRB]").click());
    assert.equal(await hint.count(), 0);
    assert.ok(Math.abs((await place()) - before) < 24, "what is pressed stays under the pointer");
    await change(page, () => page.keyboard.press("Escape"));
    assert.equal(await hint.count(), 1);
    await change(page, () => page.locator("[data-mandate='4.b']").click());
    assert.equal(await hint.count(), 0);
    for (const link of ["?status=planned", "?view=matrix", "?view=overlaps", "?embed=1"]) {
      await openAtlas(page, link);
      assert.equal(await hint.count(), 0, link);
    }
    await assertClean(page);
  });
});
