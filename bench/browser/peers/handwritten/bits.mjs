// Sets of rows as words of 32 bits.

/** How many bits are set (Warren 2012, "Hacker's Delight", section 5-1). */
function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many words so many rows take. */
export const wordsFor = (rows) => Math.ceil(rows / 32);

/** The set of all rows. */
export function allRows(rows) {
  const set = new Int32Array(wordsFor(rows)).fill(-1);
  if (rows % 32 !== 0) set[set.length - 1] = (1 << (rows % 32)) - 1;
  return set;
}

/** What is in any of the sets. */
export function union(sets) {
  const found = sets[0].slice();
  for (const set of sets.slice(1)) for (let word = 0; word < found.length; word += 1) found[word] |= set[word];
  return found;
}

/** What is in all of the sets; `whole` if there are none. */
export function intersection(sets, whole) {
  if (sets.length === 0) return whole;
  const found = sets[0].slice();
  for (const set of sets.slice(1)) for (let word = 0; word < found.length; word += 1) found[word] &= set[word];
  return found;
}

/** How many rows are in the set. */
export function count(set) {
  let sum = 0;
  for (let word = 0; word < set.length; word += 1) sum += ones(set[word]);
  return sum;
}

/** Calls `take` with each row of the set. */
export function each(set, take) {
  for (let word = 0; word < set.length; word += 1) {
    for (let rest = set[word]; rest !== 0; rest &= rest - 1) take(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}

/** The rows of the set, at most so many. */
export function first(set, most) {
  const found = new Uint32Array(most);
  let length = 0;
  for (let word = 0; word < set.length && length < most; word += 1) {
    for (let rest = set[word]; rest !== 0 && length < most; rest &= rest - 1) found[length++] = word * 32 + 31 - Math.clz32(rest & -rest);
  }
  return found.subarray(0, length);
}

/** Where a set has any rows: the places of its words, so that sets are compared there only. */
export function occupied(set) {
  const places = new Int32Array(set.length);
  let length = 0;
  for (let word = 0; word < set.length; word += 1) if (set[word] !== 0) places[length++] = word;
  return places.subarray(0, length);
}

/** How many rows both sets have, looked for at some places. */
export function countCommon(a, b, places) {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += ones(a[places[at]] & b[places[at]]);
  return sum;
}
