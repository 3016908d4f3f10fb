// The report's activities replicated to a number, by the rule of `?n=`: the same clones as those of the atlas (`src/io/scale.rs`).
import { moved } from "./months.mjs";

const SEED = 20_120_301;

/** Random numbers from 0 to less than 1 (Tommy Ettinger 2017, "mulberry32"). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The ids of the bodies, those in most activities first; equals by name. */
function bodiesByUse({ organisations, activities }) {
  const uses = (id) => activities.filter((activity) => activity.organisations.some((part) => part.org === id)).length;
  const counted = organisations.map(({ id, name }) => ({ id, name: name.en, uses: uses(id) }));
  counted.sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return counted.map(({ id }) => id);
}

/** Parts with what each is drawn anew or kept, in their order; one that is there already is dropped. */
function redrawn(parts, key, draw, pool) {
  const kept = [];
  for (const part of parts) {
    const code = draw() < 0.5 ? part[key] : pool[Math.floor(draw() * pool.length)];
    if (!kept.some((other) => other[key] === code && other.role === part.role)) kept.push({ ...part, [key]: code });
  }
  return kept;
}

/** So many activities: the report's own, then clones. As they are, if there are as many already. */
export function scaled(data, count) {
  const { activities } = data;
  const draw = mulberry32(SEED);
  const mandates = data.mandates.map(({ id }) => id);
  const countries = data.countries.map(({ id }) => id);
  const bodies = bodiesByUse(data);
  const all = [...activities];
  for (let at = activities.length; at < count; at += 1) {
    const source = activities[at % activities.length];
    const mandate = draw() < 0.7 ? source.mandate : mandates[Math.floor(draw() * mandates.length)];
    const placed = redrawn(source.countries, "country", draw, countries);
    const organisations = redrawn(source.organisations, "org", draw, bodies);
    const period = source.period && moved(source.period, Math.floor(draw() * 49) - 24);
    all.push({ ...source, id: `clone-${at}`, mandate, countries: placed, organisations, period });
  }
  return all;
}
