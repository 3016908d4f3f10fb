// The matrix by Vega.
import { COLOURS, textOn } from "../shared/colours.mjs";
import { levelName, share } from "../shared/words.mjs";
import { chart } from "./chart.mjs";
import parsed from "./matrix.spec.mjs";

const [MANDATES, STATES] = ["Mandates", "Member states"];
const [LETTERS, LINE_PX] = [13, 11];

/** A text in lines, since Vega breaks none. */
function wrapped(text) {
  const lines = [];
  for (const word of text.split(" ")) {
    if (lines.length > 0 && lines.at(-1).length + word.length < LETTERS) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** Draws the matrix into `root`; gives what brings it up to date. */
export function matrix(root, atlas, { cell: chooseCell }) {
  const [{ options: mandates }, { options: countries, order }] = atlas.facets;
  const places = order.flatMap((country) => mandates.map(({ code }, mandate) => ({ country, mandate, column: code, row: countries[country].name })));
  const [columns, rows] = [[...mandates.map(({ code }) => code), MANDATES], [...order.map((at) => countries[at].name), STATES]];
  const view = chart(root, parsed).width(root.clientWidth).signal("columns", columns).signal("rows", rows);
  view.data("columnNames", columns.map((column, at) => {
    const lines = wrapped(mandates[at]?.name ?? column);
    return { column, lines, up: -(lines.length - 1) * LINE_PX };
  }));
  view.data("rowNames", rows.map((row) => ({ row })));
  view.addEventListener("click", (_, item) => item?.datum.column && chooseCell(countries[item.datum.country].code, item.datum.column));
  return ({ options }, { coverage }) => {
    const cells = places.map((place) => {
      const [level, count] = [coverage.level(place.country, place.mandate), coverage.count(place.country, place.mandate)];
      const isChosen = options[1].includes(place.country) || options[0].includes(place.mandate);
      const lines = [...wrapped(levelName(level)), ...(count ? [String(count)] : [])];
      const up = (-(lines.length - 1) * LINE_PX) / 2;
      return { ...place, lines, up, colour: COLOURS[level], ink: textOn(level), edge: isChosen ? "#000" : "#c5ced6", edgeWidth: isChosen ? 2 : 1 };
    });
    const ofRows = order.map((country) => ({ column: MANDATES, row: countries[country].name, text: share(coverage.shareOfCountry(country)) }));
    const ofColumns = atlas.mandates.flatMap(({ id, reported }, mandate) => (reported ? [{ column: id, row: STATES, text: share(coverage.shareOfMandate(mandate)) }] : []));
    return view.data("cells", cells).data("totals", [...ofRows, ...ofColumns]).runAsync();
  };
}
