// What is picked, how a click changes it, and how it stands in the address.

/** Facets of which one option at most is picked: mandate and country. */
const isSingle = (facet) => facet < 2;

/** What the address says: the picked options of each facet by number, and the months. */
export function readPicks({ facets }) {
  const query = new URLSearchParams(location.search);
  const options = facets.map((facet) => {
    const codes = query.get(facet.code)?.split(",") ?? [];
    return codes.map((code) => facet.options.findIndex((option) => option.code === code)).filter((at) => at >= 0);
  });
  return { options, time: null };
}

/** Puts what is picked into the address, a step in the browser's history. */
export function writePicks({ facets }, picks) {
  const query = new URLSearchParams(location.search);
  for (const [at, facet] of facets.entries()) {
    const codes = picks.options[at].map((option) => facet.options[option].code);
    if (codes.length > 0) query.set(facet.code, codes.join());
    else query.delete(facet.code);
  }
  history.pushState(null, "", `?${query}`);
}

/** The picks after an option was clicked. */
export function toggled(picks, facet, option) {
  const before = picks.options[facet];
  const without = before.filter((other) => other !== option);
  const added = isSingle(facet) ? [option] : [...before, option].sort((a, b) => a - b);
  return { ...picks, options: picks.options.with(facet, without.length < before.length ? without : added) };
}

/** The picks with this option and no other of its facet. */
export const chosen = (picks, facet, option) => ({ ...picks, options: picks.options.with(facet, option === undefined ? [] : [option]) });

/** Nothing picked. */
export const none = ({ facets }) => ({ options: facets.map(() => []), time: null });
