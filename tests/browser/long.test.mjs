// Long use, in short: a walk through everything by chance, and a search for what is not given back. `cargo xtask walk` does the same
// for as long as one likes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kept, leakCheck } from "./leak.mjs";
import { assertClean, newPage, openAtlas, useBrowser } from "./support.mjs";
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
});
