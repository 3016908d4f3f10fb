// The overlaps: every pair against all pairs by brute force; settings, cells, verdicts and their file by pointer and keyboard.
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bodies, counting, data, months, passes } from "./brute.mjs";
import { assertClean, change, focusedOn, newPage, openAtlas, query, useBrowser } from "./support.mjs";

const RUNGS = ["possible-duplication", "overlap", "shared-field", "double-report", "series", "follow-up"];
const SHOWN = ["possible-duplication", "overlap", "double-report"];
const byId = Object.fromEntries(data.activities.map((one) => [one.id, one]));
const countries = (one) => [...new Set(one.countries.filter((part) => !["absent", "party"].includes(part.role)).map((part) => part.country))].sort();
const leads = (one) => one.organisations.filter((part) => part.role === "lead").map((part) => part.org);
const lines = (one) => bodies(one).filter((part) => part.role === "lead").map((part) => part.org);
const common = (a, b) => (a ?? []).filter((item) => (b ?? []).includes(item));
const isPart = (one, whole) => one.part_of === whole.id || (one.part_of ? isPart(byId[one.part_of], whole) : false);
const number = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Months between the nearest ends; nothing where a date is missing. */
function apart(a, b) {
  if (!a.period || !b.period) return undefined;
  const [[firstA, lastA], [firstB, lastB]] = [months(a.period), months(b.period)].map((ends) => ends.map(number));
  return Math.max(0, firstB - lastA, firstA - lastB);
}

/** The rung of two activities, as data/README.md says it. */
function rungOf(a, b, window = 12) {
  if (isPart(a, b) || isPart(b, a)) return "follow-up";
  const differ = leads(a).length && leads(b).length && !common(leads(a), lines(b)).length && !common(leads(b), lines(a)).length;
  const [topics, audiences, here] = [common(a.topics, b.topics).length, common(a.audiences, b.audiences).length, common(countries(a), countries(b))];
  if (differ && here.length) {
    const isNear = apart(a, b) !== undefined && apart(a, b) <= window;
    if (isNear && topics && audiences) return "possible-duplication";
    if (isNear && (topics || audiences)) return "overlap";
    return a.mandate === b.mandate ? "shared-field" : undefined;
  }
  if (!common(leads(a), leads(b)).length || !topics) return undefined;
  const place = (one) => JSON.stringify([countries(one), one.venue ?? null, one.period ? months(one.period) : null]);
  if (place(a) !== place(b)) return "series";
  const isPlaced = a.period && (countries(a).length || a.venue);
  return isPlaced && a.mandate !== b.mandate ? "double-report" : undefined;
}

/** All pairs of a link, in their order: rung, then closeness, then the order of the file. */
function pairs(link, rungs = SHOWN) {
  const filter = Object.fromEntries(new URLSearchParams(link));
  // Of the partner that is filtered, and of the words that are searched, one side is enough.
  const both = { ...filter, partner: undefined, "partner-role": undefined, "partner-type": undefined, q: undefined };
  const own = counting.filter((one) => passes(one, both));
  const found = own
    .flatMap((a, at) => own.slice(at + 1).map((b) => ({ a, b, rung: rungOf(a, b, Number(filter.window ?? 12)) })))
    .filter(({ a, b }) => passes(a, filter) || passes(b, filter));
  const rank = (one) => [RUNGS.indexOf(one.rung), apart(one.a, one.b) ?? 1e9];
  return found
    .filter((one) => rungs.includes(one.rung))
    .map((one, at) => ({ ...one, at }))
    .sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1] || one.at - other.at);
}

const told = ({ a, b, rung }) => [rung, a.id, b.id].join(" ");
const shown = (page) =>
  page.locator("[data-overlap]").evaluateAll((all) => all.map((one) => [one.dataset.rung, one.dataset.a, one.dataset.b].join(" ")));
const sentence = (page) => page.locator("[data-overlaps]").innerText();
const opened = (page) => page.locator("[data-opened]");

