// The filters by brute force from the JSON, said without the page's code.
import { readFile } from "node:fs/promises";

/** The report's data. */
export const data = JSON.parse(await readFile(new URL("../../data/ag-res-2619.json", import.meta.url)));
/** The activities that count. */
export const counting = data.activities.filter((one) => one.kind !== "state-action");
const parentOf = Object.fromEntries(data.organisations.map((one) => [one.id, one.parent]));

/** The body and all of which it is a part. */
function* withParents(body) {
  for (let at = body; at; at = parentOf[at]) yield at;
}

const typeOf = Object.fromEntries(data.organisations.map((one) => [one.id, one.type]));
const ROLES = ["host", "beneficiary", "participant", "member", "planned"];

/** Whether nothing, or one of these, is chosen of a facet. */
const fits = (filter, facet, code) => !filter[facet] || filter[facet].split(",").includes(code);

/** Each country or body of an activity with its role, and whether it fits what is chosen of either. */
const parts = (one) => one.countries.filter((part) => ROLES.includes(part.role));
/** Each body of an activity and each that it is a part of, with its role. */
export const bodies = (one) => one.organisations.flatMap((part) => [...withParents(part.org)].map((org) => ({ org, role: part.role })));

/** What an activity has of each facet, said without the page's code; a role counts together with whose role it is. */
export const has = {
  mandate: (one) => [one.mandate],
  country: (one, filter) => parts(one).filter((part) => fits(filter, "role", part.role)).map((part) => part.country),
  role: (one, filter) => parts(one).filter((part) => fits(filter, "country", part.country)).map((part) => part.role),
  partner: (one, filter) => bodies(one).filter((part) => fits(filter, "partner-role", part.role)).map((part) => part.org),
  "partner-role": (one, filter) => bodies(one).filter((part) => fits(filter, "partner", part.org)).map((part) => part.role),
  "partner-type": (one) => one.organisations.map((part) => typeOf[part.org]),
  status: (one) => [one.status],
  kind: (one) => [one.kind],
  topic: (one) => one.topics ?? [],
  audience: (one) => one.audiences ?? [],
};

/** First and last month that a period may touch, as text that sorts. */
export function months(period) {
  const [from, to = from] = period.split("/");
  const first = from.length === 4 ? `${from}-01` : from;
  const last = to === ".." ? "9999-12" : to.length === 4 ? `${to}-12` : to;
  return [first, last];
}

/** The facet whose choice this one qualifies, or itself. */
export const owner = (facet) => ({ role: "country", "partner-role": "partner" })[facet] ?? facet;

/** Whether an activity passes a filter, given as the keys of a link; `open` is a facet that is left open. */
export function passes(one, filter, open) {
  const inTime = !one.period
    ? filter.undated !== "0"
    : months(one.period)[0] <= (filter.to ?? "9999-12") && (filter.from ?? "0000-01") <= months(one.period)[1];
  const inFacets = Object.keys(has).every(
    (facet) => owner(facet) === open || !filter[facet] || filter[facet].split(",").some((code) => has[facet](one, filter).includes(code)),
  );
  return inTime && inFacets;
}
