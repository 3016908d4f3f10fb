// Who takes part: each is given the columns once and then the filters step by step, and gives the counts of every option
// under all other dimensions. `chosen` has the options of each dimension; none means all.
/* global crossfilter, aq */

const OPTIONS = [9, 14, 37, 3, 60];

/** A table of which options pass; all where none is chosen. */
const table = (chosen, options) =>
  Uint8Array.from({ length: options }, (_, at) => (chosen.length === 0 || chosen.includes(at) ? 1 : 0));

/** crossfilter2: a dimension and a group for each column. */
export function crossfilter2(columns) {
  const rows = Array.from({ length: columns[0].length }, (_, row) => ({
    a: columns[0][row], b: columns[1][row], c: columns[2][row], d: columns[3][row], e: columns[4][row],
  }));
  const filter = crossfilter(rows);
  const dimensions = ["a", "b", "c", "d", "e"].map((key) => filter.dimension((row) => row[key]));
  const groups = dimensions.map((dimension) => dimension.group().reduceCount());
  const last = OPTIONS.map(() => "[]");
  return (chosen) => {
    for (const [at, options] of chosen.entries()) {
      const key = JSON.stringify(options);
      if (key === last[at]) continue;
      last[at] = key;
      if (options.length === 0) dimensions[at].filterAll();
      else if (options.length === 1) dimensions[at].filterExact(options[0]);
      else dimensions[at].filterRange([options[0], options.at(-1) + 1]);
    }
    return groups.flatMap((group, at) => {
      const counts = new Array(OPTIONS[at]).fill(0);
      for (const { key, value } of group.all()) counts[key] = value;
      return counts;
    });
  };
}

/** Arquero: for each dimension, filter by all others and count its groups. */
export function arquero(columns) {
  const whole = aq.table({ a: columns[0], b: columns[1], c: columns[2], d: columns[3], e: columns[4] });
  const keys = ["a", "b", "c", "d", "e"];
  return (chosen) =>
    keys.flatMap((key, at) => {
      const others = keys.filter((other, index) => index !== at && chosen[index].length > 0);
      const tests = others.map((other) => {
        const options = chosen[keys.indexOf(other)];
        const [low, high] = [options[0], options.at(-1)];
        return `d.${other} >= ${low} && d.${other} <= ${high}`;
      });
      const left = tests.length > 0 ? whole.filter(`d => ${tests.join(" && ")}`) : whole;
      const counted = left.groupby(key).count();
      const counts = new Array(OPTIONS[at]).fill(0);
      const [names, values] = [counted.array(key), counted.array("count")];
      names.forEach((name, index) => (counts[name] = values[index]));
      return counts;
    });
}

/** Typed arrays: one pass over the rows; a row that fails one filter only still counts for that dimension. */
export function typedArrays(columns) {
  const length = columns[0].length;
  const [a, b, c, d, e] = columns;
  return (chosen) => {
    const [pa, pb, pc, pd, pe] = chosen.map((options, at) => table(options, OPTIONS[at]));
    const [ca, cb, cc, cd, ce] = OPTIONS.map((options) => new Int32Array(options));
    for (let row = 0; row < length; row += 1) {
      const [va, vb, vc, vd, ve] = [a[row], b[row], c[row], d[row], e[row]];
      const failed = (1 - pa[va]) | ((1 - pb[vb]) << 1) | ((1 - pc[vc]) << 2) | ((1 - pd[vd]) << 3) | ((1 - pe[ve]) << 4);
      if (failed === 0) {
        ca[va] += 1;
        cb[vb] += 1;
        cc[vc] += 1;
        cd[vd] += 1;
        ce[ve] += 1;
      } else if (failed === 1) ca[va] += 1;
      else if (failed === 2) cb[vb] += 1;
      else if (failed === 4) cc[vc] += 1;
      else if (failed === 8) cd[vd] += 1;
      else if (failed === 16) ce[ve] += 1;
    }
    return [ca, cb, cc, cd, ce].flatMap((counts) => [...counts]);
  };
}

/** How many bits are set (Warren 2012, "Hacker's Delight", section 5-1). */
function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Bit sets: one for each option, 32 rows to a word; a mask for each dimension; only what changed is made anew. */
export function bitSets(columns) {
  const length = columns[0].length;
  const words = Math.ceil(length / 32);
  const sets = columns.map((column, at) => {
    const own = Array.from({ length: OPTIONS[at] }, () => new Int32Array(words));
    for (let row = 0; row < length; row += 1) own[column[row]][row >>> 5] |= 1 << (row & 31);
    return own;
  });
  const all = new Int32Array(words).fill(-1);
  if (length % 32 !== 0) all[words - 1] = (1 << (length % 32)) - 1;
  const masks = OPTIONS.map(() => all);
  const last = OPTIONS.map(() => "[]");
  const counts = sets.map((own) => own.map((set) => set.reduce((sum, word) => sum + ones(word), 0)));
  const under = new Int32Array(words);
  return (chosen) => {
    const changed = [];
    for (const [at, options] of chosen.entries()) {
      const key = JSON.stringify(options);
      if (key === last[at]) continue;
      last[at] = key;
      changed.push(at);
      masks[at] = all;
      if (options.length > 0) {
        const mask = new Int32Array(words);
        for (const option of options) {
          const set = sets[at][option];
          for (let word = 0; word < words; word += 1) mask[word] |= set[word];
        }
        masks[at] = mask;
      }
    }
    for (const at of OPTIONS.keys()) {
      // The counts of a dimension do not depend on its own filter.
      if (changed.every((other) => other === at)) continue;
      const others = masks.filter((mask, other) => other !== at && mask !== all);
      under.set(all);
      for (const mask of others) for (let word = 0; word < words; word += 1) under[word] &= mask[word];
      for (const [option, set] of sets[at].entries()) {
        let sum = 0;
        for (let word = 0; word < words; word += 1) sum += ones(set[word] & under[word]);
        counts[at][option] = sum;
      }
    }
    return counts.flat();
  };
}

export const CONTESTANTS = { crossfilter2, arquero, "typed arrays in JavaScript": typedArrays, "bit sets in JavaScript": bitSets };
