// Countries by mandates: a cell has its level and its number of activities.
import { escape, levelName, share } from "../shared/words.mjs";
import { text } from "./dom.mjs";

const cell = (country, mandate) => `<td><button type="button" class="cell" data-cell="${country}/${mandate}"><span class="level"></span><b></b></button></td>`;

function table(atlas) {
  const mandates = atlas.facets[0].options;
  const countries = atlas.facets[1];
  const head = mandates.map(({ code, title }) => `<th scope="col"><button type="button" data-column="${code}"><b>${code}</b> ${escape(title)}</button></th>`);
  const rows = countries.order.map((at) => {
    const { code, name } = countries.options[at];
    return `<tr><th scope="row"><button type="button" data-row-of="${code}">${escape(name)}</button></th>${mandates.map((mandate) => cell(code, mandate.code)).join("")}<td class="total"></td></tr>`;
  });
  const totals = mandates.map(() => '<td class="total"></td>');
  return `<table class="matrix"><thead><tr><td></td>${head.join("")}<th scope="col">Mandates</th></tr></thead><tbody>${rows.join("")}</tbody><tfoot><tr><th scope="row">Member states</th>${totals.join("")}<td></td></tr></tfoot></table>`;
}

function update(button, name, level, count) {
  button.dataset.level = level;
  button.setAttribute("aria-label", `${name}: ${levelName(level)}, ${count}`);
  text(button.firstElementChild, levelName(level));
  text(button.lastElementChild, count || "");
}

/** The cells with where they stand and what was last shown in them. */
function cellsIn(root, atlas) {
  const cells = [];
  for (const [row, country] of atlas.facets[1].order.entries()) {
    for (const mandate of atlas.mandates.keys()) {
      const button = root.querySelector("tbody").rows[row].cells[mandate + 1].firstElementChild;
      cells.push({ country, mandate, button, name: `${atlas.facets[1].options[country].name}, ${atlas.mandates[mandate].id}`, shown: "", isChosen: false });
    }
  }
  return cells;
}

function updateChosen(cells, { options }) {
  for (const cell of cells) {
    const isChosen = options[1].includes(cell.country) || options[0].includes(cell.mandate);
    if (cell.isChosen !== isChosen) cell.button.classList.toggle("chosen", isChosen);
    cell.isChosen = isChosen;
  }
}

function updateLevels(cells, coverage) {
  for (const cell of cells) {
    const [level, count] = [coverage.level(cell.country, cell.mandate), coverage.count(cell.country, cell.mandate)];
    const now = `${level} ${count}`;
    if (cell.shown !== now) update(cell.button, cell.name, level, count);
    cell.shown = now;
  }
}

function updateTotals(root, atlas, coverage) {
  const { tBodies: [body], tFoot: foot } = root.firstElementChild;
  for (const [row, country] of atlas.facets[1].order.entries()) text(body.rows[row].lastElementChild, share(coverage.shareOfCountry(country)));
  for (const [mandate, { reported }] of atlas.mandates.entries()) text(foot.rows[0].cells[mandate + 1], reported ? share(coverage.shareOfMandate(mandate)) : "");
}

/** Draws the matrix into `root`; gives what brings it up to date. */
export function matrix(root, atlas, { cell: chooseCell }) {
  root.innerHTML = table(atlas);
  const cells = cellsIn(root, atlas);
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-cell]");
    if (button) chooseCell(...button.dataset.cell.split("/"));
  });
  let before = null;
  return (picks, { coverage }) => {
    updateChosen(cells, picks);
    if (coverage === before) return;
    before = coverage;
    updateLevels(cells, coverage);
    updateTotals(root, atlas, coverage);
  };
}
