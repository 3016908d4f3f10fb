// The command `cargo xtask walk [ACTIONS] [SEED]`: a long walk through everything, then a long search for what is not given back.
import { startBrowser, newPage } from "./support.mjs";
import { Walker } from "./walker.mjs";
const [actions, seed] = [Number(process.argv[2] ?? 10000), Number(process.argv[3] ?? 1)];
const held = { browser: await startBrowser() };
try {
  const page = await newPage(held), twin = await newPage(held);
  const walker = new Walker(page, twin, seed);
  const start = Date.now();
  await walker.walk(actions, ({ done, compared, counted, withList }) => {
    if (done % 250 === 0) console.log(`${done} actions, ${compared} addresses opened anew, ${counted} counted, ${withList} with lists, ${Math.round((Date.now() - start) / 1000)} s`);
  });
  console.log("end", walker.done, (Date.now() - start) / 1000);
} catch (e) { console.error(e.message); process.exitCode = 1 } finally { await held.browser.close(); }
