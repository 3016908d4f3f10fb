// A reader who does everything, in an order that only a seed knows: controls by pointer, keys, words, links, back and forward,
// languages, colours, files, windows of all sizes. After each step the page has to be sound; now and then the same address in
// another page has to say the same, and brute force has to count the same.
import { readFileSync } from "node:fs";
import { counting, has, owner, passes } from "./brute.mjs";
import { VIEWS } from "./measure.mjs";
import { ATLAS, newPage } from "./support.mjs";
import { contradictions, findControl, readPage } from "./walked.mjs";

/** So many steps are told when something fails: enough to see how it came about. */
const TOLD = 30;
/** After so many steps the page is held against its twin and against brute force. */
const CHECKED_EACH = 20;
const WINDOWS = [[1280, 800], [1280, 800], [760, 900], [360, 740], [1600, 400], [320, 256]];
const WORDS = ["port", "san", "ü", "IMPACS", "zzz", "\"", " cyber training ", "<b>", "st lucia"];
const KEYS = [
  "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Escape", "Tab", "Shift+Tab", "?", "Home", "End", "Space",
  "PageUp", "PageDown", "Backspace", "Delete",
];
const LINKS = [
  ...Object.values(VIEWS),
  "?",
  "?partner=cicte,icao&status=completed",
  "?country=JAM&role=host&lang=fr",
  "?view=timeline&years=all&group=country",
  "?view=list&order=-when&q=port",
  "?view=matrix&sort=similarity&theme=dark",
  "?from=2011-03&to=2011-10&undated=0",
  "?country=BRB,GRD&mandate=4.b,4.h&lang=pt",
  "?view=overlaps&window=0&rung=none",
  "?view=nowhere&country=XXX&q=" + "x".repeat(300),
];
const fixture = (name) => ({
  name,
  mimeType: "text/plain",
  buffer: readFileSync(new URL(`../fixtures/lists/${name}`, import.meta.url)),
});
const FILES = ["plain.csv", "plain.csv", "list.json", "list.json", "hxl.csv", "iati.xml", "spanish-1252.csv", "too-many-fields.csv", "broken.json", "workbook.xlsx", "empty.csv"].map(fixture);

/** The same numbers for the same seed: mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, of: (all) => all[Math.floor(next() * all.length)] };
}

/** The page that is walked through, and the one that opens the same addresses. */
export async function walkers(held) {
  // A preview of a snippet that is closed, or made anew, before it is loaded is cut off, which the browser tells.
  const options = { quiet: ["Fetch API cannot load", "net::ERR_ABORTED"], acceptDownloads: false };
  return [await newPage(held, options), await newPage(held, options)];
}

export class Walker {
  /** `page` is walked through, `twin` opens the same addresses; both from `newPage`. */
  constructor(page, twin, seed) {
    Object.assign(this, { page, twin, seed, random: random(seed), told: [], done: 0, compared: 0, counted: 0, withLists: 0, tally: {} });
    this.size = WINDOWS[0];
    // What has no end without a hand: a window to print, a question before leaving, a window of its own.
    page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
    page.on("filechooser", () => {});
    page.context().on("page", (other) => other.close());
  }

  /** Opens the page and does so many things; throws where the page is not as it should be. */
  async walk(actions, tell = () => {}) {
    await this.page.addInitScript(() => (window.print = () => {}));
    await this.open("");
    for (const end = this.done + actions; this.done < end; ) {
      await this.guarded(() => this.step());
      this.done += 1;
      await this.guarded(async () => {
        await this.settle();
        await this.assertSound();
        if (this.done % CHECKED_EACH === 0) await this.compare();
      });
      tell(this);
    }
  }

  async guarded(action) {
    try {
      await action();
    } catch (fault) {
      const steps = this.told.slice(-TOLD).join("\n  ");
      throw new Error(`seed ${this.seed}, action ${this.done}, at ${this.page.url()}\n${fault.message}\nThe last steps:\n  ${steps}`, { cause: fault });
    }
  }

  async open(query) {
    await this.page.goto(ATLAS + query);
    await this.settle();
  }

  /** Something or other; what a reader does often is done often. */
  async step() {
    const often = {
      useControl: 46, press: 22, goBack: 5, goForward: 3, search: 6, drag: 4, follow: 4, giveFile: 3, resize: 2, scroll: 2, setTime: 1, reload: 1,
      changeSystem: 1,
    };
    let at = this.random.next() * Object.values(often).reduce((sum, weight) => sum + weight);
    const [name] = Object.entries(often).find(([, weight]) => (at -= weight) < 0);
    this.tally[name] = (this.tally[name] ?? 0) + 1;
    await this[name]();
  }

