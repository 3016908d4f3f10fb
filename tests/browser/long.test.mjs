// Long use, in short: a walk through everything by chance, and a search for what is not given back. `cargo xtask walk` does the same
// for as long as one likes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { holdings, kept, leakCheck, watchMemory } from "./leak.mjs";
import { assertClean, change, newPage, openAtlas, useBrowser } from "./support.mjs";
import { Walker, walkers } from "./walker.mjs";

describe("long use", () => {
  const held = useBrowser();

  it("of 300 steps by chance leaves the page sound, and as its address says", async () => {
    const walker = new Walker(...(await walkers(held)), 20120301);
    await walker.walk(300);
    assert.ok(walker.compared >= 5, `${walker.compared} addresses were opened anew`);
    assert.ok(walker.counted >= 3, `${walker.counted} were counted by brute force`);
    await walker.page.context().close();
    await walker.twin.context().close();
  });

  it("of 72 views gives back what it takes", async () => {
    const page = await newPage(held);
    const { before, after } = await leakCheck(page, 72, openAtlas);
    assert.deepEqual(kept(before, after), []);
    await assertClean(page);
  });

  it("of verdicts, which outlive the views that show them, keeps no place for what is gone", async () => {
    const page = await newPage(held);
    await watchMemory(page);
    await openAtlas(page, "?view=overlaps");
    const session = await page.context().newCDPSession(page);
    const comeAndGo = async (times) => {
      for (let done = 0; done < times; done += 1) {
        for (const view of ["list", "overlaps"]) await change(page, () => page.locator(`[data-view="${view}"] a`).click());
      }
    };
    await comeAndGo(20);
    // Memory grows by pages of 64 kB, and now and then by one for what lies in pieces; what is lost at each opening (1.5 kB were)
    // makes it grow in every round.
    const grown = [];
    while (grown.length < 4 && !grown.includes(0)) {
      const before = await holdings(page, session);
      await comeAndGo(50);
      grown.push((await holdings(page, session)).programBytes - before.programBytes);
    }
    assert.ok(grown.includes(0), `grew in every round of 50, by ${grown.join(", ")} bytes`);
    await assertClean(page);
  });
});
