// A long walk through everything by chance, then a long search for what is not given back: `cargo xtask walk [ACTIONS] [SEED]`. The same
// seed takes the same steps, as far as the page is the same.
import { kept, leakCheck } from "./leak.mjs";
import { newPage, openAtlas, startBrowser } from "./support.mjs";
import { Walker, walkers } from "./walker.mjs";

const [actions, seed] = process.argv.slice(2).map(Number);
/** So many changes of the view, or a tenth of the walk if it is short. */
const changes = Math.min(1000, Math.max(36, Math.round(actions / 10)));
const browser = await startBrowser();
const start = performance.now();
const seconds = () => Math.round((performance.now() - start) / 1000);
try {
  const walker = new Walker(...(await walkers({ browser })), seed);
  await walker.walk(actions, ({ done, compared, counted, withLists }) => {
    if (done % 500 === 0 || done === actions) {
      console.log(`${done} actions in ${seconds()} s: ${compared} addresses opened anew, ${counted} counted by brute force, ${withLists} with lists`);
    }
  });
  const told = Object.entries(walker.tally).sort(([, a], [, b]) => b - a);
  console.log(`seed ${seed}: ${told.map(([what, count]) => `${what} ${count}`).join(", ")}`);
  const page = await newPage({ browser });
  const { before, after } = await leakCheck(page, changes, openAtlas);
  console.log(`\n| after ${changes} changes of the view | before | after |\n|---|---|---|`);
  for (const [what, count] of Object.entries(before)) console.log(`| ${what} | ${count} | ${after[what]} |`);
  const faults = [...kept(before, after), ...page.faults];
  if (faults.length > 0) throw new Error(`not given back:\n${faults.join("\n")}`);
} catch (fault) {
  console.error(`\n${fault.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
