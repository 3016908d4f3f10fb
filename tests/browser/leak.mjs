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
        window.programMemory = (made.instance ?? made).exports.memory;
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
