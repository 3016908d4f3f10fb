// For eyes: the focus is seen wherever it is, what is chosen is seen in forced colours, what is pressed is large enough, nothing
// moves for who wants no motion, and nothing is told by hovering alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { smallTargets, throughViews } from "./measure.mjs";
import { ATLAS, assertClean, change, focusedOn, newPage, openAtlas, previewDrawn, query, useBrowser } from "./support.mjs";

/**
 * Walks by Tab through the map's page, and through what is below the filters in the others, which have the same head: what has the
 * focus and is not seen, or looks as if it had none.
 */
async function unseenFocus(page, most = 60) {
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (!location.search.includes("view=map")) document.getElementById("content").focus({ preventScroll: true });
    // All that marks the focus, of the element and of what is drawn in it.
    const looks = (one) =>
      [one, one.parentElement, ...one.querySelectorAll("*")].slice(0, 40).map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, fill, borderColor } = getComputedStyle(part);
        return [outlineStyle === "none" ? "" : [outlineWidth, outlineColor], boxShadow, stroke, strokeWidth, fill, borderColor].join();
      }).join("|");
    window.walk = { at: [], looks };
  });
  const found = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === document.body) return "end";
      if (window.walk.at.some(([other]) => other === one)) return "end";
      window.walk.at.push([one, window.walk.looks(one)]);
      // A field that is not seen itself stands in its label.
      const shown = one.matches("input[type=file], input[type=checkbox]") ? one.closest("label") : one;
      const box = shown.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const name = one.outerHTML.slice(0, 100);
      if (right - left < 1 || bottom - top < 1) return `out of the window: ${name}`;
      const isHit = ([x, y]) => {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit && (shown.contains(hit) || hit.contains(shown) && !/fixed|sticky/.test(getComputedStyle(hit).position));
      };
      const places = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
      return places.filter(isHit).length >= 3 ? "" : `covered: ${name}`;
    });
    if (said === "end") break;
    if (said) found.push(said);
  }
  const [count, same] = await page.evaluate(() => {
    document.activeElement?.blur();
    const { at, looks } = window.walk;
    const same = at.filter(([one, look]) => one.isConnected && looks(one) === look);
    return [at.length, same.map(([one]) => `no mark: ${one.outerHTML.slice(0, 100)}`)];
  });
  assert.ok(count > 2, "Tab leads somewhere");
  return [...found, ...same];
}

describe("the focus", () => {
  const held = useBrowser();

  for (const [width, height] of [[1280, 800], [360, 640], [320, 256]]) {
    it(`is seen wherever Tab leads at ${width} × ${height}`, async () => {
      const page = await newPage(held, { width, height });
      assert.deepEqual(await throughViews(page, unseenFocus), {});
      await assertClean(page);
    });
  }

  it("returns to where it came from when a sheet, a dialog or a menu closes", async () => {
    const page = await newPage(held, { width: 360, height: 740 });
    await openAtlas(page);
    for (const close of [() => page.keyboard.press("Escape"), () => page.locator("[data-close]").click()]) {
      await page.locator("[data-country=BRB]").focus();
      await change(page, () => page.keyboard.press("Enter"));
      await page.waitForFunction(() => document.activeElement.id === "panel-title");
      await change(page, close);
      assert.equal(await focusedOn(page, "data-country"), "BRB");
    }
    for (const dialog of ["download", "embed", "keys"]) {
      await page.locator(`[data-dialog=${dialog}]`).focus();
      await page.keyboard.press("Enter");
      const shut = page.locator(`#${dialog}[open] .dialog-head button`);
      await shut.waitFor();
      if (dialog === "embed") await previewDrawn(page);
      await shut.click();
      assert.equal(await focusedOn(page, "data-dialog"), dialog);
    }
    await page.locator(".filters-button").click();
    await page.locator("#open-status").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement.matches("#menu-status .option"));
    await page.keyboard.press("Escape");
    assert.equal(await focusedOn(page, "id"), "open-status");
    await assertClean(page);
  });
});

describe("what is pressed", () => {
  const held = useBrowser();

  for (const width of [1280, 360]) {
    it(`is 24 px large, or apart from the next, at ${width} px`, async () => {
      const page = await newPage(held, { width });
      assert.deepEqual(await throughViews(page, smallTargets), {});
      await assertClean(page);
    });
  }
});

