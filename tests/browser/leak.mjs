// What is not given back: after many changes of the view the page holds no more than before.
import { VIEWS, settled } from "./measure.mjs";
import { change } from "./support.mjs";

/** Lets a page say how much memory its program has: call before it is opened. */
export const watchMemory = (page) =>
  page.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = async (...all) => {
        const made = await original(...all);
        // The parts that come later take the memory of the first.
        window.programMemory ??= (made.instance ?? made).exports.memory;
        return made;
      };
    }
  });

/** What the page holds after everything that can be given back is given back. */
export async function holdings(page, session) {
  // What was taken away in this frame is let go of in the next.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners, documents } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const programBytes = await page.evaluate(() => window.programMemory.buffer.byteLength);
  return { nodes, listeners: jsEventListeners, documents, heapBytes: usedSize, programBytes };
}

/** Goes through all views so often, with all that opens in them, and ends where it began. */
export async function throughAll(page, changes) {
  const views = [...Object.values(VIEWS), "?country=JAM&mandate=4.b&lang=es", "?view=list&q=port", "?view=timeline&years=all&theme=dark"];
  const step = (link) => {
    history.replaceState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate"));
  };
  for (let done = 0; done < changes; done += 1) {
    await change(page, () => page.evaluate(step, views[(done + 1) % views.length]));
    await settled(page);
  }
  await change(page, () => page.evaluate(step, "?view=about&lang=fr"));
  await change(page, () => page.evaluate(step, "?"));
}

/** What a page still holds that it did not before, each as a line; of the heaps a little may be caches that fill. */
export function kept(before, after) {
  const most = { nodes: 0, listeners: 0, documents: 0, heapBytes: 400_000, programBytes: 262_144 };
  const more = Object.entries(most).filter(([what, most]) => after[what] - before[what] > most);
  return more.map(([what]) => `${what}: ${before[what]} before, ${after[what]} after`);
}

/** Opens a page, warms it up, goes through so many views, and says what it held before and after. */
export async function leakCheck(page, changes, open) {
  await watchMemory(page);
  await open(page);
  const session = await page.context().newCDPSession(page);
  // Each view twice: what is made once, and what grows to its size.
  await throughAll(page, WARM);
  const before = await holdings(page, session);
  await throughAll(page, changes);
  return { before, after: await holdings(page, session) };
}

/** Every view and what opens in it, twice. */
const WARM = 36;
