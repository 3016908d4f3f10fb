// What a browser refuses, lacks or changes under the page's feet: it goes on, keeps what was chosen, or says what is wrong.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { settled, VIEWS } from "./measure.mjs";
import { allThere, assertClean, ATLAS, change, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const fixture = new URL("../fixtures/lists/plain.csv", import.meta.url);

/** Goes through all views: what is chosen can be followed, and nothing is said of what is missing. */
async function assertWorks(page) {
  await change(page, () => page.locator('[data-country-row="BRB"]').click());
  for (const view of ["matrix", "timeline", "partners", "list", "map"]) {
    await change(page, () => page.locator(`[data-view="${view}"] a`).click());
    assert.match(await summary(page), /Barbados/, view);
  }
  assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
  assert.equal(await page.locator("svg [data-country]").count(), 14);
}

describe("a browser that lacks something", () => {
  const held = useBrowser();

  const LACKS = {
    "no storage": () => {
      const refuse = { get: () => { throw new DOMException("refused", "SecurityError"); } };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(globalThis, name, refuse);
    },
    "no observer of sizes": () => delete globalThis.ResizeObserver,
    "an observer of sizes that throws": () => {
      globalThis.ResizeObserver = class {
        constructor() {
          throw new TypeError("refused");
        }
      };
    },
    "no worker": () => delete Navigator.prototype.serviceWorker,
    "a worker that throws": () => {
      ServiceWorkerContainer.prototype.register = () => { throw new DOMException("refused", "SecurityError"); };
    },
    "a worker that is refused later": () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
    },
    "no clipboard": () => delete Navigator.prototype.clipboard,
    "no media queries that tell changes": () => {
      Object.defineProperty(MediaQueryList.prototype, "onchange", { set: () => {}, get: () => null });
    },
  };
  for (const [name, lack] of Object.entries(LACKS)) {
    it(`${name}: it works`, async () => {
      const page = await newPage(held);
      await page.addInitScript(lack);
      await openAtlas(page);
      await assertWorks(page);
      await assertClean(page);
    });
  }

  it("follows the window where it cannot observe an element", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => delete globalThis.ResizeObserver);
    await openAtlas(page);
    const width = () => document.querySelector(".canvas svg.drawing").getBoundingClientRect().width;
    const before = await page.evaluate(width);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.waitForFunction((before) => document.querySelector(".canvas svg.drawing").getBoundingClientRect().width < before - 50, before);
    await assertClean(page);
  });

  it("copies where that is forbidden by letting the reader do it", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    });
    await openAtlas(page);
    await page.locator('[data-dialog="embed"]').click();
    await page.frameLocator("[data-preview]").locator("html[data-rev]").waitFor();
    await page.locator('[data-copyable="link"] button, [data-copyable] button').first().click();
    await page.waitForFunction(() => {
      const { activeElement: field } = document;
      return field.matches("textarea") && field.value.length > 0 && field.selectionEnd - field.selectionStart === field.value.length;
    });
    await assertClean(page);
  });

  it("keeps what is chosen where the address can be changed no more", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await change(page, () => page.locator('[data-country-row="JAM"]').click());
    // As Safari does after a hundred changes in half a minute, and every browser in a sandbox.
    await page.evaluate(() => {
      const refuse = () => { throw new DOMException("too many", "SecurityError"); };
      Object.assign(history, { pushState: refuse, replaceState: refuse });
    });
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    assert.match(await summary(page), /Jamaica/);
    assert.equal(await page.locator('[data-view="matrix"] a').getAttribute("aria-current"), "page");
    await page.evaluate(() => {
      delete history.pushState;
      delete history.replaceState;
    });
    await change(page, () => page.locator('[data-view="list"] a').click());
    assert.equal(query(page), "?view=list&country=JAM", "the next change is in the address again");
    await assertClean(page);
  });
});

