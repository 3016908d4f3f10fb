// Whether all pages show the same after a change: else one of them does less work, or something else.

const FACETS = ["mandate", "country", "partner", "status", "kind", "topic"];

/** What a page by a library may not mark. */
const LIBRARY_LACKS = ["levels", "rows"];

/** In the page: how many activities pass, the counts of each facet's options, what is marked on the timeline, and what of levels and rows is. */
function shown(facets) {
  const counts = (facet) => {
    const own = [...document.querySelectorAll(`[data-facet="${facet}"] [data-value]`)].filter((option) => option.closest("[data-facet]").dataset.facet === facet);
    const pairs = own.map((option) => `${option.dataset.value} ${option.dataset.count ?? option.textContent.match(/\d+$/)[0]}`);
    // A library may have no option where nothing has it.
    return pairs.filter((pair) => !pair.endsWith(" 0")).sort();
  };
  const levels = [...document.querySelectorAll("[data-cell], [data-country]")].filter((place) => place.dataset.level);
  return {
    passing: document.querySelector("[data-summary]").textContent.match(/^[\d,]+/)[0].replaceAll(",", ""),
    ...Object.fromEntries(facets.map((facet) => [facet, counts(facet)])),
    levels: levels.map(({ dataset }) => `${dataset.cell ?? dataset.country} ${dataset.level}`).sort(),
    marks: [...document.querySelectorAll(".mark[data-activity]")].map(({ dataset }) => dataset.activity).sort(),
    // How many more there are depends on the height of the window and of a row.
    rows: [...document.querySelectorAll(".list-row")].slice(0, 40).map(({ dataset }) => dataset.activity),
  };
}

/** The first place where two lists differ, in words; nothing where they are alike. */
function difference(found, expected) {
  const [one, other] = [found, expected].map((list) => [list].flat());
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).find((at) => one[at] !== other[at]);
  return at === undefined ? null : `“${one[at]}” in place of “${other[at]}”`;
}

/** Fails where a page shows other numbers than the first. Levels and rows are compared where a page marks them. */
export async function checkAlike(pages, when) {
  const found = [];
  for (const { name, page } of pages) found.push({ name, of: await page.evaluate(shown, FACETS) });
  const [first, ...others] = found;
  for (const { name, of } of others) {
    for (const [what, expected] of Object.entries(first.of)) {
      if (LIBRARY_LACKS.includes(what) && of[what].length === 0) continue;
      const differs = difference(of[what], expected);
      if (differs) throw new Error(`${when}: ${name} shows for ${what} ${differs}, which ${first.name} shows`);
    }
  }
}
