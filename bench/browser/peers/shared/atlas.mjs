// What all of these pages start from: the report's rows with everything by number, the options of the facets, and the shapes.
// Nothing here is done again when a filter changes.
import { OPEN, allYears, mainYears, monthsOf } from "./months.mjs";
import { scaled } from "./scaled.mjs";

const STATUSES = { completed: "completed", ongoing: "under way", planned: "planned" };
const KINDS = [
  "training", "workshop", "seminar", "conference", "meeting", "evaluation", "technical-assistance", "legal-assistance",
  "equipment", "agreement", "scholarship", "programme", "research", "state-action", "cooperation",
];

/** Levels of a country under a mandate; the highest of all that its roles give applies. */
export const LEVELS = ["none", "planned", "took-part", "delivered"];
/** What a role gives in an activity that is not only planned. */
const LEVEL_OF_ROLE = { planned: 1, participant: 2, member: 2, host: 3, beneficiary: 3 };

/** The facets with their options, in the order of the file. */
function facetsOf({ mandates, countries, organisations, topics }) {
  const byName = (options) => [...options.keys()].sort((a, b) => (options[a].name.toLowerCase() < options[b].name.toLowerCase() ? -1 : 1));
  const facet = (code, title, options, order = [...options.keys()]) => ({ code, title, options, order });
  const partners = organisations.map(({ id, name, acronym }) => ({ code: id, name: acronym ? `${name.en} (${acronym.en})` : name.en, short: (acronym ?? name).en }));
  const kinds = KINDS.map((code) => ({ code, name: code.replace("-", " ") }));
  const subjects = topics.map(({ id, name }) => ({ code: id, name: name.en }));
  const states = countries.map(({ id, name }) => ({ code: id, name: name.en }));
  return [
    facet("mandate", "Mandate", mandates.map(({ id, title }) => ({ code: id, name: title ? `${id} ${title.en}` : `${id} not in the report`, title: title?.en ?? "not in the report", short: id }))),
    facet("country", "Country", states, byName(states)),
    facet("partner", "Partner", partners, byName(partners)),
    facet("status", "Status", Object.entries(STATUSES).map(([code, name]) => ({ code, name }))),
    facet("kind", "Kind", kinds, byName(kinds)),
    facet("topic", "Topic", subjects, byName(subjects)),
  ];
}

/** Each body with all of which it is a part. */
function withParents(organisations) {
  const at = new Map(organisations.map(({ id }, index) => [id, index]));
  const up = (id) => (id === undefined ? [] : [at.get(id), ...up(organisations[at.get(id)].parent)]);
  return new Map(organisations.map(({ id }) => [id, up(id)]));
}

/** An activity with all that is filtered, counted or shown by number. `levels` has the level of each country that it names. */
function rowOf(activity, at, look) {
  const levels = new Map();
  for (const { country, role } of activity.countries) {
    const level = Math.min(LEVEL_OF_ROLE[role] ?? 0, activity.status === "planned" ? 1 : 3);
    const place = look.country.get(country);
    if (level > 0) levels.set(place, Math.max(level, levels.get(place) ?? 0));
  }
  const [first, last] = activity.period ? monthsOf(activity.period) : [-1, -1];
  return {
    at, first, last, isDated: activity.period !== null, id: activity.id, title: activity.title.en, source: activity,
    mandate: look.mandate.get(activity.mandate), status: look.status.get(activity.status), kind: look.kind.get(activity.kind),
    countries: [...levels.keys()], levels: [...levels.values()], isRegional: activity.countries.length === 0,
    partners: [...new Set(activity.organisations.flatMap(({ org }) => look.parents.get(org)))],
    topics: activity.topics.map((topic) => look.topic.get(topic)),
    leads: activity.organisations.filter(({ role }) => role === "lead").map(({ org }) => look.partner.get(org)),
  };
}

/** The numbers of a row's options of a facet. */
export const OPTIONS_OF = {
  mandate: (row) => [row.mandate], country: (row) => row.countries, partner: (row) => row.partners,
  status: (row) => [row.status], kind: (row) => [row.kind], topic: (row) => row.topics,
};

/**
 * Activities in the order of their first month, then those without an end before the others; undated ones last; equals in the
 * order of the report. Rows stand in that order, so that no list has to be sorted later.
 */
function byTime(activities) {
  const key = ({ period }) => {
    if (period === null) return Infinity;
    const [first, last] = monthsOf(period);
    return first * 65_536 + (last === OPEN ? 0 : last);
  };
  const keyed = activities.map((activity) => [key(activity), activity]);
  return keyed.sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, activity]) => activity);
}

/** Loads the report and the shapes, and gives as many rows as the address asks for. A state's own act is no activity. */
export async function load() {
  const read = async (path) => (await fetch(path)).json();
  const [data, shapes] = await Promise.all([read("/data/ag-res-2619.json"), read("/data/caribbean.geojson")]);
  const count = Number(new URLSearchParams(location.search).get("n") ?? 0);
  const facets = facetsOf(data);
  const places = facets.map(({ code, options }) => [code, new Map(options.map((option, at) => [option.code, at]))]);
  const look = { ...Object.fromEntries(places), parents: withParents(data.organisations) };
  const counting = scaled(data, count).filter(({ kind }) => kind !== "state-action");
  // A mandate under which there is something is answered.
  for (const mandate of data.mandates) mandate.reported ||= counting.some((activity) => activity.mandate === mandate.id);
  const rows = byTime(counting).map((activity, at) => rowOf(activity, at, look));
  const [asOf] = monthsOf(data.as_of);
  return {
    data, shapes, facets, rows, asOf, view: new URLSearchParams(location.search).get("view") ?? "map",
    years: allYears(rows, asOf), mainYears: mainYears(rows),
    mandates: data.mandates, countries: data.countries,
  };
}
