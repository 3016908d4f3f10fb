// Ways on, and marks that glide: what helps a reader to go on from a choice.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counting, passes } from "./brute.mjs";
import { assertClean, change, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const ways = (page) => page.locator("[data-way]");

describe("ways on", () => {
  const held = useBrowser();

  for (const width of [1280, 360]) {
    it(`offer a typed member state as a filter at ${width} px`, async () => {
      const page = await newPage(held, { width });
      await openAtlas(page);
      await page.locator("#search").fill("Barbad");
      const offer = ways(page).filter({ hasText: "Barbados" });
      assert.equal(await offer.innerText(), "Filter by Member state: Barbados");
      await change(page, () => offer.press("Enter"));
      assert.equal(query(page), "?country=BRB");
      assert.equal(await page.locator("#search").inputValue(), "");
      assert.equal(await ways(page).count(), 0);
      await page.goBack();
      assert.equal(query(page), "?q=Barbad", "Back returns to the words");
      await assertClean(page);
    });
  }

  it("say which filter to take away where nothing is left, with what is left then", async () => {
    const page = await newPage(held);
    const filter = { partner: "icao", country: "HTI", status: "planned" };
    await openAtlas(page, `?${new URLSearchParams(filter)}`);
    const without = (key) => counting.filter((one) => passes(one, { ...filter, [key]: undefined })).length;
    const counts = Object.keys(filter).map(without).filter((count) => count > 0);
    assert.equal(counting.filter((one) => passes(one, filter)).length, 0);
    assert.ok(counts.length > 0);
    const shown = await ways(page).allInnerTexts();
    assert.deepEqual(shown.map((text) => Number(/: (\d+) activit/.exec(text)[1])).sort(), counts.sort(), shown.join("; "));
    await change(page, () => ways(page).first().click());
    assert.equal(await ways(page).count(), 0);
    assert.notEqual(await page.locator("[data-summary]").innerText(), "");
    await assertClean(page);
  });

  it("lead from a partner to its overlaps with anybody", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&partner=cicte");
    await page.locator("[data-other-side]").waitFor();
    const pairs = await page.locator("[data-overlap]").evaluateAll((all) => all.map((one) => [one.dataset.a, one.dataset.b]));
    const isOf = (id) => passes(counting.find((one) => one.id === id), { partner: "cicte" });
    assert.ok(pairs.length > 0 && pairs.every((pair) => pair.some(isOf)), "one side of each is of the partner");
    assert.ok(pairs.some((pair) => !pair.every(isOf)), "the other may be of anybody");
    await change(page, () => page.locator("[data-chip]").click());
    assert.equal(await page.locator("[data-other-side]").count(), 0);
    assert.ok((await page.locator("[data-overlap]").count()) > pairs.length);
    await page.locator("[data-to-pairs]").press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "overlap-list");
    assert.ok(await page.locator("[data-overlap]").first().evaluate((one) => one.getBoundingClientRect().top < innerHeight));
    await assertClean(page);
  });
});

/** Where each mark of the timeline stands, and whether it moves. */
const marks = (page) =>
  page.locator(".timeline .mark").evaluateAll((all) =>
    Object.fromEntries(
      all.map((one) => {
        const motions = one.getAnimations();
        // As it stands at the beginning of its way.
        motions.forEach((motion) => {
          motion.pause();
          motion.currentTime = 0;
        });
        const frame = one.closest(".timeline").getBoundingClientRect();
        const { left, top } = one.getBoundingClientRect();
        return [one.dataset.mark, { left: left - frame.left, top: top - frame.top, moves: motions.length > 0 }];
      }),
    ),
  );

describe("marks of the timeline", () => {
  const held = useBrowser();
  const filtered = async (page) => {
    await openAtlas(page, "?view=timeline&years=all");
    const before = await marks(page);
    await change(page, () => page.locator('.mandates button[data-mandate="4.b"]').click());
    return [before, await marks(page)];
  };

  it("glide from where they stood to where they stand", async () => {
    const page = await newPage(held, { reducedMotion: "no-preference" });
    const [before, after] = await filtered(page);
    const kept = Object.keys(after);
    assert.ok(kept.length > 5 && kept.some((key) => after[key].moves));
    for (const key of kept) {
      for (const edge of ["left", "top"]) assert.ok(Math.abs(before[key][edge] - after[key][edge]) < 1.5, `${key}: ${edge}`);
    }
    await assertClean(page);
  });

  it("stand at once where readers want less motion", async () => {
    const page = await newPage(held, { reducedMotion: "reduce" });
    const [before, after] = await filtered(page);
    assert.ok(Object.values(after).every((mark) => !mark.moves));
    assert.ok(Object.keys(after).some((key) => Math.abs(before[key].top - after[key].top) > 1.5));
    await assertClean(page);
  });
});