  tell(what) {
    this.told.push(`${this.done}: ${what}`);
    if (this.told.length > TOLD) this.told.shift();
  }

  async useControl() {
    const [kind, one] = [this.random.next(), this.random.next()];
    const control = await this.page.evaluate(findControl, [kind, one]);
    if (!control) return this.press();
    this.tell(`use ${control.told}`);
    if (control.type === "select") return this.choose();
    if (/^(text|search|textarea|number)$/.test(control.type)) return this.write();
    if (control.isFree) return this.page.mouse.click(control.at.x, control.at.y);
    // Under something else, as a menu: by keyboard it can be used all the same.
    await this.page.evaluate(() => window.walked.focus());
    await this.page.keyboard.press("Enter");
  }

  choose() {
    return this.page.evaluate((at) => {
      const select = window.walked;
      select.focus();
      select.value = select.options[Math.floor(at * select.options.length)]?.value;
      for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
    }, this.random.next());
  }

  async write() {
    const words = this.random.next() < 0.3 ? "" : this.random.of(WORDS);
    this.tell(`write ${words}`);
    await this.page.evaluate(() => {
      window.walked.focus();
      window.walked.select?.();
    });
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.type(words);
  }

  async press() {
    const key = this.random.of(KEYS);
    this.tell(`press ${key}`);
    await this.page.keyboard.press(key);
  }

  async goBack() {
    this.tell("back");
    await this.page.goBack({ waitUntil: "commit" });
  }

  async goForward() {
    this.tell("forward");
    await this.page.goForward({ waitUntil: "commit" });
  }

  async search() {
    const words = this.random.of(WORDS);
    this.tell(`search ${words}`);
    const field = this.page.locator("#search");
    if (!(await field.isVisible()) || (await this.page.locator("dialog[open]").count()) > 0) return this.press();
    await field.fill(this.random.next() < 0.4 ? "" : words);
  }

  async drag() {
    const [kind, one] = [this.random.next(), this.random.next()];
    const [far, down] = [this.random.next() * 400 - 200, this.random.next() * 60 - 30];
    const control = await this.page.evaluate(findControl, [kind, one]);
    if (!control?.isFree || control.type === "select") return this.press();
    this.tell(`drag ${control.told} by ${Math.round(far)}`);
    await this.page.mouse.move(control.at.x, control.at.y);
    await this.page.mouse.down();
    await this.page.mouse.move(control.at.x + far, control.at.y + down, { steps: 3 });
    await this.page.mouse.up();
  }

  /** A link of the page's own, as from a chat or a bookmark, or written by hand into the address. */
  async follow() {
    const link = this.random.of(LINKS);
    const isWhole = this.random.next() < 0.3;
    this.tell(`${isWhole ? "open" : "follow"} ${link}`);
    if (isWhole) return this.open(link);
    await this.page.evaluate((link) => {
      history.pushState(null, "", link);
      dispatchEvent(new PopStateEvent("popstate"));
    }, link);
  }

  /** A file of the reader's own: read, then put beside the report, or left, or those that are beside it are taken away. */
  async giveFile() {
    const file = this.random.of(FILES);
    const end = this.random.next();
    this.tell(`file ${file.name} ${end.toFixed(2)}`);
    await this.page.keyboard.press("Escape");
    await this.page.evaluate(() => document.querySelector('[data-view="own-list"] a')?.click());
    await this.settle();
    const remove = this.page.locator("[data-remove]").first();
    if ((await remove.count()) > 0) {
      await this.page.evaluate(() => document.querySelector("[data-remove]").click());
      return;
    }
    await this.page.locator("#own-list-file").setInputFiles(file);
    // Another file may have been read before: the page is asked again when it is idle.
    await this.settle();
    if (end < 0.6) await this.page.evaluate(() => document.querySelector("[data-join]:not(:disabled)")?.click());
  }

  async resize() {
    const [width, height] = (this.size = this.random.of(WINDOWS));
    this.tell(`window ${width} x ${height}`);
    await this.page.setViewportSize({ width, height });
  }

  async scroll() {
    const far = Math.round(this.random.next() * 3000 - 1000);
    this.tell(`scroll ${far}`);
    await this.page.mouse.move(this.size[0] / 2, this.size[1] / 2);
    await this.page.mouse.wheel(0, far);
  }

