// What the walker asks the page: each of these runs in it.

/** Finds a control that can be used now, moves it into the window, and says how it is used. */
export function findControl([kind, one]) {
  const CONTROLS =
    "a[href], button, summary, select, input, textarea, [data-country], [role=button], [role=option], [role=slider], [role=gridcell], [tabindex='0'], [data-change]";
  const dialog = document.querySelector("dialog[open]");
  const isHere = (link) => {
    const { origin, pathname } = new URL(link.getAttribute("href"), location.href);
    return origin === location.origin && pathname === location.pathname && link.target !== "_blank";
  };
  const found = [...(dialog ?? document).querySelectorAll(CONTROLS)].filter(
    (one) => one.checkVisibility() && !one.disabled && (!one.matches("a[href]") || isHere(one)),
  );
  if (found.length === 0) return undefined;
  // Of a hundred cells one is as good as another: first a kind of control, then one of them.
  const kinds = new Map();
  for (const control of found) {
    const around = control.parentElement?.closest("[id], [data-facet], nav, header, footer, section");
    const name = [control.tagName, control.getAttribute("class"), around?.id || around?.tagName].join(" ");
    if (!kinds.has(name)) kinds.set(name, []);
    kinds.get(name).push(control);
  }
  const all = [...kinds.values()][Math.floor(kind * kinds.size)];
  const control = all[Math.floor(one * all.length)];
  window.walked = control;
  control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { x, y, width, height } = control.getBoundingClientRect();
  const at = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(at.x, at.y);
  return {
    at,
    isFree: hit !== null && (control.contains(hit) || hit.contains(control)),
    type: control.tagName === "INPUT" ? control.type : control.tagName.toLowerCase(),
    told: control.outerHTML.slice(0, 110).replaceAll(/\s+/g, " "),
  };
}

/** What only the address may say of the page, as the page says it. */
export function readPage() {
  const text = (selector) => {
    const shown = document.querySelector(selector)?.cloneNode(true);
    // What unfolds says by its name whether it is unfolded, which no address holds.
    shown?.querySelectorAll("[aria-expanded]").forEach((one) => one.remove());
    return (shown?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  };
  const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
  return {
    title: document.title,
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    view: all('[data-view]:has([aria-current])', (one) => one.dataset.view),
    summary: text("[data-summary]"),
    panel: text(".panel:not([hidden])"),
    chips: all("[data-chip]", (one) => one.textContent),
    picked: all('[data-facet] [data-value][aria-pressed="true"]', (one) => `${one.closest("[data-facet]").dataset.facet}=${one.dataset.value}`),
    counts: all("[data-facet] [data-value]", (one) => [one.closest("[data-facet]").dataset.facet, one.dataset.value, Number(one.dataset.count)]),
    countries: all("svg [data-country]", (one) => `${one.dataset.country} ${one.getAttribute("aria-label")}`),
    rows: all("[data-country-row]", (one) => one.textContent),
    cells: all("[data-cell]", (one) => `${one.dataset.cell} ${one.dataset.level}`),
    marks: all(".mark[data-activity]", (one) => one.dataset.activity),
    gaps: all("[data-gap]", (one) => one.dataset.gap),
    document: text("[data-document]"),
    table: all("[data-tie-row]", (one) => one.textContent),
  };
}

/** What the page shows otherwise than its address says, and whether it broke. */
export function contradictions() {
  const link = new URLSearchParams(location.search);
  const wrong = [];
  const hold = (name, shown, expected) => shown === expected || wrong.push(`${name}: shown ${shown}, the address says ${expected}`);
  if (!document.getElementById("crashed").hidden) wrong.push("the page says that it broke");
  if ((document.querySelector("main")?.textContent ?? "").length < 50) wrong.push("the page is blank");
  const isKnown = (key, all) => !link.has(key) || all.includes(link.get(key));
  const { lang, dataset } = document.documentElement;
  if (isKnown("lang", ["en", "es", "fr", "pt"])) hold("language", lang, link.get("lang") ?? "en");
  if (isKnown("theme", ["light", "dark"])) hold("colours", dataset.theme, link.get("theme") ?? "auto");
  const shown = document.querySelector("[data-view]:has([aria-current])")?.dataset.view;
  const views = [...document.querySelectorAll("[data-view]")].map((one) => one.dataset.view);
  const implied = link.has("compare") ? "compare" : "map";
  if (isKnown("view", views) && link.get("view") !== "brief") hold("view", shown, link.get("view") ?? implied);
  return wrong;
}
