// The months by Vega, and a span to drag.
import { drag } from "../shared/drag.mjs";
import { chart } from "./chart.mjs";
import parsed from "./strip.spec.mjs";

/** Draws the months into `root`; gives what brings them up to date. `span` is called with two months, or null. */
export function strip(root, { years }, { span }) {
  const whole = [years.first, years.last + 1];
  const starts = Array.from({ length: (whole[1] - whole[0]) / 12 }, (_, at) => years.first + at * 12);
  const view = chart(root, parsed).signal("months", whole).data("years", starts.map((month) => ({ month, year: month / 12 })));
  drag(root, years, view.width(), span);
  let before = [];
  return ({ time }, { months }) => {
    if (before[0] === months && before[1] === time) return undefined;
    before = [months, time];
    const [active, planned] = months;
    const most = active.reduce((most, count, at) => Math.max(most, count + planned[at]), 1);
    const bars = active.flatMap((count, at) => {
      const place = { month: years.first + at, end: years.first + at + 1 };
      return [{ ...place, foot: 0, top: count, colour: "#14425f" }, { ...place, foot: count, top: count + planned[at], colour: "#c3dbe9" }];
    }).filter(({ foot, top }) => top > foot);
    return view.signal("most", most).signal("picked", time ? [time[0], time[1] + 1] : whole).data("bars", bars).runAsync();
  };
}