describe("what changes under the page's feet", () => {
  const held = useBrowser();

  it("the network: once it is there, the page needs it no more", async () => {
    const page = await newPage(held, { quiet: ["ERR_INTERNET_DISCONNECTED"] });
    await openAtlas(page);
    await allThere(page);
    await page.context().setOffline(true);
    // The browser itself asks for the icon again with each step.
    page.on("request", (request) => request.url().endsWith("atlas.svg") || page.faults.push(`asks for ${request.url()}`));
    await assertWorks(page);
    for (const lang of ["es", "fr", "pt", "en"]) await change(page, () => page.locator(`button[data-lang="${lang}"]`).click());
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    await page.locator("#own-list-file").setInputFiles(fixture.pathname);
    await page.locator("[data-outcome]").waitFor();
    await change(page, () => page.locator("[data-join]").click());
    assert.match(await summary(page), /Barbados/);
    await assertClean(page);
  });

  it("the window: shrinks to nothing and comes back, in every view", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB");
    for (const view of Object.keys(VIEWS).filter((view) => !["country", "cell", "gaps", "mandates", "together"].includes(view))) {
      const link = page.locator(`[data-view="${view}"] a`);
      await page.evaluate((view) => document.querySelector(`[data-view="${view}"] a`).click(), view);
      await settled(page);
      const before = await page.locator("main").innerText();
      await page.setViewportSize({ width: 1, height: 1 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.waitForFunction((before) => document.querySelector("main").innerText === before, before);
      assert.equal(await link.getAttribute("aria-current"), "page");
    }
    assert.match(query(page), /country=BRB/);
    await assertClean(page);
  });

  it("begins in a window of no size, and is whole once there is one", async () => {
    const page = await newPage(held, { width: 1, height: 1 });
    await openAtlas(page, "?country=BRB");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator(".canvas svg.drawing").first().waitFor();
    assert.equal(await page.locator("svg [data-country]").count(), 14);
    assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
    await assertClean(page);
  });

  it("the file: removed while it is read, it is told, and the next one is read", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      const { arrayBuffer } = Blob.prototype;
      const gate = new Promise((resolve) => (window.release = resolve));
      Blob.prototype.arrayBuffer = async function () {
        window.isAsked = true;
        await gate;
        return arrayBuffer.call(this);
      };
    });
    const path = join(mkdtempSync(join(tmpdir(), "atlas-")), "plain.csv");
    writeFileSync(path, readFileSync(fixture));
    await openAtlas(page, "?view=own-list&country=BRB");
    await page.locator("#own-list-file").setInputFiles(path);
    await page.waitForFunction(() => window.isAsked);
    unlinkSync(path);
    await page.evaluate(() => window.release());
    const refused = page.locator("[data-refused]");
    await refused.waitFor();
    assert.match(await refused.innerText(), /plain\.csv cannot be read/);
    await page.locator("#own-list-file").setInputFiles(fixture.pathname);
    await page.locator("[data-outcome]").waitFor();
    assert.match(query(page), /country=BRB/);
    await assertClean(page);
  });

  it("time zone and locale: they change no word and no date", async () => {
    const read = (page) => page.evaluate(() => [document.title, document.querySelector("main").textContent]);
    const links = ["?lang=en&country=BRB", "?lang=en&view=timeline", "?lang=en&view=list", "?lang=en&view=brief&country=BRB"];
    const page = await newPage(held, { timezoneId: "UTC", locale: "en-GB" });
    const before = [];
    for (const link of links) {
      await openAtlas(page, link);
      before.push(await read(page));
    }
    for (const [timezoneId, locale] of [["Pacific/Kiritimati", "ar-EG"], ["Pacific/Niue", "tr-TR"], ["Asia/Kathmandu", "th-TH-u-ca-buddhist"]]) {
      const other = await newPage(held, { timezoneId, locale });
      for (const [at, link] of links.entries()) {
        await openAtlas(other, link);
        assert.deepEqual(await read(other), before[at], `${timezoneId} ${locale} ${link}`);
      }
      await assertClean(other);
    }
    // While the page is open, as on a journey.
    await openAtlas(page, links[0]);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setTimezoneOverride", { timezoneId: "Pacific/Kiritimati" }).catch(() => {});
    await page.evaluate(() => dispatchEvent(new Event("languagechange")));
    await change(page, () => page.locator('[data-view="timeline"] a').click());
    await change(page, () => page.locator("[data-clear]").click());
    assert.deepEqual(await read(page), before[1], "the timeline is the same");
    await assertClean(page);
  });

  it("another tab: each keeps its own choice and its own history", async () => {
    const page = await newPage(held);
    const other = await page.context().newPage();
    await openAtlas(page, "?country=BRB");
    await openAtlas(other, "?country=JAM&lang=fr");
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    await change(other, () => other.locator('[data-view="list"] a').click());
    await other.locator('[data-view="own-list"] a').click();
    await other.locator("#own-list-file").setInputFiles(fixture.pathname);
    await other.locator("[data-outcome]").waitFor();
    await change(other, () => other.locator("[data-join]").click());
    assert.equal(await page.locator('[data-notice="lists"]').count(), 0);
    assert.match(await summary(page), /Barbados/);
    assert.match(await summary(other), /Jamaïque/);
    await change(page, () => page.goBack());
    assert.equal(query(page), "?country=BRB");
    await other.close();
    await change(page, () => page.locator('[data-country-row="GRD"]').click());
    assert.match(await summary(page), /Grenada/);
    await assertClean(page);
  });
});

describe("a page that the browser kept for going back", () => {
  // Playwright forbids it, since pages that come back surprise its own tests.
  const held = useBrowser({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });

  it("comes back as it was, with a list beside the report, and goes on", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      addEventListener("pageshow", (event) => (window.isKept = event.persisted));
    });
    await openAtlas(page, "?view=own-list&country=BRB");
    // What is still on its way when it is left keeps a browser from keeping it.
    await allThere(page);
    await page.locator("#own-list-file").setInputFiles(fixture.pathname);
    await page.locator("[data-outcome]").waitFor();
    await change(page, () => page.locator("[data-join]").click());
    const before = await summary(page);
    await page.goto(`${ATLAS}404.html`);
    await page.goBack({ waitUntil: "commit" });
    await page.waitForFunction(() => window.isKept !== undefined && document.querySelector("[data-summary]"));
    assert.equal(await page.evaluate(() => window.isKept), true, "it is the same page");
    assert.equal(await summary(page), before);
    assert.equal(await page.locator('[data-notice="lists"]').count(), 1);
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    assert.equal(query(page), "?view=matrix&country=BRB");
    await change(page, () => page.evaluate(() => history.back()));
    assert.equal(await summary(page), before);
    await assertClean(page);
  });
});
