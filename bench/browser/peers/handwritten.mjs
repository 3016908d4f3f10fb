// The page as one would write it by hand: no library, one state, one way to change it, each part brought up to date at once.
import { load } from "./shared/atlas.mjs";
import { MOST_CARDS, panel } from "./shared/panel.mjs";
import { chosen, none, readPicks, toggled, writePicks } from "./shared/picks.mjs";
import { summary } from "./shared/words.mjs";
import { first } from "./handwritten/bits.mjs";
import { chips } from "./handwritten/chips.mjs";
import { Engine } from "./handwritten/engine.mjs";
import { facets } from "./handwritten/facets.mjs";
import { list } from "./handwritten/list.mjs";
import { map } from "./handwritten/map.mjs";
import { matrix } from "./handwritten/matrix.mjs";
import { strip } from "./handwritten/strip.mjs";
import { timeline } from "./handwritten/timeline.mjs";

const PICTURES = { map, matrix, timeline, list };

const atlas = await load();
const engine = new Engine(atlas);
const byId = (id) => document.getElementById(id);
let picks = readPicks(atlas);

/** Changes what is picked: the only place where that happens. */
function change(next) {
  picks = next;
  writePicks(atlas, picks);
  draw();
}

const option = (facet, code) => atlas.facets[facet].options.findIndex((option) => option.code === code);
const actions = {
  choose: (facet, at) => change(chosen(picks, facet, at < 0 ? undefined : at)),
  pick: (facet, at) => change(toggled(picks, facet, at)),
  cell: (country, mandate) => change(chosen(chosen(picks, 1, option(1, country)), 0, option(0, mandate))),
  span: (time) => change({ ...picks, time }),
};

/** What the panel says of the rows that pass. */
function foundFor({ passing, total }) {
  return { count: total, first: Array.from(first(passing, MOST_CARDS), (row) => atlas.rows[row]), leads: engine.ledBy(passing) };
}

let panelShown = "";
function drawPanel(picks, selection) {
  const isChosen = picks.options[0].length + picks.options[1].length > 0;
  // A table needs the room more than the overview does.
  byId("panel").hidden = atlas.view === "list" && !isChosen;
  const html = panel(atlas, picks.options, selection.coverage, isChosen ? foundFor(selection) : null);
  if (html !== panelShown) byId("panel").innerHTML = html;
  panelShown = html;
}

function drawSummary(picks, { total, coverage }) {
  byId("summary").textContent = summary(atlas, picks, total, coverage);
}

const parts = [
  facets(atlas, actions), chips(byId("chips"), atlas, actions), drawSummary, PICTURES[atlas.view](byId("picture"), atlas, actions),
  drawPanel, strip(byId("strip"), atlas, actions),
];

function draw() {
  const selection = engine.select(picks);
  for (const part of parts) part(picks, selection);
}

byId("clear").addEventListener("click", () => change(none(atlas)));
byId("panel").addEventListener("click", ({ target }) => {
  const { chooseMandate, chooseCountry } = target.closest("button")?.dataset ?? {};
  if (chooseMandate) actions.choose(0, option(0, chooseMandate));
  if (chooseCountry) actions.choose(1, option(1, chooseCountry));
});
addEventListener("popstate", () => {
  picks = readPicks(atlas);
  draw();
});
draw();
performance.mark("app-ready");
