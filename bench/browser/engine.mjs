// In the page: every contestant takes the same walk over the same rows, one after the other step by step, so that noise
// of the machine falls on all alike. Their counts have to be the same.
import start, { Engine, column, walk_json } from "/engine/mandate_atlas_bench.js";
import { CONTESTANTS } from "./contestants.mjs";

const OURS = "Mandate Atlas";

function percentile(times, percent) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(((sorted.length - 1) * percent) / 100)];
}

/** Takes a walk `rounds` times with everyone; gives median and 95th percentile of a step in milliseconds. */
globalThis.race = async (count, rounds, isBroad) => {
  await start();
  const columns = Array.from({ length: 5 }, (_, at) => column(count, at));
  const walk = JSON.parse(walk_json(isBroad));
  const engine = new Engine(count, isBroad);
  const runs = { [OURS]: (chosen, at) => (engine.step(at), engine.counts()) };
  for (const [name, make] of Object.entries(CONTESTANTS)) runs[name] = make(columns);
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, chosen] of walk.entries()) {
      let expected;
      for (const [name, run] of Object.entries(runs)) {
        const from = performance.now();
        const counts = run(chosen, at);
        times[name].push(performance.now() - from);
        const found = Array.from(counts).join();
        expected ??= found;
        if (found !== expected) throw new Error(`${name} counts otherwise at step ${at} of ${count} rows`);
      }
      // The page breathes, so that garbage is collected between steps and not inside of one.
      if (at % 8 === 7) await new Promise((next) => setTimeout(next));
    }
  }
  engine.free();
  return Object.entries(times).map(([name, all]) => ({ name, median: percentile(all, 50), p95: percentile(all, 95) }));
};
document.title = "ready";