describe("in forced colours", () => {
  const held = useBrowser();
  const forced = async (theme) => {
    const page = await newPage(held, { theme, forcedColors: "active" });
    assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
    return page;
  };
  /** Colours as they are painted, one for each selector. */
  const painted = (page, property, ...selectors) =>
    page.evaluate(
      ([property, selectors]) => selectors.map((selector) => getComputedStyle(document.querySelector(selector))[property]),
      [property, selectors],
    );

  for (const theme of ["light", "dark"]) {
    it(`the map is drawn in the reader's own colours, levels differ by pattern and sign, ${theme}`, async () => {
      const page = await forced(theme);
      await openAtlas(page, "?mandate=4.b");
      const [paper, ink] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.cssText = "forced-color-adjust: none; background: Canvas; color: CanvasText";
        const { backgroundColor, color } = getComputedStyle(probe);
        probe.remove();
        return [backgroundColor, color];
      });
      assert.deepEqual(await painted(page, "fill", "#map .sea", "#map .label", ".glyph"), [paper, ink, ink]);
      assert.deepEqual(await painted(page, "stroke", "#map .coast", "#map .label"), [ink, paper]);
      const fills = await page.evaluate(() =>
        ["delivered", "took-part", "planned", "none", "unreported"].map((level) => {
          const fill = getComputedStyle(document.querySelector(`.swatch .fill.${level}, [data-level=${level}] > .fill`)).fill;
          const id = /#([\w-]+)/.exec(fill)?.[1];
          const parts = id ? [...document.getElementById(id).querySelectorAll(".ground, .ink")] : [];
          // A pattern is its form in its colours.
          return [id ?? fill, ...parts.map((part) => getComputedStyle(part).fill + getComputedStyle(part).stroke)].join();
        }),
      );
      assert.equal(new Set(fills).size, 5, fills.join("\n"));
      await assertClean(page);
    });
  }

  it("what is pressed, chosen or has the focus differs from what is not, and buttons have an edge", async () => {
    const page = await forced("light");
    await openAtlas(page, "?view=matrix&country=HTI&mandate=4.c");
    const look = (selector) =>
      page.evaluate((selector) => {
        const { backgroundColor, outlineStyle, boxShadow, borderBlockEndColor } = getComputedStyle(document.querySelector(selector));
        // What is seen through has no colour, however it is written.
        return [backgroundColor.replace(/^rgba.*, 0\)$/, ""), outlineStyle, boxShadow, borderBlockEndColor].join();
      }, selector);
    for (const [on, off] of [
      ["button.mandate[aria-pressed=true]", "button.mandate[aria-pressed=false]"],
      [".languages [aria-pressed=true]", ".languages [aria-pressed=false]"],
      [".views a[aria-current]", ".views a:not([aria-current])"],
      [".matrix td[aria-selected=true]", ".matrix td[aria-selected=false]"],
    ]) {
      assert.notEqual(await look(on), await look(off), on);
    }
    const before = await look("button.mandate[aria-pressed=true]");
    await page.locator("button.mandate[aria-pressed=true]").focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    assert.notEqual(await look("button.mandate[aria-pressed=true]"), before, "the focus is seen on what is pressed");
    const bare = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll("button")]
        .filter((button) => button.checkVisibility() && ["transparent", paper].includes(getComputedStyle(button).borderTopColor))
        .map((button) => button.outerHTML.slice(0, 80));
    });
    assert.deepEqual(bare, []);
    await assertClean(page);
  });
});

describe("for who asks for it", () => {
  const held = useBrowser();

  it("contrast is more", async () => {
    const page = await newPage(held);
    await openAtlas(page);
    const colours = () => page.evaluate(() => [".issuer", ".masthead"].map((part) => getComputedStyle(document.querySelector(part))).map((style) => style.color + style.borderBlockEndColor));
    const before = await colours();
    await page.emulateMedia({ contrast: "more" });
    (await colours()).forEach((now, at) => assert.notEqual(now, before[at]));
    await assertClean(page);
  });

  it("nothing moves", async () => {
    const page = await newPage(held, { reducedMotion: "reduce" });
    await page.route(/\.json$/, (route) => setTimeout(() => route.continue(), 300));
    await page.goto(`${ATLAS}?country=BRB`);
    const moving = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll("*")].flatMap((one) => ["", "::before", "::after"].map((part) => getComputedStyle(one, part || null)));
        const seconds = (text) => Math.max(...text.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
        return parts.filter((style) => seconds(style.transitionDuration) > 0.01 || (style.animationName !== "none" && seconds(style.animationDuration) > 0.01)).length;
      });
    assert.equal(await moving(), 0, "while the report is on its way");
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
    assert.equal(await moving(), 0);
    await assertClean(page);
  });
});

describe("hovering", () => {
  const held = useBrowser();

  it("tells nothing that is not told without", async () => {
    const page = await newPage(held);
    const toldByHoverOnly = (page) =>
      page.evaluate(() => {
        const names = [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
        const told = [document.body.innerText, ...names].join("\n");
        const tips = [...document.querySelectorAll("[title]")].map((one) => one.title);
        const drawn = [...document.querySelectorAll("svg title")].map((one) => one.textContent);
        const rules = (list) => [...list].flatMap((rule) => [rule, ...rules(rule.cssRules ?? [])]);
        const shows = /(^|[\s;{])(display|visibility|opacity|content|clip-path|max-height)\s*:/;
        const hovered = [...document.styleSheets]
          .flatMap((sheet) => rules(sheet.cssRules))
          .filter((rule) => rule.selectorText?.includes(":hover") && shows.test(rule.style.cssText))
          .map((rule) => rule.selectorText);
        return [...tips, ...drawn].filter((text) => !told.includes(text)).concat(hovered);
      });
    assert.deepEqual(await throughViews(page, toldByHoverOnly), {});
    await assertClean(page);
  });

  it("is not needed on the map: a country's name tells what its shape shows", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?mandate=4.b");
    const legend = (await page.locator(".legend li").allInnerTexts()).map((text) => text.trim());
    const names = await page.locator("[data-country]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    const untold = names.filter((name) => !legend.some((level) => name.includes(level)));
    assert.deepEqual(untold, []);
    assert.equal(query(page), "?mandate=4.b");
    await assertClean(page);
  });
});
