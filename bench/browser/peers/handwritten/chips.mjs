// What is picked, each as a button that takes it away.
import { periodName } from "../shared/months.mjs";
import { escape } from "../shared/words.mjs";

const chip = (text, data) => `<li><button type="button" class="chip" ${data}>${escape(text)} <span aria-hidden="true">×</span></button></li>`;

/** Gives what brings the chips up to date. */
export function chips(root, { facets }, { pick, span }) {
  root.addEventListener("click", ({ target }) => {
    const { facet, option } = target.closest("button")?.dataset ?? {};
    if (facet) pick(Number(facet), Number(option));
    else if (target.closest("button")) span(null);
  });
  return ({ options, time }) => {
    const picked = options.flatMap((some, facet) => some.map((option) => {
      const { name, short = name } = facets[facet].options[option];
      return chip(`${facets[facet].title}: ${short}`, `data-facet="${facet}" data-option="${option}"`);
    }));
    root.innerHTML = picked.join("") + (time ? chip(periodName(...time), "") : "");
  };
}
