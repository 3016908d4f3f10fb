// What stands beside the picture: the mandates, or what is chosen with its activities as cards.
import { activities, escape, levelName, share, when } from "./words.mjs";

/** So many cards a panel shows. */
export const MOST_CARDS = 50;
const SHOWN = ["delivered", "took-part", "planned", "none"];

/** Every mandate with its share of countries. */
function overview({ facets }, coverage) {
  const rows = facets[0].options.map(({ code, title }, mandate) =>
    `<li><button type="button" class="mandate-row" data-choose-mandate="${code}"><b>${code}</b><span class="name">${escape(title)} <small>${share(coverage.shareOfMandate(mandate))} member states</small></span></button></li>`);
  return `<h2>Overview</h2><p class="hint">Choose a member state or a mandate.</p><ul class="mandate-rows">${rows.join("")}</ul>`;
}

/** Countries under the chosen mandate, or mandates of the chosen country, by level. */
function groups(atlas, [[mandate], [country]], coverage) {
  if (mandate !== undefined && country !== undefined) return "";
  const others = mandate === undefined ? atlas.facets[0] : atlas.facets[1];
  const level = (other) => (mandate === undefined ? coverage.level(country, other) : coverage.level(other, mandate));
  return SHOWN.map((wanted) => {
    const here = others.order.filter((other) => level(other) === wanted).map((other) => others.options[other]);
    if (here.length === 0) return "";
    const buttons = here.map(({ code, name }) => `<li><button type="button" class="chip" data-choose-${others.code}="${code}">${escape(name)}</button></li>`);
    return `<h3 class="level-group"><span class="swatch ${wanted}"></span>${levelName(wanted)} <span class="shown">${here.length}</span></h3><ul class="chips">${buttons.join("")}</ul>`;
  }).join("");
}

/** Who led, the body with most activities first. */
function leads({ facets }, counts) {
  const some = [...counts.keys()].filter((body) => counts[body] > 0).sort((a, b) => counts[b] - counts[a] || a - b);
  if (some.length === 0) return "";
  const lines = some.map((body) => `<li>${escape(facets[2].options[body].name)}: ${activities(counts[body])}</li>`);
  return `<h3>Led by</h3><ul class="plain">${lines.join("")}</ul>`;
}

function card({ facets }, row) {
  const name = (facet) => (option) => facets[facet].options[option].name;
  const facts = [["When", when(row)], ["Member states", row.countries.map(name(1)).join(", ")], ["Lead", row.leads.map(name(2)).join(", ")]];
  const lines = facts.filter(([, text]) => text !== "").map(([label, text]) => `<div><dt>${label}</dt><dd>${escape(text)}</dd></div>`);
  return `<li><article class="card" data-activity="${row.id}"><h4>${escape(row.title)}</h4>
<p class="tags"><span class="tag ${facets[3].options[row.status].code}">${name(3)(row.status)}</span><span class="tag">${name(4)(row.kind)}</span></p>
<p class="what">${escape(row.source.summary.en)}</p><dl class="facts">${lines.join("")}</dl>
<p class="source">Report, ${row.source.refs.join(", ")}</p></article></li>`;
}

/** The panel as HTML. `found` has the number of activities, the first of them, and how many each body led. */
export function panel(atlas, picks, coverage, found) {
  const [[mandate], [country]] = picks;
  if (mandate === undefined && country === undefined) return overview(atlas, coverage);
  const titles = [[1, country], [0, mandate]].filter(([, option]) => option !== undefined);
  const title = titles.map(([facet, option]) => atlas.facets[facet].options[option].name).join(", ");
  const asks = mandate === undefined ? undefined : atlas.mandates[mandate].summary?.en;
  const more = found.count - found.first.length;
  return `<h2>${escape(title)}</h2>${asks ? `<h3>The mandate</h3><p>${escape(asks)}</p>` : ""}${leads(atlas, found.leads)}
${groups(atlas, picks, coverage)}<h3>${activities(found.count)}</h3>
<ul class="cards">${found.first.map((row) => card(atlas, row)).join("")}</ul>${more > 0 ? `<p class="more">${more} more in the list</p>` : ""}`;
}
