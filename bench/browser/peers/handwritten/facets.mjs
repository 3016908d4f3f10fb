// The facets: mandates in a bar, the others in menus, each option a button with its count.
import { escape } from "../shared/words.mjs";
import { attribute, element, text } from "./dom.mjs";

const option = (facet, at) => {
  const { code, name } = facet.options[at];
  return `<li><button type="button" class="option" data-value="${code}" data-at="${at}"><span class="name">${escape(name)}</span><span class="shown"></span></button></li>`;
};
const mandate = ({ code, title }, at) =>
  `<button type="button" class="mandate" data-mandate="${code}" data-value="${code}" data-at="${at}"><b>${code}</b> <span>${escape(title)}</span></button>`;

function draw(facet, number) {
  if (number === 0) {
    return element(`<nav class="mandates" data-facet="mandate"><button type="button" class="mandate" data-all>All mandates</button>${facet.options.map(mandate).join("")}</nav>`);
  }
  return element(`<details class="facet" data-facet="${facet.code}"><summary>${facet.title}</summary><ul class="options">${facet.order.map((at) => option(facet, at)).join("")}</ul></details>`);
}

/** What stands on a button. */
function update(button, facet, count, isPicked) {
  attribute(button, "data-count", count);
  attribute(button, "aria-pressed", isPicked);
  if (!button.classList.contains("option")) return;
  attribute(button, "aria-label", `${facet.options[button.dataset.at].name}: ${count}`);
  button.classList.toggle("zero", count === 0);
  text(button.lastElementChild, count);
}

/** Puts the facets in their places; gives what brings them up to date. `choose` and `pick` are called with facet and option. */
export function facets(atlas, { choose, pick }) {
  const drawn = atlas.facets.map(draw);
  const buttons = drawn.map((root) => [...root.querySelectorAll("[data-at]")]);
  for (const [number, root] of drawn.entries()) {
    document.getElementById(number === 0 ? "mandates" : "facets").append(root);
    root.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button) (number === 0 ? choose : pick)(number, button.dataset.at && Number(button.dataset.at));
    });
  }
  const shown = buttons.map((some) => some.map(() => ""));
  return (picks, { counts }) => {
    for (const [number, facet] of atlas.facets.entries()) {
      attribute(drawn[number], "data-picked", picks.options[number].length);
      for (const [index, button] of buttons[number].entries()) {
        const at = Number(button.dataset.at);
        const isPicked = picks.options[number].includes(at);
        const now = `${counts[number][at]} ${isPicked}`;
        if (shown[number][index] !== now) update(button, facet, counts[number][at], isPicked);
        shown[number][index] = now;
      }
    }
  };
}
