// Lets the built program draw its first view in each language, in a document without a browser, and prints it as JSON: by language
// the body, the title, and the map once more as narrow as on a phone. `node render.mjs DIST WIDE_PX NARROW_PX LANGUAGE …`
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Window } from "happy-dom";

const [dist, wide, narrow, ...langs] = process.argv.slice(2);
const folder = pathToFileURL(`${dist}/`);
const page = await readFile(new URL("index.html", folder), "utf8");
const name = page.match(/mandate-atlas-[0-9a-f]+\.js/)[0];
const program = await readFile(new URL(name.replace(".js", "_bg.wasm"), folder));
// What Node.js has itself stays, but for what belongs to a page.
const OF_THE_PAGE = ["navigator", "Event", "EventTarget", "CustomEvent", "MessageEvent"];
const native = new Set(Object.getOwnPropertyNames(globalThis).filter((key) => !OF_THE_PAGE.includes(key)));
const set = (key, value) => Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Waits until `find` finds something; a program that does not draw is a fault of the build. */
async function until(find, what) {
  for (let tries = 0; tries < 2000; tries += 1) {
    const found = find();
    if (found) return found;
    await turn();
  }
  throw new Error(`${what} did not come`);
}

async function first(lang) {
  const settings = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true };
  const window = new Window({ url: "http://atlas.invalid/", settings });
  for (const key of Object.getOwnPropertyNames(window)) if (!native.has(key)) set(key, window[key]);
  let width = Number(wide);
  const resized = [];
  const shims = {
    window,
    self: window,
    navigator: { language: lang, languages: [lang], userAgent: "" },
    Request: class {
      constructor(url) {
        this.url = url;
      }
    },
    URL: class extends URL {
      constructor(url, base = window.location.href) {
        super(url, base);
      }
    },
    ResizeObserver: class {
      constructor(call) {
        resized.push(call);
      }
      observe() {}
      disconnect() {}
    },
    fetch: async ({ url }) => new Response(await readFile(new URL(url.replace("http://atlas.invalid/", ""), folder))),
  };
  for (const [key, value] of Object.entries(shims)) {
    set(key, value);
    Object.defineProperty(window, key, { value, configurable: true, writable: true });
  }
  for (const kind of [window.Element, window.HTMLElement]) {
    Object.defineProperty(kind.prototype, "clientWidth", { configurable: true, get: () => width });
  }
  const { document } = window;
  const glue = await import(new URL(`${name}?${lang}`, folder));
  await glue.default({ module_or_path: program });
  const drawing = () => document.querySelector(".drawing-holder > svg");
  await until(() => document.documentElement.hasAttribute("data-rev") && drawing(), `the first view (${lang})`);
  const body = html(document.body);
  const { title } = document;
  const before = drawing().getAttribute("viewBox");
  width = Number(narrow);
  for (const call of resized) call();
  await until(() => drawing()?.getAttribute("viewBox") !== before && drawing(), `the narrow map (${lang})`);
  return { title, body, narrow: html(drawing().parentElement) };
}

/** Without the marks between which the program puts what changes. */
const html = (element) => element.innerHTML.replaceAll("<!---->", "").replaceAll(/ (aria-hidden|hidden|disabled|checked|open|inert)=""/g, " $1");

const views = {};
for (const lang of langs) views[lang] = await first(lang);
process.stdout.write(JSON.stringify(views), () => process.exit(0));
