// The page around its pictures, as one would write it by hand: one state, one way to change it, each part brought up to date at
// once. Pages whose pictures a library draws stand on it, too, so that they differ by their pictures alone.
import { load } from "../shared/atlas.mjs";
import { MOST_CARDS, panel } from "../shared/panel.mjs";
import { chosen, none, readPicks, toggled, writePicks } from "../shared/picks.mjs";
import { summary } from "../shared/words.mjs";
import { first } from "./bits.mjs";
import { chips } from "./chips.mjs";
import { Engine } from "./engine.mjs";
import { facets } from "./facets.mjs";
import { list } from "./list.mjs";

const byId = (id) => document.getElementById(id);

/** The panel beside the picture. */
function panelOf(atlas, engine) {
  /** What it says of the rows that pass. */
  const found = ({ passing, total }) =>
    ({ count: total, first: Array.from(first(passing, MOST_CARDS), (row) => atlas.rows[row]), leads: engine.ledBy(passing) });
  let shown = "";
  return (picks, selection) => {
    const isChosen = picks.options[0].length + picks.options[1].length > 0;
    // A table needs the room more than the overview does.
    byId("panel").hidden = atlas.view === "list" && !isChosen;
    const html = panel(atlas, picks.options, selection.coverage, isChosen ? found(selection) : null);
    if (html !== shown) byId("panel").innerHTML = html;
    shown = html;
  };
}

/** Loads the report and draws the page with these pictures (map, matrix and timeline) and this strip of months. */
export async function page(pictures, strip) {
  const atlas = await load();
  const engine = new Engine(atlas);
  let picks = readPicks(atlas);
  /** A library may draw later than it is asked: then it gives a promise. */
  const draw = () => {
    const selection = engine.select(picks);
    return Promise.all(parts.map((part) => part(picks, selection)));
  };
  /** Changes what is picked: the only place where that happens. */
  const change = (next) => {
    picks = next;
    writePicks(atlas, picks);
    draw();
  };
  const option = (facet, code) => atlas.facets[facet].options.findIndex((option) => option.code === code);
  const actions = {
    choose: (facet, at) => change(chosen(picks, facet, at < 0 ? undefined : at)),
    pick: (facet, at) => change(toggled(picks, facet, at)),
    cell: (country, mandate) => change(chosen(chosen(picks, 1, option(1, country)), 0, option(0, mandate))),
    span: (time) => change({ ...picks, time }),
  };
  const drawSummary = (picks, { total, coverage }) => {
    byId("summary").textContent = summary(atlas, picks, total, coverage);
  };
  const parts = [
    facets(atlas, actions), chips(byId("chips"), atlas, actions), drawSummary, { ...pictures, list }[atlas.view](byId("picture"), atlas, actions),
    panelOf(atlas, engine), strip(byId("strip"), atlas, actions),
  ];
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
  await draw();
  performance.mark("app-ready");
}
