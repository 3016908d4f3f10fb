// The atlas inside of another page: heights, what a host may ask for, sandboxes, and the dialog that makes the snippet.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, ATLAS, change, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const HOST = "http://host.example/";

/** A page of another origin, with this in its body. */
async function openHost(held, body, { head = "", ...options } = {}) {
  const context = await held.browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (line) => page.faults.push(line.text()));
  page.on("pageerror", (error) => page.faults.push(error.message));
  const html = `<!doctype html><html lang="fr"><head><title>Host</title>${head}</head><body>${body}</body></html>`;
  await page.route(`${HOST}**`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(HOST);
  return page;
}

/** The frames of the atlas, drawn, in the order of the page. */
async function frames(page, count) {
  await page.waitForFunction((count) => document.querySelectorAll("iframe").length === count, count);
  const found = [];
  for (const element of await page.locator("iframe").elementHandles()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    await frame.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
    found.push(frame);
  }
  return found;
}


/** What the content of a frame takes, in pixels. */
const content = (frame) => frame.evaluate(() => Math.ceil(document.querySelector(".embedded").getBoundingClientRect().bottom + scrollY));

describe("embedded", () => {
  const held = useBrowser();
  const script = `<script src="${ATLAS}embed.js"></script>`;

  it("stands three times in a page, each in its view and language, as high as it is", async () => {
    const page = await openHost(
      held,
      `<mandate-atlas view="matrix" country="BRB" lang="es" label="Barbados"></mandate-atlas>
       <mandate-atlas theme="dark" hide="countries,legend"></mandate-atlas>
       <mandate-atlas view="timeline" lang="pt" filters="partner=cicte&from=2011-01" hide="sentence"></mandate-atlas>`,
      { head: script },
    );
    const [matrix, map, timeline] = await frames(page, 3);
    const lang = (frame) => frame.evaluate(() => document.documentElement.lang);
    assert.deepEqual(await Promise.all([matrix, map, timeline].map(lang)), ["es", "fr", "pt"], "the host's where none is named");
    assert.equal(await page.locator("iframe").first().getAttribute("title"), "Barbados");
    assert.ok(await matrix.locator("[data-cell]").count() > 100);
    assert.equal(await map.locator("[data-country]").count(), 14);
    assert.equal(await map.locator("[data-country-row], .legend").count(), 0, "parts are left out");
    assert.equal(await timeline.locator("[data-summary]").count(), 0);
    assert.equal(new URL(timeline.url()).searchParams.get("partner"), "cicte");
    for (const frame of [matrix, map, timeline]) {
      assert.equal(await frame.locator("header, .views, .mandates, .facets, [data-dialog]").count(), 0);
      assert.ok(await frame.locator("[data-open-atlas]").isVisible());
      // Below a map or below all: names express no position.
      assert.equal(await frame.locator(".disclaimer, .foot p:not(:has(a))").count(), 1);
      const element = await frame.frameElement();
      const height = await content(frame);
      await page.waitForFunction(([element, height]) => Math.abs(element.clientHeight - height) <= 1, [element, height]);
    }
    // Up when something is chosen, down when it is taken back.
    const element = await map.frameElement();
    const height = () => element.evaluate((frame) => frame.clientHeight);
    const before = await height();
    const entries = await page.evaluate(() => history.length);
    await map.locator('[data-country="BRB"]').click();
    await page.waitForFunction(([element, before]) => element.clientHeight > before + 50, [element, before]);
    assert.equal(await page.evaluate(() => history.length), entries, "steps back are the host's");
    await map.locator("[data-close]").click();
    await page.waitForFunction(([element, before]) => Math.abs(element.clientHeight - before) <= 1, [element, before]);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it("takes what is set before the picture is there, and what is taken off again", async () => {
    const page = await openHost(held, "<div id=place></div>", { head: script });
    await page.evaluate(() => {
      const atlas = document.createElement("mandate-atlas");
      document.querySelector("#place").append(atlas);
      for (const [name, value] of Object.entries({ view: "matrix", country: "HTI", theme: "dark", lang: "en" })) atlas.setAttribute(name, value);
    });
    const [frame] = await frames(page, 1);
    await frame.locator("#panel-title", { hasText: "Haiti" }).waitFor();
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), "dark");
    await page.locator("mandate-atlas").evaluate((one) => one.removeAttribute("theme"));
    await frame.waitForFunction(() => document.documentElement.dataset.theme === "auto");
    await frame.locator('[data-cell="HTI/4.b"]').waitFor();
    await page.context().close();
  });

  it("shows what is chosen also where it stands below, folded, and without ways into a dead end", async () => {
    const page = await openHost(held, `<iframe src="${ATLAS}?embed=1" width="560" height="700"></iframe>`);
    const [frame] = await frames(page, 1);
    await frame.locator('[data-country="JAM"]').click();
    await frame.waitForFunction(() => document.activeElement.id === "panel-title");
    assert.equal(await frame.locator(".mandate-section[open]").count(), 0);
    assert.equal(await frame.locator("[data-change='view brief'], [data-change^='compare']").count(), 0);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it("follows what its host asks for in the documented form, and nothing else", async () => {
    const listen = `<script>window.heights = []; addEventListener("message", ({ data }) => data.height !== undefined && heights.push(data.height));</script>`;
    const page = await openHost(held, `<mandate-atlas view="map" lang="en"></mandate-atlas>`, { head: listen + script });
    const [frame] = await frames(page, 1);
    const set = (name, value) => page.locator("mandate-atlas").evaluate((one, [name, value]) => one.setAttribute(name, value), [name, value]);
    await set("country", "HTI");
    await frame.locator("#panel-title", { hasText: "Haiti" }).waitFor();
    await set("lang", "es");
    await frame.locator("#panel-title", { hasText: "Haití" }).waitFor();
    await set("view", "matrix");
    await frame.locator('[data-cell="HTI/4.b"]').waitFor();
    await set("theme", "dark");
    await frame.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.locator("mandate-atlas").evaluate((one) => one.removeAttribute("country"));
    await frame.locator("#panel-title").waitFor({ state: "detached" });
    const drawn = (revision) => frame.waitForFunction((revision) => document.documentElement.dataset.rev === revision, revision);
    await drawn("5");
    const messages = [
      { type: "mandate-atlas:set", country: "no country", mandate: 4, lang: "xx", view: "about", q: "x" },
      { type: "set", country: "BRB" }, "mandate-atlas:set", null, 7, { country: "BRB" },
      { type: "mandate-atlas:set", country: "XXX" },
    ];
    await page.locator("iframe").evaluate((one, messages) => messages.forEach((message) => one.contentWindow.postMessage(message, "*")), messages);
    // Messages of the page itself are not those of its host.
    await frame.evaluate(() => window.postMessage({ type: "mandate-atlas:set", country: "BRB" }, "*"));
    await set("lang", "pt");
    await frame.waitForFunction(() => document.documentElement.lang === "pt");
    // One change, and it is the language.
    await drawn("6");
    assert.equal(new URL(frame.url()).searchParams.get("country"), null);
    const least = await page.evaluate(() => Math.min(...heights));
    assert.ok(least > 100, `another language is no page without height: ${least}`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it("speaks the dialects that hosts listen to", async () => {
    const listen = `<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script>`;
    const source = `${ATLAS}?embed=1&amp;childId=atlas-1&amp;initialWidth=800&amp;parentUrl=http%3A%2F%2Fhost.example%2F`;
    const page = await openHost(held, `<iframe src="${source}" width="800" height="500"></iframe>`, { head: listen });
    const [frame] = await frames(page, 1);
    assert.equal(await frame.locator("[data-notice]").count(), 0, "pym's own keys are no fault");
    await page.waitForFunction(() => window.heard.length >= 5);
    const heard = await page.evaluate(() => window.heard);
    const own = heard.find((one) => one.type === "mandate-atlas:height").height;
    assert.ok(own > 400);
    assert.ok(heard.some((one) => one["datawrapper-height"]?.["mandate-atlas"] > 400));
    assert.ok(heard.some((one) => one.sentinel === "amp" && one.type === "embed-size" && one.height > 400));
    assert.ok(heard.some((one) => typeof one === "string" && one.startsWith("{") && JSON.parse(one).context === "iframe.resize"));
    assert.ok(heard.some((one) => typeof one === "string" && /^pymxPYMxatlas-1xPYMxheightxPYMx\d+$/.test(one)));
    await page.context().close();
  });

  for (const sandbox of ["allow-scripts allow-same-origin", "allow-scripts"]) {
    it(`works in a sandbox: ${sandbox}`, async () => {
      const page = await openHost(held, `<iframe sandbox="${sandbox}" src="${ATLAS}?embed=1" width="900" height="700"></iframe>`);
      const [frame] = await frames(page, 1);
      await frame.locator('[data-country="JAM"]').click();
      await frame.locator("#panel-title", { hasText: "Jamaica" }).waitFor();
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  }

  it("needs no storage and opens what is no picture elsewhere", async () => {
    const page = await openHost(held, `<iframe src="${ATLAS}?embed=1&amp;country=BRB" width="900" height="700"></iframe>`);
    await page.addInitScript(() => {
      const refuse = () => { throw new DOMException("refused", "SecurityError"); };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(globalThis, name, { get: refuse });
    });
    await page.reload();
    const [frame] = await frames(page, 1);
    await frame.locator(".mandate-section summary").first().click();
    const [about] = await Promise.all([page.context().waitForEvent("page"), frame.locator(".source a").first().click()]);
    await about.waitForLoadState();
    assert.match(about.url(), /view=about.*sentence=/);
    assert.doesNotMatch(about.url(), /embed/);
    const [atlas] = await Promise.all([page.context().waitForEvent("page"), frame.locator("[data-open-atlas]").click()]);
    assert.equal(new URL(atlas.url()).search, "?country=BRB");
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
});

describe("the dialog of the snippet", () => {
  const held = useBrowser();

  it("makes what is shown into a snippet, with a preview, and copies it", async () => {
    // With each choice the preview is loaded anew, also while it still loads the program.
    const quiet = ["Fetch API cannot load"];
    const page = await newPage(held, { permissions: ["clipboard-read", "clipboard-write"], quiet });
    await openAtlas(page, "?view=matrix&country=BRB&partner=cicte");
    await page.locator('[data-dialog="embed"]').click();
    const dialog = page.locator("#embed");
    const text = (name) => dialog.locator(`[data-copyable="${name}"] textarea`).inputValue();
    assert.ok((await text("frame")).includes(`src="${ATLAS}?view=matrix&amp;country=BRB&amp;partner=cicte&amp;embed=1"`));
    await dialog.locator('[data-choice="lang"]').selectOption("es");
    await dialog.locator('[data-choice="mandate"]').selectOption("4.b");
    await dialog.locator('[data-choice="data"]').selectOption({ index: 1 });
    await dialog.locator('[data-part="legend"] input').uncheck();
    await dialog.locator('[data-choice="height"]').fill("555");
    await dialog.locator('[data-choice="height"]').blur();
    const frame = await text("frame");
    for (const part of ["lang=es", "mandate=4.b", "hide=legend", "v=20", 'height="555"', 'title="']) assert.ok(frame.includes(part), `${part}: ${frame}`);
    assert.ok((await text("element")).includes('<mandate-atlas view="matrix" country="BRB" mandate="4.b"'));
    assert.match(await text("cite"), /Mandate Atlas, data version .* http/);
    const preview = await (await dialog.locator("[data-preview]").elementHandle()).contentFrame();
    await preview.waitForFunction(() => document.documentElement.lang === "es" && document.querySelector('[data-cell="BRB/4.b"]'));
    await dialog.locator('[data-copyable="frame"] button').click();
    await dialog.getByText("Copied.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), frame);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.dialog), "embed");
    assert.equal(query(page), "?view=matrix&country=BRB&partner=cicte", "the page itself stays");
    await assertClean(page);
  });

  it("leaves no step back, whatever is previewed", async () => {
    const page = await newPage(held, { quiet: ["Fetch API cannot load"] });
    await openAtlas(page);
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    await page.locator('[data-dialog="embed"]').click();
    for (const lang of ["es", "fr"]) {
      await page.locator('#embed [data-choice="lang"]').selectOption(lang);
      await page.frameLocator("[data-preview]").locator(`html[data-rev][lang="${lang}"]`).waitFor();
    }
    await page.keyboard.press("Escape");
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.search === "");
    await assertClean(page);
  });

  it("selects the text where copying is forbidden", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await openAtlas(page);
    await page.locator('[data-dialog="embed"]').focus();
    await page.keyboard.press("Enter");
    await page.locator('[data-copyable="link"] button').click();
    await page.getByText("copy it by hand").waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return [field.value.slice(field.selectionStart, field.selectionEnd), field.value];
    });
    assert.equal(selected[0], selected[1]);
    await assertClean(page);
  });
});
