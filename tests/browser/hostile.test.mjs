// A file with malicious words in every field is loaded and looked at in every view: they stay words, with the
// Content-Security-Policy on and, so that it is not the policy alone that holds, with its reports listened to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { ATLAS, assertClean, change, newPage, openAtlas, useBrowser } from "./support.mjs";

const payloads = JSON.parse(readFileSync(new URL("../fixtures/payloads.json", import.meta.url)));
const small = JSON.parse(readFileSync(new URL("../fixtures/small.json", import.meta.url)));

/** A list in our own format, an activity for each of the words, which stand in every field that is free text. */
function ownList() {
  const word = (at) => payloads[at % payloads.length];
  const text = (at) => ({ en: word(at), es: word(at + 1), fr: word(at + 2) });
  const entries = (stem, more = {}) => payloads.map((_, at) => ({ id: `${stem}-${at}`, name: text(at), ...more }));
  return JSON.stringify({
    ...small,
    title: text(0),
    issuer: text(1),
    citation: text(2),
    mandates: [{ id: "4.b", reported: true, title: text(3), summary: text(4) }],
    countries: [
      { id: "XQA", numeric: "901", name: text(5), aliases: payloads },
      { id: "BRB", numeric: "052", name: text(6) },
    ],
    organisations: entries("body", { type: "other", aliases: payloads }).map((one, at) => ({ ...one, acronym: text(at + 3) })),
    topics: entries("topic"),
    audiences: entries("audience"),
    activities: payloads.map((_, at) => ({
      id: `row-${at}`,
      mandate: "4.b",
      kind: "training",
      status: "completed",
      period: `2011-${String(1 + (at % 12)).padStart(2, "0")}`,
      countries: [{ country: at % 2 ? "XQA" : "BRB", role: "host" }],
      organisations: [{ org: `body-${at}`, role: "lead" }, { org: `body-${(at + 1) % payloads.length}`, role: "partner" }],
      topics: [`topic-${at}`],
      audiences: [`audience-${at}`],
      venue: { country: "USA", place: word(at) },
      title: text(at),
      summary: text(at + 1),
    })),
    headcounts: payloads.map((_, at) => ({ count: 5 + at, what: text(at), activities: [`row-${at}`] })),
    ledger: [],
  });
}

/** The same words as a spreadsheet, with links, titles of columns and values that cannot be read. */
function sheet() {
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  const head = ["Title", "Summary", "Countries", "Lead", "Topics", "When", "Link", "Mandate", "Status", "Venue", ...payloads.slice(0, 3)];
  const rows = payloads.map((_, at) => head.map((_, column) => cell(payloads[(at + column * 2) % payloads.length])));
  return [head.map(cell), ...rows].map((row) => row.join(",")).join("\r\n");
}

/** A page that keeps every dialog, every answer to what the policy forbids, and whether a script of the file ran. */
async function watched(held) {
  const page = await newPage(held);
  page.on("dialog", (dialog) => {
    page.faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`refused: ${event.blockedURI}`));
  });
  return page;
}

/** What stands in the page that only markup of the file could have put there. */
const strange = (page) =>
  page.evaluate(() => {
    const made = [...document.querySelectorAll("script:not([src], [type='application/ld+json']), iframe, object, embed, base, meta[http-equiv], img[src=x], animate, style")];
    const handlers = [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on")));
    const links = [...document.querySelectorAll("a[href]")].filter((one) => !/^https?:$/.test(one.protocol));
    const styled = [...document.querySelectorAll("[style]")].filter((one) => one.getAttribute("style").includes("evil"));
    return [...made, ...handlers, ...links, ...styled].map((one) => one.outerHTML.slice(0, 200)).concat(window.harmed ?? []);
  });

/** Through all views in two languages, and into an activity. */
async function walk(page) {
  for (const lang of ["es", "en"]) {
    await change(page, () => page.locator(`[data-lang="${lang}"]`).click());
    for (const view of ["matrix", "timeline", "partners", "overlaps", "map", "brief", "about", "list"]) {
      await change(page, () => page.locator(`[data-view="${view}"] a`).first().click());
      assert.deepEqual(await strange(page), [], view);
      assert.ok((await page.locator("main").innerText()).length > 100, `${view} is there`);
    }
  }
  const own = page.locator(".list [data-activity]", { has: page.locator(".source-sign.of-list") }).first();
  await change(page, () => own.locator("a").first().click());
  assert.deepEqual(await strange(page), [], "in the panel");
  await change(page, () => page.locator('[data-view="map"] a').first().click());
}

describe("hostile files", () => {
  const held = useBrowser();

  for (const [name, buffer] of [["own.json", ownList()], ["own.csv", sheet()]]) {
    it(`${name} ends as plain words in every view`, async () => {
      const answer = await fetch(ATLAS);
      assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/, "the policy is on");
      const page = await watched(held);
      await openAtlas(page, "?view=own-list");
      // The browser itself asks for the icon again with each step; another language is a part of the program.
      const asked = [];
      page.on("request", (request) => /atlas\.svg$|^data:|^blob:|\/\w+-[0-9a-f]{16}\.wasm$/.test(request.url()) || asked.push(request.url()));
      await page.locator("#own-list-file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(buffer) });
      await page.locator("[data-outcome], [data-refused]").first().waitFor();
      assert.deepEqual(await strange(page), [], "while it is matched");
      await change(page, () => page.locator("[data-join]").click());
      await walk(page);
      // The words themselves are there to be read.
      await change(page, () => page.locator('[data-view="list"] a').first().click());
      const text = await page.locator("main").innerText();
      assert.ok(text.includes("<script>window.harmed=1;alert(1)</script>"), "words are shown as words");
      assert.deepEqual(asked, [], "nothing is asked of anybody");
      await assertClean(page);
    });
  }

  it("a link and a search with malicious words say them and do nothing", async () => {
    const page = await watched(held);
    for (const words of payloads) {
      await openAtlas(page, `?view=list&q=${encodeURIComponent(words)}&country=${encodeURIComponent(words)}&${encodeURIComponent(words)}=1`);
      assert.deepEqual(await strange(page), [], words);
    }
    await assertClean(page);
  });
});