describe("the overlaps", () => {
  const held = useBrowser();

  it("are all those of brute force, in their order", async () => {
    const page = await newPage(held);
    for (const link of ["", "&country=JAM", "&window=0", "&window=60&from=2011-01&to=2011-12", "&topic=social-reintegration", "&partner=dps&undated=0", "&partner=cicte", "&partner=cicte&country=JAM&partner-role=lead"]) {
      await openAtlas(page, `?view=overlaps${link}`);
      const expected = pairs(link);
      assert.deepEqual(await shown(page), expected.map(told).slice(0, 20), link);
      const counts = SHOWN.map((rung) => expected.filter((one) => one.rung === rung).length);
      assert.ok((await sentence(page)).startsWith(`${counts[0]} possible duplication`), link);
      for (const rung of RUNGS) {
        const count = await page.locator(`[data-rung-choice="${rung}"]`).getAttribute("data-count");
        assert.equal(Number(count), pairs(link, [rung]).length, `${link} ${rung}`);
      }
    }
    await assertClean(page);
  });

  it("stand where they are: each number of the table and of the map as brute force counts", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&rung=overlap,shared-field");
    const all = pairs("", ["overlap", "shared-field"]);
    const cells = {};
    for (const { id } of data.countries) {
      for (const mandate of data.mandates) {
        const isHere = ({ a, b }) => common(countries(a), countries(b)).includes(id) && [a.mandate, b.mandate].includes(mandate.id);
        cells[`${id}/${mandate.id}`] = all.filter(isHere).length;
      }
    }
    const found = await page.locator("[data-overlap-cell]").evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.dataset.overlapCell, Number(one.dataset.count)])));
    assert.deepEqual(found, cells);
    const inJamaica = all.filter(({ a, b }) => common(countries(a), countries(b)).includes("JAM")).length;
    assert.equal(await page.locator('[data-country="JAM"]').getAttribute("aria-label"), `Jamaica: ${inJamaica} pairs`);
    await assertClean(page);
  });

  it("follow a cell, say what has its other side elsewhere, and go back", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    const { a, b } = pairs("").find((one) => one.a.mandate !== one.b.mandate);
    const [country] = common(countries(a), countries(b));
    await change(page, () => page.locator(`[data-overlap-cell="${country}/${a.mandate}"] a`).click());
    const link = `&country=${country}&mandate=${a.mandate}`;
    assert.equal(query(page), `?view=overlaps${link}`);
    assert.deepEqual(await shown(page), pairs(link).map(told));
    const note = page.locator("[data-one-side]");
    const inCell = Number(await page.locator(`[data-overlap-cell="${country}/${a.mandate}"]`).getAttribute("data-count"));
    assert.equal(Number(await note.getAttribute("data-one-side")), inCell - pairs(link).length);
    await change(page, () => note.locator("a").click());
    assert.deepEqual(await shown(page), pairs(`&country=${country}`).map(told));
    await change(page, () => page.goBack());
    assert.equal(query(page), `?view=overlaps${link}`);
    await assertClean(page);
  });

  it("follow a country on the map, by pointer and by keyboard", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    await change(page, () => page.locator('[data-country="JAM"]').click({ position: { x: 10, y: 10 }, force: true }));
    assert.equal(query(page), "?view=overlaps&country=JAM");
    assert.deepEqual(await shown(page), pairs("&country=JAM").map(told));
    await page.locator('[data-country="JAM"]').focus();
    await page.keyboard.press("ArrowRight");
    const next = await focusedOn(page, "data-country");
    await change(page, () => page.keyboard.press("Enter"));
    assert.deepEqual(await shown(page), pairs(`&country=${next}`).map(told));
    await assertClean(page);
  });

  it("change with the window and the rungs, which stand in the link", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    await change(page, () => page.locator('[data-choice="window"]').selectOption("6"));
    assert.equal(query(page), "?view=overlaps&window=6");
    assert.deepEqual(await shown(page), pairs("&window=6").map(told));
    const field = page.locator('[data-rung-choice="shared-field"] input');
    await field.focus();
    await change(page, () => page.keyboard.press("Space"));
    assert.equal(query(page), "?view=overlaps&window=6&rung=possible-duplication,overlap,shared-field,double-report");
    assert.deepEqual(await shown(page), pairs("&window=6", [...SHOWN, "shared-field"]).map(told).slice(0, 20));
    for (const rung of [...SHOWN, "shared-field"]) {
      await change(page, () => page.locator(`[data-rung-choice="${rung}"] input`).click());
    }
    assert.equal(query(page), "?view=overlaps&window=6&rung=none");
    assert.equal(await sentence(page), "Nothing is chosen to be shown.");
    await openAtlas(page, "?view=overlaps&window=7&rung=follow-up");
    assert.equal(await page.locator('[data-choice="window"]').inputValue(), "7", "a window that is not offered is kept");
    await assertClean(page);
  });

  it("say both sides, the reasons, and what speaks against them", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&country=BRB");
    const finding = page.locator('[data-a="drug-courts"][data-b="reintegration-method"]');
    const sides = await finding.locator("[data-activity]").evaluateAll((all) => all.map((one) => one.dataset.activity));
    assert.deepEqual(sides, ["drug-courts", "reintegration-method"]);
    const grounds = await finding.locator(".grounds li").allInnerTexts();
    assert.deepEqual(grounds, ["both in Barbados", "both about social reintegration", "at the same time", "led by different bodies: CICAD and DPS"]);
    const doubts = await finding.locator(".doubts li").allInnerTexts();
    assert.ok(doubts.includes("the second is only planned") && doubts.some((doubt) => doubt.startsWith("both leads are parts of")), doubts.join());
    assert.match(await finding.innerText(), /About\s+.*Social reintegration/);
    await change(page, () => finding.locator(".side h4 a").first().click());
    assert.equal(query(page), "?view=overlaps&country=BRB&activity=drug-courts");
    await change(page, () => page.keyboard.press("Escape"));
    await change(page, () => finding.locator(".source a").first().click());
    assert.match(query(page), /view=about.*sentence=/);
    await assertClean(page);
  });

  it("are judged, saved, and judged the same after the file is opened again", async () => {
    const page = await newPage(held, { acceptDownloads: true });
    await openAtlas(page, "?view=overlaps");
    const finding = page.locator("[data-overlap]").first();
    const mark = await finding.getAttribute("data-overlap");
    assert.ok(await page.locator("[data-save]").isDisabled(), "nothing to save yet");
    await finding.locator('[data-verdict="confirmed"]').click();
    await finding.locator("[data-note]").fill("Same rooms, «même» week\n2nd line");
    await finding.locator('[data-verdict="coordinated"]').focus();
    await page.keyboard.press("Enter");
    assert.equal(await finding.locator('[data-verdict="coordinated"]').getAttribute("aria-pressed"), "true");
    assert.equal(await finding.locator('[data-verdict="confirmed"]').getAttribute("aria-pressed"), "false");
    assert.equal(await page.locator("[data-unsaved]").innerText(), "Not saved yet.");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save]").click()]);
    assert.equal(download.suggestedFilename(), `verdicts-${data.id}-${data.version}.json`);
    const file = await download.path();
    const saved = JSON.parse(await readFile(file, "utf8"));
    assert.deepEqual(saved, {
      format: "mandate-atlas-saved/1",
      datasets: [{ id: data.id, version: data.version }],
      judgements: [{ activities: mark.split("/"), verdict: "coordinated", note: "Same rooms, «même» week\n2nd line" }],
    });
    assert.equal(await page.locator("[data-unsaved]").innerText(), "");

    await openAtlas(page, "?view=overlaps");
    assert.equal(await page.locator("[data-note]").count(), 0, "nothing is stored");
    await page.locator("[data-open]").setInputFiles(file);
    await opened(page).getByText("1 verdict opened.").waitFor();
    const again = page.locator(`[data-overlap="${mark}"]`);
    assert.equal(await again.locator('[data-verdict="coordinated"]').getAttribute("aria-pressed"), "true");
    assert.equal(await again.locator("[data-note]").inputValue(), "Same rooms, «même» week\n2nd line");
    await again.locator('[data-verdict="coordinated"]').click();
    assert.equal(await again.locator("[data-note]").count(), 0, "a verdict is taken back");
    await assertClean(page);
  });

  it("are listed by verdict, and one pair alone has a link of its own", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    const findings = page.locator("[data-overlap]");
    const count = await findings.count();
    const choice = page.locator('[data-choice="verdicts"]');
    assert.equal(await choice.count(), 0, "there is no verdict to choose by");
    const second = await findings.nth(1).getAttribute("data-overlap");
    await findings.nth(1).locator('[data-verdict="different"]').click();
    await choice.selectOption("different");
    assert.deepEqual(await findings.evaluateAll((all) => all.map((one) => one.dataset.overlap)), [second]);
    assert.match(await choice.locator("option:checked").innerText(), /: 1$/);
    await findings.first().locator('[data-verdict="different"]').click();
    assert.equal(await findings.count(), 1, "what is judged anew stays until one chooses again");
    await choice.selectOption("confirmed");
    assert.ok(await page.getByText("No listed pair has this verdict.").isVisible());
    await choice.selectOption("unjudged");
    assert.equal(await findings.count(), count);
    await change(page, () => page.locator(`[data-overlap="${second}"]`).getByRole("link", { name: "Link to this pair" }).click());
    assert.equal(query(page), `?view=overlaps&pair=${second.replace("/", ",")}`);
    assert.equal(await findings.count(), 1);
    await openAtlas(page, `${query(page)}&country=GUY&mandate=4.i`);
    assert.ok(await page.getByText("This pair is not found with these filters and settings.").isVisible());
    await change(page, () => page.locator("[data-one-pair] a").click());
    assert.equal(new URLSearchParams(query(page)).get("pair"), null);
    await assertClean(page);
  });

  it("ask before the page is left, only while something is not saved", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    const asked = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, []);
    await page.locator('[data-overlap] [data-verdict="different"]').first().click();
    await change(page, () => page.locator('[data-view="map"] a').click());
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"], "from every view");
    await assertClean(page);
  });

  it("open a file with faults as far as it is sound, and say where", async () => {
    const page = await newPage(held);
    const folder = await mkdtemp(join(tmpdir(), "verdicts-"));
    const write = async (name, content) => {
      await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
      return join(folder, name);
    };
    const [first] = pairs("");
    const sound = { activities: [first.b.id, first.a.id], verdict: "to-check" };
    const file = await write("mine.json", {
      format: "mandate-atlas-saved/1",
      datasets: [{ id: "ag-res-2619", version: "2020-01-01" }],
      views: { a: "b" },
      judgements: [sound, { activities: ["x", "y"], verdict: "different" }, { activities: ["x", "z"], verdict: "maybe" }],
    });
    await openAtlas(page, "?view=overlaps");
    await page.locator("[data-open]").setInputFiles(file);
    await opened(page).getByText("2 verdicts opened, 1 about activities that are not in these data: kept.").waitFor();
    const words = await opened(page).innerText();
    for (const part of ["ag-res-2619 2020-01-01", "views", "1 entry was set aside"]) assert.ok(words.includes(part), words);
    await page.locator(".verdict-file summary").click();
    assert.match(await page.locator(".verdict-file tbody").innerText(), /\/judgements\/2\/verdict\s+"maybe"\s+one of:/);
    const card = page.locator(`[data-a="${first.a.id}"][data-b="${first.b.id}"]`);
    assert.equal(await card.locator('[data-verdict="to-check"]').getAttribute("aria-pressed"), "true");
    await page.locator("[data-open]").setInputFiles(await write("report.json", { format: "mandate-atlas/1" }));
    await opened(page).getByText("report.json cannot be read.").waitFor();
    assert.equal(await card.locator('[data-verdict="to-check"]').getAttribute("aria-pressed"), "true", "nothing is lost");
    await assertClean(page);
  });

  it("are compared with a list of one's own first, and what was judged stays when it comes and goes", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps");
    const mine = page.locator("[data-overlap]").first();
    const mark = await mine.getAttribute("data-overlap");
    await mine.locator('[data-verdict="to-check"]').click();
    const folder = await mkdtemp(join(tmpdir(), "list-"));
    const rows = [
      "Title,Mandate,Countries,Lead,When,Topics,For whom",
      "Police course,4.a,Jamaica,IMPACS,10/2011,Policing,Police",
      "Festival planning,4.h,Trinidad and Tobago,CICTE,,,",
    ];
    await writeFile(join(folder, "list.csv"), rows.join("\r\n"));
    await change(page, () => page.locator('[data-view="own-list"] a').click());
    await page.locator("#own-list-file").setInputFiles(join(folder, "list.csv"));
    await page.locator("[data-outcome]").waitFor();
    await change(page, () => page.locator("[data-join]").click());
    await change(page, () => page.locator('[data-view="overlaps"] a').click());
    const first = page.locator("[data-overlap]").first();
    assert.equal(await first.getAttribute("data-rung"), "possible-duplication");
    assert.equal(await first.getAttribute("data-a"), "police-information-course");
    assert.ok((await first.locator(".grounds").innerText()).startsWith("told in two lists"));
    assert.match(await sentence(page), /; \d+ between two lists\.$/);
    const again = page.locator(`[data-overlap="${mark}"] [data-verdict="to-check"]`);
    assert.equal(await again.getAttribute("aria-pressed"), "true");
    assert.equal(await page.locator("[data-unsaved]").innerText(), "Not saved yet.");
    await assertClean(page);
  });

  it("are bounded on the page among ten thousand activities, more on request", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&n=10000");
    await page.locator("[data-overlap]").first().waitFor({ timeout: 60000 });
    assert.match(await sentence(page), /^[\d,]+ possible duplications, [\d,]+ possible overlaps and [\d,]+ possibly told twice, in 14 of 14/);
    assert.equal(await page.locator("[data-overlap]").count(), 20);
    assert.match(await page.locator(".overlap-list").innerText(), /The list shows 500 of [\d,]+ pairs/);
    await page.locator("[data-more]").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-overlap]").nth(39).waitFor();
    assert.equal(await focusedOn(page, "id"), "finding-20", "the focus goes on to what is new");
    await assertClean(page);
  });

  it("leave the page at hand while they are searched among forty thousand", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=overlaps&n=40000");
    assert.match(await sentence(page), /^Comparing: [\d,]+ of [34]\d,\d{3} activities done/);
    // A change while the search goes on is drawn at once, and the search begins anew with it.
    await change(page, () => page.locator('[data-choice="window"]').selectOption("0"));
    await change(page, () => page.locator('[data-view="list"] a').click());
    await change(page, () => page.goBack());
    await page.locator("[data-overlap]").first().waitFor({ timeout: 120000 });
    assert.equal(await page.locator("[data-overlap]").count(), 20);
    await assertClean(page);
  });

  it("fit a phone, both sides one below the other", async () => {
    for (const width of [320, 360]) {
      const page = await newPage(held, { width, height: 740 });
      for (const link of ["", "&country=JAM", "&rung=shared-field,series"]) {
        await openAtlas(page, `?view=overlaps${link}`);
        const folds = page.locator(".fold > summary");
        assert.equal(await page.locator(".fold[open]").count(), 0, "the pairs come first");
        for (const fold of await folds.all()) await fold.tap();
        await page.locator(".overlap-map svg.drawing").waitFor();
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= window, `${link}: ${content} px wide at ${width}`);
      }
      const tops = await page.locator("[data-overlap]").first().locator("[data-activity]").evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().top));
      assert.ok(tops[1] > tops[0] + 50);
      await page.locator('[data-overlap] [data-verdict="to-check"]').first().tap();
      assert.equal(await page.locator("[data-note]").count(), 1);
      await assertClean(page);
    }
  });
});
