// Sentences and cells of text.
import { periodName } from "./months.mjs";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as it may stand in HTML. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter]);

export const activities = (count) => `${count} ${count === 1 ? "activity" : "activities"}`;
export const share = ([part, whole]) => `${part} of ${whole}`;

/** A level in words. */
export const levelName = (level) => ({ delivered: "delivered", "took-part": "took part", planned: "planned", none: "no activity reported", unreported: "not in the report" })[level];

/** The filters other than country and mandate, each in words. */
function narrowing({ facets }, picks) {
  const texts = facets.slice(2).flatMap(({ title, options }, at) => picks.options[at + 2].map((option) => `${title}: ${options[option].short ?? options[option].name}`));
  if (picks.time) texts.push(`Time: ${periodName(...picks.time)}`);
  return texts;
}

/** What is chosen, with its share, in a sentence. */
function chosenSentence(atlas, picks, coverage) {
  const [[mandate], [country]] = picks.options;
  const name = (facet, option) => atlas.facets[facet].options[option].name;
  if (mandate === undefined && country === undefined) {
    const countries = [...atlas.countries.keys()];
    const named = countries.filter((country) => atlas.mandates.some((_, mandate) => coverage.count(country, mandate) > 0));
    return `They name ${share([named.length, countries.length])} member states.`;
  }
  if (country === undefined) return `${name(0, mandate)}: activity for ${share(coverage.shareOfMandate(mandate))} member states.`;
  if (mandate === undefined) return `${name(1, country)}: activity under ${share(coverage.shareOfCountry(country))} mandates.`;
  return `${name(1, country)}, ${name(0, mandate)}: ${levelName(coverage.level(country, mandate))}, ${activities(coverage.count(country, mandate))}.`;
}

/** The sentence that says what is shown. */
export function summary(atlas, picks, passing, coverage) {
  const filters = narrowing(atlas, picks);
  const of = filters.length > 0 ? ` (${filters.join("; ")})` : "";
  return `${share([passing, atlas.rows.length])} activities${of}. ${chosenSentence(atlas, picks, coverage)}`;
}

/** When an activity was. */
export const when = (row) => (row.isDated ? periodName(row.first, row.last) : "no date");

/** The names of some options. */
const names = ({ options }, numbers) => numbers.map((option) => options[option].short ?? options[option].name).join(", ");

/** The columns of the list: title, class and text. */
export const COLUMNS = [
  ["When", "when", (_, row) => when(row)],
  ["Activity", "title", (_, row) => row.title],
  ["Mandate", "mandate", ({ facets }, row) => facets[0].options[row.mandate].code],
  ["Member states", "countries", ({ facets }, row) => names(facets[1], row.countries) || "none named"],
  ["Lead", "lead", ({ facets }, row) => names(facets[2], row.leads)],
  ["Status", "status", ({ facets }, row) => facets[3].options[row.status].name],
  ["Kind", "kind", ({ facets }, row) => facets[4].options[row.kind].name],
];
