// The list: all rows up to a few hundred, beyond that those in view, with room above and below for the others.
import { COLUMNS, escape } from "../shared/words.mjs";
import { first as firstRows } from "./bits.mjs";

const MOST_ROWS = 300;
const STEP = 16;
const ROW_PX = 56;

/** The first row that is there, and how many. */
function windowOf(count, above_px, height_px) {
  if (count <= MOST_ROWS) return [0, count];
  const first = Math.min(Math.floor(Math.max(0, Math.ceil((above_px - height_px) / ROW_PX) - 1) / STEP) * STEP, count - 1);
  return [first, Math.min(Math.ceil((height_px * 3) / ROW_PX) + 2 * STEP, count - first)];
}

const cell = (atlas, row) => ([, name, text]) => {
  const shown = escape(text(atlas, row));
  const status = atlas.facets[3].options[row.status].code;
  if (name === "title") return `<div role="rowheader" class="column-title"><a href="#${row.id}">${shown}</a></div>`;
  return `<div role="cell" class="column-${name}">${name === "status" ? `<span class="tag ${status}">${shown}</span>` : shown}</div>`;
};
const line = (atlas, row, at) => `<div role="row" class="list-row" aria-rowindex="${at + 2}" data-activity="${row.id}">${COLUMNS.map(cell(atlas, row)).join("")}</div>`;

/** Gives what brings the list up to date. */
export function list(root, atlas) {
  const head = COLUMNS.map(([title, name]) => `<div role="columnheader" class="column-${name}">${title}</div>`);
  root.innerHTML = `<div class="list" role="table"><div role="row" class="list-head">${head.join("")}</div><div class="rows"></div></div>`;
  const rows = root.querySelector(".rows");
  let [order, shown] = [[], ""];
  const draw = () => {
    const [first, count] = windowOf(order.length, -rows.getBoundingClientRect().top, innerHeight);
    if (shown === `${first} ${count}`) return;
    shown = `${first} ${count}`;
    rows.style.padding = `${first * ROW_PX}px 0 ${(order.length - first - count) * ROW_PX}px`;
    rows.innerHTML = Array.from(order.subarray(first, first + count), (row, at) => line(atlas, atlas.rows[row], first + at)).join("");
  };
  addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  return (_, { passing, total }) => {
    order = firstRows(passing, total);
    shown = "";
    root.firstElementChild.setAttribute("aria-rowcount", order.length + 1);
    root.firstElementChild.classList.toggle("partial", order.length > MOST_ROWS);
    draw();
  };
}
