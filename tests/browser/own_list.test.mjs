// A list of one's own: read on this machine, matched, shown beside the report, and taken away.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { allThere, assertClean, change, newPage, openAtlas, query, summary, useBrowser } from "./support.mjs";

const fixture = (name) => new URL(`../fixtures/lists/${name}`, import.meta.url).pathname;
const data = JSON.parse(readFileSync(new URL("../../data/ag-res-2619.json", import.meta.url)));
const counting = data.activities.filter((one) => one.kind !== "state-action").length;

/** Chooses a file and waits until it is read. */
async function choose(page, file) {
  await page.locator("#own-list-file").setInputFiles(file);
  await page.locator("[data-outcome], [data-refused]").first().waitFor();
}

/** Puts the list that is read beside the report, and waits until the page is there with both. */
const show = (page) => change(page, () => page.locator("[data-join]").click());

const nameChoice = (page, text) => page.locator(`[data-name="${text}"] select`);

/** A file of so many rows on the disk: put into the page by hand, it would stop the page by itself. */
function rows(count) {
  const row = (_, at) => `Course ${at},4.b,"Barbados; Jamaica",IMPACS,${1 + (at % 12)}/2011,done,Policing\r\n`;
  const path = join(mkdtempSync(join(tmpdir(), "atlas-")), "many.csv");
  const head = "Title,Mandate,Countries,Lead,When,Status,Topics\r\n";
  writeFileSync(path, head + Array.from({ length: count }, row).join(""));
  return path;
}

