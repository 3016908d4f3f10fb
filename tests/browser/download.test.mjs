// Files that are saved: by pointer and keyboard, opened by readers that are not ours.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import { counting, data, passes } from "./brute.mjs";
import { schemaFaults } from "./schema.mjs";
import { assertClean, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const FORMATS = { csv: "csv", hxl: "hxl.csv", iati: "iati.xml", json: "json", geojson: "geojson" };
const ids = (list) => list.map((one) => one.id);
const sorted = (list) => [...list].sort();

/** Opens the dialog by pointer. */
async function openDialog(page) {
  await page.locator('[data-dialog="download"]').click();
  await page.locator("#download[open]").waitFor();
}

/** Does what saves a file, and reads the file. */
async function saved(page, action) {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const save = (page, format) => saved(page, () => page.locator(`[data-format="${format}"]`).click());

/** The rows of a CSV file by the titles of its columns, or by its row of tags. */
function table(text, isTagged = false) {
  assert.ok(text.startsWith("\ufeff"), "a byte order mark");
  const rows = parse(text, { bom: true, record_delimiter: "\r\n" });
  const names = rows[isTagged ? 1 : 0];
  return rows.slice(isTagged ? 2 : 1).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/** The texts of all elements of a name. */
const elements = (xml, name) => [...xml.matchAll(new RegExp(`<${name}[ >][^]*?</${name}>`, "g"))].map((match) => match[0]);

describe("a download", () => {
  const held = useBrowser();

  it("of what the filters leave is in every format what the page shows", async () => {
    const page = await newPage(held);
    const filter = { country: "JAM", mandate: "4.b" };
    await openAtlas(page, `?view=list&${new URLSearchParams(filter)}`);
    const passing = counting.filter((one) => passes(one, filter));
    assert.ok(passing.length > 3);
    await openDialog(page);
    assert.match(await page.locator("#download label").first().innerText(), new RegExp(`${passing.length} activities`));
    const files = {};
    for (const [format, end] of Object.entries(FORMATS)) {
      const file = await save(page, format);
      assert.equal(file.name, `ag-res-2619_JAM_4.b_${data.version}.${end}`);
      assert.ok((await page.locator("#download [role=status]").innerText()).includes(file.name));
      files[format] = file.text;
    }
    assert.deepEqual(table(files.csv).map((row) => row.ID), ids(passing));
    assert.deepEqual(table(files.hxl, true).map((row) => row["#meta+id"]), ids(passing));
    assert.deepEqual(ids(JSON.parse(files.json).activities), ids(passing));
    const dated = passing.filter((one) => one.period);
    assert.deepEqual(await schemaFaults(files.iati), []);
    const prefix = `XM-DAC-47079-${data.id}-`;
    assert.deepEqual(elements(files.iati, "iati-identifier").map((one) => one.replace(/<[^>]*>/g, "")), ids(dated).map((id) => prefix + id));
    const { features } = JSON.parse(files.geojson);
    assert.deepEqual(ids(features), ["JAM"]);
    assert.equal(features[0].properties.activities, passing.length);
    assert.equal(features[0].properties["level_4.b"], "delivered");
    await assertClean(page);
  });

  it("of everything is the report itself", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await openDialog(page);
    assert.equal(await page.locator("#download input[type=radio]").count(), 1, "without a filter there is nothing to choose");
    const file = await save(page, "json");
    assert.equal(file.name, `ag-res-2619_${data.version}.json`);
    const json = JSON.parse(file.text);
    const known = ["mandates", "subregions", "countries", "organisations", "topics", "audiences", "activities"];
    for (const list of known) assert.deepEqual(ids(json[list]), ids(data[list]), list);
    assert.deepEqual(json.headcounts.map((one) => one.count), data.headcounts.map((one) => one.count));
    assert.deepEqual(json.ledger.map((one) => one.ref), data.ledger.map((one) => one.ref));
    assert.deepEqual(table((await save(page, "csv")).text).map((row) => row.ID), ids(data.activities));
    const { features } = JSON.parse((await save(page, "geojson")).text);
    assert.deepEqual(sorted(ids(features)), sorted(ids(data.countries)));
    const roles = ["host", "beneficiary", "participant", "member", "planned"];
    for (const { id, properties, geometry } of features) {
      const naming = counting.filter((one) => one.countries?.some((part) => part.country === id && roles.includes(part.role)));
      assert.equal(properties.activities, naming.length, id);
      assert.equal(geometry.type, "MultiPolygon");
    }
    await assertClean(page);
  });

  it("as a spreadsheet has names, roles and a column of people that may be added up", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await openDialog(page);
    const rows = table((await save(page, "csv")).text);
    const name = Object.fromEntries(data.countries.map((one) => [one.id, one.name.en]));
    // As the page says it: the code, but for three.
    const roles = { member: "joined", party: "its own act", absent: "named as not having taken part" };
    const told = (part) => `${name[part.country]} (${roles[part.role] ?? part.role})`;
    for (const [at, row] of rows.entries()) {
      const one = data.activities[at];
      assert.equal(row.Countries, (one.countries ?? []).map(told).join("; "));
      assert.equal(row.When, one.period ?? "");
      assert.equal(row.Title, one.title.en);
      assert.equal(row["Part of"], one.part_of ?? "");
    }
    const own = data.headcounts.filter((one) => one.activities.length === 1);
    const sum = (list) => list.reduce((all, one) => all + Number(one), 0);
    assert.equal(sum(rows.map((row) => row.People)), sum(own.map((one) => one.count)));
    const tagged = table((await save(page, "hxl")).text, true);
    for (const [at, row] of tagged.entries()) {
      const hosts = (data.activities[at].countries ?? []).filter((part) => part.role === "host");
      assert.equal(row["#country+code+host+v_iso3+list"], hosts.map((part) => part.country).join("|"));
    }
    await assertClean(page);
  });

  it("as IATI is valid, and says how many stand not in it", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await openDialog(page);
    const { text } = await save(page, "iati");
    assert.deepEqual(await schemaFaults(text), []);
    assert.notDeepEqual(await schemaFaults(text.replaceAll(/<activity-date[^]*?<\/activity-date>/g, "")), [], "the validator sees faults");
    const dated = counting.filter((one) => one.period);
    assert.equal(elements(text, "iati-activity").length, dated.length);
    const notes = await page.locator("#about-iati small").allInnerTexts();
    assert.ok(notes[0].includes(`${counting.length - dated.length} activities`), notes[0]);
    assert.ok(notes[1].includes(`${data.activities.length - counting.length} states`), notes[1]);
    await assertClean(page);
  });

  it("works by keyboard; Escape closes, gives the focus back and takes no choice back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?mandate=4.b");
    await page.locator('[data-dialog="download"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#download[open]").waitFor();
    const inside = () => page.evaluate(() => document.activeElement.closest("#download") !== null);
    assert.ok(await inside(), "the focus goes along");
    const focusOn = async (selector) => {
      for (let presses = 0; presses < 20; presses++) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`${selector} is not reached`);
    };
    await focusOn("#download input:checked");
    await page.keyboard.press("ArrowDown");
    await focusOn('[data-format="json"]');
    const file = await saved(page, () => page.keyboard.press("Enter"));
    assert.equal(file.name, `ag-res-2619_${data.version}.json`, "everything was chosen");
    await focusOn('[data-format="csv"]');
    assert.equal((await saved(page, () => page.keyboard.press("Space"))).name, `ag-res-2619_${data.version}.csv`);
    await page.keyboard.press("Escape");
    await page.locator("#download:not([open])").waitFor({ state: "attached" });
    assert.ok(await page.evaluate(() => document.activeElement.dataset.dialog === "download"));
    assert.equal(query(page), "?mandate=4.b");
    await assertClean(page);
  });

  it("says so where nothing can be saved", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=list&q=zzz");
    await openDialog(page);
    assert.equal(await page.locator("#download [data-format]").count(), 0);
    await page.locator('#download input[value="whole"]').check();
    assert.equal(await page.locator("#download [data-format]").count(), 5);
    await assertClean(page);
  });

  it("fits a phone and closes by a tap outside", async () => {
    for (const width of [320, 360]) {
      const page = await newPage(held, { width, height: 640 });
      await openAtlas(page, "?country=BRB");
      await page.locator('[data-dialog="download"]').tap();
      const box = await page.locator("#download").boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 640, JSON.stringify(box));
      const inner = await page.locator("#download").evaluate((one) => [one.scrollWidth, one.clientWidth]);
      assert.ok(inner[0] <= inner[1], `${inner} px`);
      for (const button of await page.locator("#download button").all()) {
        assert.ok((await button.boundingBox()).height >= 44);
      }
      const file = await saved(page, () => page.locator('[data-format="csv"]').tap());
      assert.equal(file.name, `ag-res-2619_BRB_${data.version}.csv`);
      await page.touchscreen.tap(width / 2, 3);
      await page.locator("#download:not([open])").waitFor({ state: "attached" });
      assert.equal(query(page), "?country=BRB");
      await assertClean(page);
    }
  });
});

