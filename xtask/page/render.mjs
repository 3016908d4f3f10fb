// Lets the built program draw its first view in each language, in a document without a browser, and prints it as JSON: by language
// title and body. What is drawn as wide as there is room for stands in it twice, wide and narrow, and the style sheet shows the one
// that fits. `node render.mjs DIST LANGUAGE …`
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Window } from "happy-dom";
import { shareOutlines } from "./share.mjs";

const [dist, ...langs] = process.argv.slice(2);
/** Widths in pixels that a window of 1280 and a phone of 360 leave for map and strip. */
const WIDTHS = { "drawing-holder": [767, 334], "strip-holder": [1207, 310] };
const folder = pathToFileURL(`${dist}/`);
const page = await readFile(new URL("index.html", folder), "utf8");
const name = page.match(/mandate-atlas-[0-9a-f]+\.js/)[0];
const program = await readFile(new URL(name.replace(".js", "_bg.wasm"), folder));
const loader = page.match(/later-[0-9a-f]+\.js/)[0];
/** The scripts once for each language: a script that has run is not run again under the same address. */
const scripts = await mkdtemp(join(tmpdir(), "first-view-"));
await writeFile(join(scripts, "package.json"), '{ "type": "module" }');
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
  let isNarrow = 0;
  const drawings = [];
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
        this.call = call;
      }
      observe(holder) {
        drawings.push({ holder, call: this.call });
      }
      disconnect() {}
    },
    fetch: async (asked) => {
      const address = String(asked.url ?? asked);
      const file = address.startsWith("http:") ? address.replace("http://atlas.invalid/", "") : address.split("/").pop();
      // What comes after the first view never comes here.
      return file.startsWith("later-") ? new Promise(() => {}) : new Response(await readFile(new URL(file, folder)));
    },
  };
  for (const [key, value] of Object.entries(shims)) {
    set(key, value);
    Object.defineProperty(window, key, { value, configurable: true, writable: true });
  }
  for (const kind of [window.Element, window.HTMLElement]) {
    Object.defineProperty(kind.prototype, "clientWidth", { configurable: true,
      get() {
        return WIDTHS[this.className]?.[isNarrow] ?? 0;
      },
    });
  }
  const { document } = window;
  const own = join(scripts, lang);
  await mkdir(own);
  for (const script of [name, loader]) await copyFile(new URL(script, folder), join(own, script));
  const glue = await import(pathToFileURL(join(own, name)));
  await glue.default({ module_or_path: program });
  const boxes = () => drawings.map(({ holder }) => holder.querySelector("svg")?.getAttribute("width"));
  const isDrawn = () => document.documentElement.hasAttribute("data-rev") && drawings.length > 0 && boxes().every(Boolean);
  await until(isDrawn, `the first view (${lang})`);
  const before = boxes();
  const wide = drawings.map(({ holder }) => holder.innerHTML);
  isNarrow = 1;
  for (const { call } of drawings) call();
  await until(() => boxes().every((box, at) => box && box !== before[at]), `the narrow drawings (${lang})`);
  for (const [at, { holder }] of drawings.entries()) {
    // A name is once in a page.
    const narrow = holder.innerHTML.replaceAll(' id="', ' data-id="');
    holder.innerHTML = `<div class="if-narrow">${narrow}</div><div class="if-wide">${wide[at]}</div>`;
    // What is seen or pressed only where the program is there.
    for (const one of holder.querySelectorAll("path.ring, path.target")) one.remove();
    shareOutlines(document, ...holder.children);
  }
  // The page's own policy takes no style from an attribute.
  for (const one of document.querySelectorAll("[style]")) {
    if (one.getAttribute("style") !== "translate: none;") throw new Error(`a style in an attribute: ${one.outerHTML.slice(0, 200)}`);
    one.removeAttribute("style");
  }
  return { title: document.title, body: html(document.body) };
}

/** Without the marks between which the program puts what changes, and without parts of pixels that nobody sees. */
const html = (element) =>
  element.innerHTML
    .replaceAll("<!---->", "")
    .replaceAll(/ (aria-hidden|hidden|disabled|checked|open|inert)=""/g, " $1")
    .replaceAll(/(?<=<[a-z]+ [^<>]*)\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

const views = {};
for (const lang of langs) views[lang] = await first(lang);
await rm(scripts, { recursive: true });
process.stdout.write(JSON.stringify(views), () => process.exit(0));
