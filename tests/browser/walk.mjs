// Long walks through everything by chance, then a long search for what is not given back: `cargo xtask walk [ACTIONS] [SEED]`. The same
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
/** A long walk is four at once, each with a seed of its own and its part of the actions. */
const walks = actions < 1000 ? 1 : 4;
try {
  const legs = await Promise.all(
    Array.from({ length: walks }, async (_, at) => {
      const walker = new Walker(...(await walkers({ browser })), seed + at);
      await walker.walk(Math.ceil(actions / walks), ({ done, compared, counted, withLists }) => {
        if (done % 500 !== 0) return;
        console.log(`seed ${seed + at}: ${done} actions in ${seconds()} s, ${compared} addresses opened anew, ${counted} counted by brute force, ${withLists} with lists`);
      });
      return walker;
    }),
  );
  const sum = (name) => legs.reduce((sum, leg) => sum + leg[name], 0);
  console.log(`${sum("done")} actions in ${seconds()} s: ${sum("compared")} addresses opened anew, ${sum("counted")} counted by brute force, ${sum("withLists")} with lists`);
  for (const name of Object.keys(legs[0].tally)) console.log(`  ${name} ${legs.reduce((sum, { tally }) => sum + (tally[name] ?? 0), 0)}`);
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