describe("findings", () => {
  const held = useBrowser();

  it("are saved with their reasons and a person's verdict", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&country=BRB&rung=overlap,shared-field");
    const first = page.locator("[data-overlap]").first();
    await first.locator('[data-verdict="to-check"]').click();
    await first.locator("[data-note]").fill("=ask IMPACS");
    const shown = await page.locator("[data-overlap]").evaluateAll((all) => all.map((one) => one.dataset));
    const file = await saved(page, () => page.locator('[data-findings="csv"]').click());
    assert.equal(file.name, `ag-res-2619_BRB_findings_${data.version}.csv`);
    const rows = table(file.text);
    assert.ok(rows.length >= shown.length && shown.length > 0);
    for (const [at, one] of shown.entries()) {
      assert.deepEqual([rows[at].Finding, rows[at]["ID A"], rows[at]["ID B"]], [one.rung, one.a, one.b]);
      assert.ok(rows[at].Reasons.length > 0);
    }
    assert.deepEqual([rows[0].Verdict, rows[0].Note], ["to-check", "'=ask IMPACS"]);
    assert.ok(rows.slice(1).every((row) => row.Verdict === "" && row.Note === ""));
    const json = JSON.parse((await saved(page, () => page.locator('[data-findings="json"]').click())).text);
    assert.deepEqual(json.findings.map((one) => one.activities), rows.map((row) => [row["ID A"], row["ID B"]]));
    assert.deepEqual([json.findings[0].verdict, json.findings[0].note], ["to-check", "=ask IMPACS"]);
    await assertClean(page);
  });
});

describe("the schema of IATI", () => {
  it("holds the activities of the small report", async () => {
    const text = await readFile(new URL("../fixtures/export/small.iati.xml", import.meta.url), "utf8");
    assert.deepEqual(await schemaFaults(text), []);
  });
});
