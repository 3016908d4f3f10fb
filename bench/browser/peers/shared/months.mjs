// Months as integers: years times twelve and the month from 0.

/** The last month of what has no end. */
export const OPEN = 32_767;

/** The months in which clones lie. */
const [FIRST, LAST] = [month("2009-01", 0), month("2013-12", 11)];

function month(text, missing) {
  const [year, number] = text.split("-").map(Number);
  return year * 12 + (number === undefined ? missing : number - 1);
}

/** First and last month of a period in EDTF, as read from the file or as moved. */
export function monthsOf(period) {
  if (Array.isArray(period)) return period;
  const [from, to = from] = period.split("/");
  return [month(from, 0), to === ".." ? OPEN : month(to, 11)];
}

/** A period some months later, kept within the months of clones. */
export function moved(period, by) {
  const within = (at) => Math.min(Math.max(at + by, FIRST), LAST);
  const [first, last] = monthsOf(period);
  return [within(first), last === OPEN ? OPEN : within(last)];
}

const NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A month in words. */
export const monthName = (at) => `${NAMES[at % 12]} ${Math.floor(at / 12)}`;

/** A span of months in words. */
export function periodName(first, last) {
  if (first === last) return monthName(first);
  return last === OPEN ? `since ${monthName(first)}` : `${monthName(first)} – ${monthName(last)}`;
}

/** The whole years in which the dated rows lie, with that of the report. */
export function allYears(rows, asOf) {
  let [first, last] = [asOf, asOf];
  for (const row of rows) {
    if (!row.isDated) continue;
    first = Math.min(first, row.first);
    last = Math.max(last, row.last === OPEN ? row.first : row.last);
  }
  return { first: first - (first % 12), last: last - (last % 12) + 11 };
}

/** The fewest whole years, one after the other, in which nine of ten dated rows begin; of equally many the earliest. */
export function mainYears(rows) {
  const starts = new Map();
  for (const row of rows) {
    if (row.isDated) starts.set(Math.floor(row.first / 12), (starts.get(Math.floor(row.first / 12)) ?? 0) + 1);
  }
  const years = [...starts.keys()].sort((a, b) => a - b);
  const whole = years.reduce((sum, year) => sum + starts.get(year), 0);
  let best = null;
  for (const from of years) {
    let sum = 0;
    for (const to of years.filter((year) => year >= from)) {
      sum += starts.get(to);
      if (sum * 10 >= whole * 9 && (best === null || to - from < best[1] - best[0])) best = [from, to];
    }
  }
  return { first: best[0] * 12, last: best[1] * 12 + 11 };
}