  async setTime() {
    const detail = this.random.of([null, { from: "2011-02", to: "2011-11" }, { from: "x", to: "2010-01" }, "nothing"]);
    this.tell(`app:time ${JSON.stringify(detail)}`);
    await this.page.evaluate((detail) => document.dispatchEvent(new CustomEvent("app:time", { detail })), detail);
  }

  async reload() {
    this.tell("reload");
    await this.page.reload();
  }

  async changeSystem() {
    const colorScheme = this.random.of(["light", "dark"]);
    const reducedMotion = this.random.of(["reduce", "no-preference"]);
    this.tell(`system ${colorScheme} ${reducedMotion}`);
    await this.page.emulateMedia({ colorScheme, reducedMotion });
  }

  /** Waits until the page is there and nothing is looked for or read any more. A step back may have left it: it is opened again. */
  async settle() {
    await this.page.waitForLoadState("domcontentloaded");
    const isAway = () => !this.page.url().startsWith(ATLAS);
    if (isAway()) {
      this.tell("opened again");
      await this.page.goto(ATLAS);
    }
    const isSettled = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const preview = document.querySelector("dialog[open] [data-preview]");
            const isDrawn = !preview || preview.contentDocument?.documentElement?.dataset.rev !== undefined;
            const isBusy = document.querySelector('main [aria-busy="true"], progress, #start') !== null;
            resolve(isDrawn && !isBusy && document.documentElement.dataset.rev !== undefined);
          }),
        ),
      );
    for (const end = Date.now() + 30_000; ; ) {
      try {
        if (await this.page.evaluate(isSettled)) return;
        if (Date.now() > end) throw new Error("the page does not come to rest");
      } catch (fault) {
        // The step back or the reloading came only now, and took the question with it.
        if (!/navigat|destroyed|detached/i.test(fault.message)) throw fault;
        await this.page.waitForLoadState("domcontentloaded");
        if (isAway()) await this.page.goto(ATLAS);
      }
    }
  }

  /** No panic, nothing in the console, nothing asked of others, and what is shown is what the address says. */
  async assertSound() {
    const found = await this.page.evaluate(contradictions);
    const wrong = [...found, ...this.page.faults, ...this.twin.faults];
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  }

  /** The same address says the same in a page that was not walked through, and brute force counts the same. */
  async compare() {
    const query = new URL(this.page.url()).search;
    // What no address holds: lists beside the report. Their own journeys count them.
    if ((await this.page.locator('[data-notice="lists"], [data-held]').count()) > 0) {
      this.withLists += 1;
      return;
    }
    const [width, height] = this.size;
    await this.twin.setViewportSize({ width, height });
    await this.twin.goto(ATLAS + query);
    await this.twin.waitForFunction(() => document.documentElement.dataset.rev !== undefined && !document.querySelector('main [aria-busy="true"], progress, #start'));
    const [shown, again] = [await this.page.evaluate(readPage), await this.twin.evaluate(readPage)];
    const differing = Object.keys(shown).filter((key) => JSON.stringify(shown[key]) !== JSON.stringify(again[key]));
    if (differing.length > 0) {
      const told = differing.map((key) => `${key}\n  walked: ${difference(shown[key], again[key])}\n  opened: ${difference(again[key], shown[key])}`);
      throw new Error(`${query} opened anew differs in ${told.join("\n")}`);
    }
    this.compared += 1;
    // What a link asks for in vain is not in it for brute force.
    const isFollowed = (await this.twin.locator('[data-notice="link"]').count()) === 0;
    if (isFollowed) this.count(shown, Object.fromEntries(new URLSearchParams(query)));
  }

  /** Every count of the filters, by brute force from the data. Words are searched by tests of their own. */
  count({ counts, summary, lang }, filter) {
    if (counts.length === 0 || filter.q || filter.n) return;
    for (const [facet, value, count] of counts) {
      if (!(facet in has)) continue;
      const expected = counting.filter((one) => passes(one, filter, owner(facet)) && has[facet](one, filter).includes(value)).length;
      if (count !== expected) throw new Error(`${facet} ${value}: ${count} on the page, ${expected} by brute force`);
    }
    const passing = counting.filter((one) => passes(one, filter)).length;
    const sentence = new RegExp(`^${passing === counting.length ? `(${passing} of )?` : `${passing} of `}${counting.length} activities`);
    if (lang === "en" && summary && !sentence.test(summary)) throw new Error(`“${summary}” where brute force counts ${passing}`);
    this.counted += 1;
  }
}

/** A text from a little before where it differs from another one. */
function difference(one, other) {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(Math.max(0, at - 60), at + 120);
}
