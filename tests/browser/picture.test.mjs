// Pictures of what is shown: saved as SVG and PNG, in light and dark, and copied as an image.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { data } from "./brute.mjs";
import { ATLAS, assertClean, newPage, openAtlas, useBrowser } from "./support.mjs";

/** The paper of a picture: the token `--paper`. */
const PAPER = { light: [255, 255, 255, 255], dark: [19, 33, 41, 255] };
/** The sea, between the islands, in a picture of the map: the token `--sea`. */
const SEA = { light: [232, 240, 244, 255], dark: [17, 28, 35, 255] };
const WIDTH = 900;

/** Opens the dialog by pointer. */
async function openDialog(page) {
  await page.locator('[data-dialog="download"]').click();
  await page.locator("#download[open]").waitFor();
}

/** Saves in a format, and reads the file. */
async function save(page, format) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-picture="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const choose = (page, name, value) => page.locator(`#download [data-choice="${name}"]`).selectOption(value);
const said = (page) => page.locator("#download [role=status]");

/** Width and height of a PNG: its header is the first chunk. */
function size(png) {
  assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The colours at places of an image, from 0 to 1 across and down. */
const colours = (page, png, places) =>
  page.evaluate(
    async ([address, places]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d", { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      const at = ([x, y]) => [...context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data];
      return places.map(at);
    },
    [`data:image/png;base64,${png.toString("base64")}`, places],
  );

/** The texts of a drawing as the browser reads them; fails where it is no XML. */
const texts = (page, svg) =>
  page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (drawing.querySelector("parsererror")) throw new Error(drawing.documentElement.textContent);
    return [...drawing.querySelectorAll("title, desc, text")].map((text) => text.textContent);
  }, svg);

/** What each view is called in the names of files, its link, and texts that its picture has to hold. */
const VIEWS = [
  ["map", "?country=BRB", ["Barbados · Map of the Caribbean member states", "Mandates with reported activity", "Guyana"]],
  ["matrix", "?view=matrix", ["Matrix of member states and mandates", "no activity reported", "60 of 112"]],
  ["timeline", "?view=timeline&country=JAM", ["Jamaica · Activities over the months", "How to read it", "2011"]],
  ["partners", "?view=partners", ["Partners", "Regional Security System (RSS)"]],
  ["partners-together", "?view=partners&table=together", ["Partners · Who works with whom", "CICTE"]],
  ["overlaps", "?view=overlaps", ["Overlaps", "Where they are", "Pairs of activities: 9"]],
  ["list", "?view=list&partner=cicte", ["Activities", "Partner: CICTE", "Joint work with UNICRI"]],
];

describe("a picture", () => {
  const held = useBrowser();

  it("of every view explains itself as SVG", async () => {
    const page = await newPage(held);
    for (const [view, link, words] of VIEWS) {
      await openAtlas(page, link);
      await openDialog(page);
      const { name, bytes } = await save(page, "svg");
      assert.ok(name.endsWith(`_${view}_${data.version}.svg`), name);
      assert.ok((await said(page).innerText()).includes(name));
      const svg = bytes.toString("utf8");
      const told = await texts(page, svg);
      for (const part of words) assert.ok(told.includes(part), `${view} lacks ${part}: ${told.join("|")}`);
      const whole = told.join(" ");
      for (const part of ["As reported, March 2012", data.version, "express no position", "Source: OAS Secretariat"]) {
        assert.ok(whole.includes(part), `${view} lacks ${part}`);
      }
      assert.equal(told.at(-1), ATLAS + link, "the link is the last line");
      // Nothing of it lies elsewhere, and nothing runs.
      assert.doesNotMatch(svg, /<(script|image|style|a|foreignObject)\b|@import|var\(/);
      assert.ok([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, target]) => svg.includes(`id="${target.slice(1)}"`)));
    }
    await assertClean(page);
  });

  it("as PNG has the size and the colours that were chosen", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    await openDialog(page);
    assert.equal(await page.locator('[data-choice="picture-theme"]').inputValue(), "light", "as the page is");
    const svg = (await save(page, "svg")).bytes.toString("utf8");
    const height = Number(/ height="(\d+)"/.exec(svg)[1]);
    for (const times of [1, 2, 3]) {
      await choose(page, "picture-size", String(times));
      const { name, bytes } = await save(page, "png");
      assert.equal(name, `ag-res-2619_map_${data.version}.png`);
      assert.deepEqual(size(bytes), [WIDTH * times, height * times]);
      assert.deepEqual(await colours(page, bytes, [[0.01, 0.01], [0.5, 0.5]]), [PAPER.light, SEA.light]);
    }
    await choose(page, "picture-theme", "dark");
    await choose(page, "picture-size", "1");
    const dark = await save(page, "png");
    assert.deepEqual(await colours(page, dark.bytes, [[0.01, 0.01], [0.5, 0.5]]), [PAPER.dark, SEA.dark]);
    await assertClean(page);
  });

  it("is dark where the page is, and in its language", async () => {
    const page = await newPage(held, { theme: "dark" });
    await openAtlas(page, "?view=matrix&lang=fr");
    await openDialog(page);
    assert.equal(await page.locator('[data-choice="picture-theme"]').inputValue(), "dark");
    const { bytes } = await save(page, "svg");
    const told = await texts(page, bytes.toString("utf8"));
    assert.ok(told.includes("Atlas des mandats") && told.includes("aucune activité signalée"), told.join("|"));
    assert.ok(bytes.toString("utf8").includes('fill="#132129"'));
    await assertClean(page);
  });

  it("is copied as an image, by keyboard", async () => {
    const page = await newPage(held, { permissions: ["clipboard-read", "clipboard-write"] });
    await openAtlas(page, "?view=matrix&country=BRB");
    await openDialog(page);
    await choose(page, "picture-size", "1");
    await page.locator('[data-picture="copy"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#download [role=status]", { hasText: "Copied as an image." }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array(await (await item.getType("image/png")).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
    const png = Buffer.from(copied, "base64");
    assert.equal(size(png)[0], WIDTH);
    assert.deepEqual(await colours(page, png, [[0.01, 0.01]]), [PAPER.light]);
    await assertClean(page);
  });

  it("that cannot be copied is offered as PNG, in words", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => Object.defineProperty(window, "ClipboardItem", { value: undefined }));
    await openAtlas(page);
    await openDialog(page);
    await page.locator('[data-picture="copy"]').click();
    await page.locator("#download [role=status]", { hasText: "Save it as PNG instead." }).waitFor();
    await assertClean(page);
  });

  it("whose copying is refused is offered as PNG, too", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await openAtlas(page);
    await openDialog(page);
    await page.locator('[data-picture="copy"]').click();
    await page.locator("#download [role=status]", { hasText: "Save it as PNG instead." }).waitFor();
    await assertClean(page);
  });

  it("is not offered where there is none", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?view=about");
    await openDialog(page);
    assert.equal(await page.locator("[data-picture]").count(), 0);
    assert.ok((await page.locator("[data-format]").count()) > 0);
    await assertClean(page);
  });
});