describe("your list", () => {
  const held = useBrowser();

  it("is read without leaving the machine, matched, shown beside the report and filtered by", async () => {
    const page = await newPage(held);
    const asked = [];
    await openAtlas(page, "?mandate=4.b");
    await allThere(page);
    // The browser itself asks for the icon again with each step.
    page.on("request", (request) => request.url().endsWith("atlas.svg") || asked.push(request.url()));
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    assert.ok(await page.getByText("It never leaves your machine").first().isVisible());
    await choose(page, fixture("plain.csv"));
    assert.equal(await page.locator("[data-counts]").getAttribute("data-counts"), "4 0 0");
    assert.ok(await page.getByText("Columns that are not read: Budget.").isVisible());
    assert.equal(await page.locator("[data-unknown]").getAttribute("data-unknown"), "5");
    await nameChoice(page, "Cyber security").selectOption("=4.h");
    await page.locator(".field input").fill("IMPACS list");
    await show(page);
    assert.equal(new URLSearchParams(query(page)).get("mandate"), "4.b", "what was chosen stays");
    assert.ok((await page.locator('[data-notice="lists"]').innerText()).includes("IMPACS list"));
    await change(page, () => page.locator("[data-clear]").click());
    assert.match(await summary(page), new RegExp(`${counting + 4}`));
    // The filter tells the two apart.
    await change(page, () => page.locator('[data-view="list"] a').click());
    await page.locator('[data-facet="source"] > button').click();
    await change(page, () => page.locator('[data-facet="source"] [data-value="plain"]').click());
    await page.keyboard.press("Escape");
    assert.match(await summary(page), new RegExp(`^4 of ${counting + 4} activities`));
    assert.equal(await page.locator(".list [data-activity]").count(), 4);
    assert.equal(await page.locator(".list .source-sign.of-list").count(), 4);
    assert.deepEqual(asked, [], "nothing was asked of anybody");
    await assertClean(page);
  });

  it("has its own mark on the timeline and in the panel, and its line for a source", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("plain.csv"));
    await show(page);
    await change(page, () => page.locator('[data-view="timeline"] a').click());
    assert.equal(await page.locator('.mark.of-list[data-activity="port-course"] .bar-sign').count(), 1);
    assert.match(await page.locator('[data-activity="port-course"].mark').getAttribute("aria-label"), /From plain$/);
    await change(page, () => page.locator('.mark[data-activity="port-course"]').focus().then(() => page.keyboard.press("Enter")));
    const card = page.locator('.panel [data-activity="port-course"]');
    assert.match(await card.innerText(), /plain, line 2/);
    assert.equal(await card.getByRole("link", { name: "more there" }).getAttribute("href"), "https://example.org/1");
    assert.equal(await card.locator(".source-sign.of-list").count(), 1);
    await assertClean(page);
  });

  it("shows countries that are not on the map in the list, in the matrix and in the panel", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("plain.csv"));
    await show(page);
    assert.match(await page.locator('[data-notice="lists"]').innerText(), /report is not about[^.]*Martinique/);
    const row = page.locator('[data-country-row="MTQ"]');
    assert.match(await row.innerText(), /not on this map/);
    assert.equal(await page.locator('[data-country="MTQ"]').count(), 0);
    await change(page, () => row.click());
    assert.match(await summary(page), /Martinique/);
    await change(page, () => page.locator('[data-view="matrix"] a').click());
    assert.equal(await page.locator('[data-cell="MTQ/4.b"]').getAttribute("data-level"), "took-part");
    await assertClean(page);
  });

  it("is taken away, and the report is as it was", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const before = await summary(page);
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    await choose(page, fixture("list.json"));
    await show(page);
    assert.notEqual(await summary(page), before);
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    assert.match(await page.locator("[data-held]").innerText(), /mrtd-symposium|1 row/);
    await change(page, () => page.locator("[data-remove]").click());
    assert.equal(await summary(page), before);
    assert.equal(await page.locator('[data-notice="lists"], [data-facet="source"]').count(), 0);
    await change(page, () => page.locator('[data-country-row="BRB"]').click());
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes("BRB"));
    await assertClean(page);
  });

  it("remembers what was decided about names in a file", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("plain.csv"));
    await nameChoice(page, "Cyber security").selectOption("=4.h");
    await nameChoice(page, "Forensics").selectOption("nothing");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-save="choices"]').click()]);
    const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
    assert.deepEqual(saved.choices, { mandates: { "Cyber security": "4.h" }, topics: { Forensics: false } });
    await page.reload();
    await page.locator("#own-list-file").setInputFiles({ name: "choices.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(saved)) });
    assert.equal(await page.locator("[data-remembered]").getAttribute("data-remembered"), "2");
    await choose(page, fixture("plain.csv"));
    assert.equal(await nameChoice(page, "Cyber security").inputValue(), "=4.h");
    assert.equal(await nameChoice(page, "Forensics").inputValue(), "nothing");
    await assertClean(page);
  });

  it("is dropped anywhere on the page", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=matrix");
    const text = readFileSync(fixture("spanish-1252.csv")).toString("base64");
    await page.evaluate((text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], "lista.csv"));
      const fire = (type) => document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
      fire("dragover");
      requestAnimationFrame(() => fire("drop"));
    }, text);
    await page.locator("[data-outcome]").waitFor();
    assert.ok(await page.getByText("Windows-1252").isVisible());
    assert.equal(new URLSearchParams(query(page)).get("view"), "own-list");
    await assertClean(page);
  });

  it("tells every problem with its line, and gives the rows that were set aside back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("too-many-fields.csv"));
    assert.equal(await page.locator("[data-counts]").getAttribute("data-counts"), "2 1 1");
    await page.locator("[data-problems] summary").click();
    assert.match(await page.locator("[data-problems] tbody").innerText(), /line 2/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-save="aside"]').click()]);
    assert.equal(download.suggestedFilename(), "too-many-fields-set-aside.csv");
    const saved = readFileSync(await download.path(), "utf8");
    assert.match(saved, /^\ufeffTitle,Countries,When,,line,reason\r\nA course, on ports,Barbados,2011,2,/);
    const [template] = await Promise.all([page.waitForEvent("download"), page.locator('[data-save="template"]').click()]);
    assert.match(readFileSync(await template.path(), "utf8"), /^\ufeffID,Title,Description,/);
    await assertClean(page);
  });

  it("says why a file cannot be read, and reads the next one", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("workbook.xlsx"));
    assert.match(await page.locator("[data-refused]").innerText(), /workbook[\s\S]*CSV/);
    await page.locator("#own-list-file").setInputFiles(fixture("broken.json"));
    await page.getByText("broken.json cannot be read").waitFor();
    assert.match(await page.locator("[data-refused]").innerText(), /line 2, column 8/);
    await choose(page, fixture("hxl.csv"));
    await page.locator("[data-outcome]").waitFor();
    await assertClean(page);
  });

  it("is read and shown with the keyboard alone", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await page.locator("#own-list-file").focus();
    // The browser is told first that the dialogue is ours, then the key is pressed.
    const chooser = page.waitForEvent("filechooser");
    assert.equal(await page.evaluate(() => document.activeElement.id), "own-list-file");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(fixture("plain.csv"));
    await page.locator("[data-outcome]").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "outcome");
    // The name of the list, then the button for all suggestions, then the first choice.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.hasAttribute("data-take-first")));
    await page.keyboard.press("Enter");
    assert.equal(await nameChoice(page, "Cyber security").inputValue(), "=4.b");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches("select")));
    await page.keyboard.press("End");
    await page.locator("[data-join]").focus();
    await change(page, () => page.keyboard.press("Enter"));
    assert.equal(await page.evaluate(() => document.activeElement.id), "content", "the focus is where the pictures are");
    await assertClean(page);
  });

  it("fits a phone", async () => {
    const page = await newPage(held, { width: 360, height: 740 });
    await openAtlas(page, "?view=own-list");
    await choose(page, fixture("plain.csv"));
    const sides = () => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    const [width, window] = await sides();
    assert.ok(width <= window, `${width} px in ${window}`);
    const small = await page.locator(".own-list button, .own-list select, .file-button").evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML));
    assert.deepEqual(small, []);
    await show(page);
    const [after] = await sides();
    assert.ok(after <= window, `${after} px in ${window}`);
    await assertClean(page);
  });

  it("of a hundred thousand rows is read while the page goes on, and can be cancelled", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=own-list");
    await page.evaluate(() => {
      window.waits = [];
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        window.waits.push(now - last);
        last = now;
        setTimeout(tick, 0);
      };
      tick();
    });
    const file = rows(100_000);
    await page.locator("#own-list-file").setInputFiles(file);
    await page.locator("[data-reading] progress").waitFor();
    await page.locator("[data-cancel]").click();
    await page.locator("[data-cancelled]").waitFor();
    assert.equal(await page.locator("[data-outcome]").count(), 0);
    await page.locator("#own-list-file").setInputFiles(file);
    await page.locator("[data-outcome]").waitFor({ timeout: 60_000 });
    const longest = await page.evaluate(() => Math.max(...window.waits));
    assert.ok(longest < 200, `the page stood still for ${Math.round(longest)} ms`);
    assert.equal(await page.locator("[data-counts]").getAttribute("data-counts"), "100000 0 0");
    await show(page);
    assert.match(await summary(page), new RegExp((counting + 100_000).toLocaleString("en")));
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    await page.locator("#own-list-file").setInputFiles(rows(100_001));
    await page.locator("[data-refused]").waitFor({ timeout: 60_000 });
    assert.match(await page.locator("[data-refused]").innerText(), /100,001[\s\S]*at most 100,000 rows/);
    await assertClean(page);
  });
});
