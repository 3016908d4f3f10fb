// The map stands twice in the page, wide and narrow. What has the same outline in both is written once, where it is larger, and used
// in the other. Nobody sees the difference; the page is a third smaller.

/** How far two outlines may lie apart, in pixels: they are thinned each for itself, to bends of half a pixel. */
const APART_PX = 0.6;

/** The box around an outline as the program writes it: absolute `M`, then relative steps. */
function box(path) {
  const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let [x, y, step] = [0, 0, ""];
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  for (let at = 0; at < tokens.length; ) {
    if (/[A-Za-z]/.test(tokens[at])) {
      step = tokens[at];
      at += 1;
      if (!"Mlz".includes(step)) return null;
      continue;
    }
    const [dx, dy] = [Number(tokens[at]), Number(tokens[at + 1])];
    [x, y] = step === "M" ? [dx, dy] : [x + dx, y + dy];
    found.left = Math.min(found.left, x);
    found.top = Math.min(found.top, y);
    found.right = Math.max(found.right, x);
    found.bottom = Math.max(found.bottom, y);
    at += 2;
  }
  return found.left < Infinity ? found : null;
}

/** The middles of the outlines of countries, by the country. */
function middles(frame) {
  const outlines = [...frame.querySelectorAll("[data-country] > path.fill")];
  const boxes = outlines.map((outline) => [outline.parentNode.dataset.country, box(outline.getAttribute("d"))]);
  return new Map(boxes.filter(([, found]) => found).map(([code, { left, top, right, bottom }]) => [code, [(left + right) / 2, (top + bottom) / 2]]));
}

/** The scale and the shift from the places in one frame to those in another that bring all middles nearest (least squares). */
function between(from, to) {
  const [old, own] = [middles(from), middles(to)];
  const pairs = [...old].filter(([code]) => own.has(code)).map(([code, place]) => [place, own.get(code)]);
  if (pairs.length < 2) return null;
  const mean = (which, axis) => pairs.reduce((sum, pair) => sum + pair[which][axis], 0) / pairs.length;
  const [oldMean, ownMean] = [0, 1].map((which) => [mean(which, 0), mean(which, 1)]);
  let [both, square] = [0, 0];
  for (const [one, other] of pairs) {
    for (const axis of [0, 1]) {
      both += (one[axis] - oldMean[axis]) * (other[axis] - ownMean[axis]);
      square += (one[axis] - oldMean[axis]) ** 2;
    }
  }
  const scale = both / square;
  return { scale, x: ownMean[0] - oldMean[0] * scale, y: ownMean[1] - oldMean[1] * scale };
}

/** Whether an outline, moved, covers the place of the other. */
function isAlike(from, to, { scale, x, y }) {
  const [old, own] = [box(from), box(to)];
  if (!old || !own) return false;
  const apart = [
    old.left * scale + x - own.left, old.right * scale + x - own.right,
    old.top * scale + y - own.top, old.bottom * scale + y - own.bottom,
  ];
  return apart.every((px) => Math.abs(px) <= APART_PX);
}

const short = (number, places) => String(Number(number.toFixed(places)));

/** Writes the outlines of two drawings of one map once. */
export function shareOutlines(document, one, other) {
  const frames = (drawing) => [...drawing.querySelectorAll(".drawing > svg")];
  const pairs = frames(one).map((frame, at) => [frame, frames(other)[at]]);
  let count = 0;
  for (let [large, small] of pairs) {
    let way = small && between(large, small);
    if (!way) continue;
    if (way.scale > 1) [large, small, way] = [small, large, between(small, large)];
    const outlines = (frame) => [...frame.querySelectorAll("path.fill, path.coast, path.land")];
    const open = outlines(large);
    for (const outline of outlines(small)) {
      const kind = outline.getAttribute("class");
      const isTwin = (twin) => twin.getAttribute("class") === kind && isAlike(twin.getAttribute("d"), outline.getAttribute("d"), way);
      const twin = open.find(isTwin);
      if (!twin) continue;
      open.splice(open.indexOf(twin), 1);
      twin.id = `outline-${count}`;
      count += 1;
      // Rules that look at what is around an element do not reach into what is used.
      twin.classList.add("outline");
      const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
      use.setAttribute("class", kind);
      use.setAttribute("href", `#${twin.id}`);
      use.setAttribute("transform", `translate(${short(way.x, 2)} ${short(way.y, 2)})scale(${short(way.scale, 5)})`);
      outline.replaceWith(use);
    }
  }
}
