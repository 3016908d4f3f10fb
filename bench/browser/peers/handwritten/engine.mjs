// Which rows pass, and how many each option would leave under all other facets: a set of rows for each option. What does not
// change is not counted anew.
import { OPTIONS_OF } from "../shared/atlas.mjs";
import { cellAt, cellCount, Coverage } from "../shared/coverage.mjs";
import { lastShown, noSteps, summed } from "../shared/timeline.mjs";
import { allRows, count, countCommon, each, intersection, occupied, union, wordsFor } from "./bits.mjs";

/** The set of each option, where `optionsOf` gives those of a row. */
function setsOf(rows, { options }, optionsOf) {
  const sets = options.map(() => new Int32Array(wordsFor(rows.length)));
  for (const row of rows) for (const option of optionsOf(row)) sets[option][row.at >>> 5] |= 1 << (row.at & 31);
  return sets;
}

/** For each row where it begins and ends among the months, none for one that is not in them, and whether it is planned. */
function spansOf({ rows, years, asOf }) {
  const [starts, ends, kinds] = [new Int16Array(rows.length).fill(-1), new Int16Array(rows.length), new Uint8Array(rows.length)];
  for (const row of rows) {
    const last = lastShown(row, asOf);
    kinds[row.at] = row.status === 2 ? 1 : 0;
    if (!row.isDated || row.first > years.last || last < years.first) continue;
    starts[row.at] = Math.max(row.first, years.first) - years.first;
    ends[row.at] = Math.min(last, years.last) - years.first;
  }
  return { starts, ends, kinds };
}

/** For each row where it counts in the coverage, one after the other, with where each row begins. */
function cellsOf(atlas) {
  const starts = new Uint32Array(atlas.rows.length + 1);
  for (const row of atlas.rows) starts[row.at + 1] = starts[row.at] + row.countries.length;
  const cells = new Uint16Array(starts.at(-1));
  for (const { at, mandate, countries, levels } of atlas.rows) {
    for (const [index, country] of countries.entries()) cells[starts[at] + index] = cellAt(atlas, country, mandate, levels[index]);
  }
  return { starts, cells };
}

export class Engine {
  constructor(atlas) {
    this.atlas = atlas;
    this.whole = allRows(atlas.rows.length);
    this.sets = atlas.facets.map((facet) => setsOf(atlas.rows, facet, OPTIONS_OF[facet.code]));
    this.leads = setsOf(atlas.rows, atlas.facets[2], (row) => row.leads);
    this.cells = cellsOf(atlas);
    this.spans = spansOf(atlas);
    this.masks = atlas.facets.map(() => null);
    this.time = null;
    this.last = { options: atlas.facets.map(() => []), time: null };
    this.counts = this.sets.map((sets) => sets.map(count));
    this.kept = new Map();
  }

  /** All that the page shows of what is picked. */
  select(picks) {
    const changed = this.sets.map((_, facet) => picks.options[facet] !== this.last.options[facet]);
    const isTimeChanged = picks.time !== this.last.time;
    for (const facet of changed.keys()) if (changed[facet]) this.masks[facet] = this.maskOf(facet, picks.options[facet]);
    if (isTimeChanged) this.time = picks.time && this.activeIn(picks.time);
    this.last = picks;
    const passing = this.under([]);
    for (const facet of changed.keys()) {
      const isSame = !isTimeChanged && changed.every((is, other) => other === facet || !is);
      if (!isSame) this.counts[facet] = this.countsOf(facet, passing);
    }
    return { passing, counts: this.counts, coverage: this.coverage(), months: this.months(), total: count(passing) };
  }

  maskOf(facet, options) {
    return options.length === 0 ? null : union(options.map((option) => this.sets[facet][option]));
  }

  /** The rows that are active at any time in a span, and those without a date. */
  activeIn([from, to]) {
    const set = new Int32Array(this.whole.length);
    for (const { at, isDated, first, last } of this.atlas.rows) if (!isDated || (first <= to && last >= from)) set[at >>> 5] |= 1 << (at & 31);
    return set;
  }

  /** The rows that pass all facets but these. */
  under(open, time = this.time) {
    const masks = this.masks.filter((mask, facet) => mask !== null && !open.includes(facet));
    return intersection(time === null ? masks : [...masks, time], this.whole);
  }

  countsOf(facet, passing) {
    const under = this.masks[facet] === null ? passing : this.under([facet]);
    const places = occupied(under);
    return this.sets[facet].map((set) => countCommon(set, under, places));
  }

  /** What is made from some masks stays as it is while they do. */
  keep(name, masks, make) {
    const before = this.kept.get(name);
    if (before?.masks.every((mask, at) => mask === masks[at])) return before.made;
    const made = make();
    this.kept.set(name, { masks, made });
    return made;
  }

  /** Level and number of every cell, under all filters but country and mandate. */
  coverage() {
    return this.keep("coverage", [...this.masks.slice(2), this.time], () => {
      const counts = new Int32Array(cellCount(this.atlas));
      const { starts, cells } = this.cells;
      each(this.under([0, 1]), (row) => {
        for (let at = starts[row]; at < starts[row + 1]; at += 1) counts[cells[at]] += 1;
      });
      return new Coverage(this.atlas, counts);
    });
  }

  /** How many are under way or done, and how many planned, in each month, under all filters but time. */
  months() {
    return this.keep("months", [...this.masks], () => {
      const steps = [noSteps(this.atlas.years), noSteps(this.atlas.years)];
      const { starts, ends, kinds } = this.spans;
      each(this.under([], null), (row) => {
        if (starts[row] < 0) return;
        const own = steps[kinds[row]];
        own[starts[row]] += 1;
        own[ends[row] + 1] -= 1;
      });
      return steps.map(summed);
    });
  }

  /** How many of these rows each body led. */
  ledBy(passing) {
    const places = occupied(passing);
    return this.leads.map((set) => countCommon(set, passing, places));
  }
}
