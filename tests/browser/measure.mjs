// What an eye would find fault with, measured in the page: what is cut, what sticks out, what lies on what, what is too small.

import { change, openAtlas } from "./support.mjs";

/** Every view, and what opens in it. */
export const VIEWS = {
  map: "?view=map",
  country: "?country=BRB",
  matrix: "?view=matrix",
  cell: "?view=matrix&country=HTI&mandate=4.c",
  gaps: "?view=matrix&gaps=all",
  timeline: "?view=timeline",
  partners: "?view=partners",
  mandates: "?view=partners&table=mandates",
  together: "?view=partners&table=together",
  overlaps: "?view=overlaps",
  list: "?view=list",
  brief: "?view=brief&country=KNA",
  compare: "?view=compare&compare=BRB,GRD",
  "own-list": "?view=own-list",
  about: "?view=about",
};

/** Waits until nothing is looked for any more. */
export const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"], progress'));

/**
 * Goes through all views in one page, as back and forward do, and asks each what there is to find fault with: the answer holds
 * only views with faults.
 */
export async function throughViews(page, look, lang = "en") {
  const found = {};
  let isFirst = true;
  for (const [name, view] of Object.entries(VIEWS)) {
    const link = `${view}&lang=${lang}`;
    const step = (link) => {
      history.pushState(null, "", link);
      dispatchEvent(new PopStateEvent("popstate"));
    };
    await (isFirst ? openAtlas(page, link) : change(page, () => page.evaluate(step, link)));
    isFirst = false;
    await settled(page);
    const faults = await look(page);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/**
 * What is lost of a page that is drawn in little room: each as a line.
 * - sideways: the page is wider than the window, by what
 * - scrolls: a part scrolls sideways that the keyboard does not reach
 * - cut: a part hides some of what it holds, and does not say so by dots
 * - overlap: words lie on words
 */
export const losses = (page) =>
  page.evaluate(() => {
    const found = [];
    const say = (what, one, more = "") =>
      found.push(`${what}: ${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}#${one.id} ${more}`);
    const ancestors = (one) => {
      const all = [];
      for (let up = one.parentElement; up; up = up.parentElement) all.push(up);
      return all;
    };
    // What only screen readers read takes up a pixel.
    const isHidden = (one) => [one, ...ancestors(one)].some((up) => up.clientWidth <= 1 && getComputedStyle(up).clipPath !== "none");
    const all = [...document.body.querySelectorAll("*")].filter((one) => one.checkVisibility() && !isHidden(one));
    const styles = new Map(all.map((one) => [one, getComputedStyle(one)]));
    const root = document.documentElement;
    const scrollers = all.filter((one) => /auto|scroll/.test(styles.get(one).overflowX) && one.scrollWidth > one.clientWidth + 1);
    if (root.scrollWidth > root.clientWidth) {
      const wide = all.filter((one) => {
        const isInside = ancestors(one).some((up) => scrollers.includes(up) || up.tagName === "svg");
        return !isInside && one.getBoundingClientRect().right > root.clientWidth + 1;
      });
      say("sideways", wide.at(-1) ?? root, `${root.scrollWidth} > ${root.clientWidth}`);
    }
    for (const one of scrollers) {
      const isDeclared = one.matches(".scroll, .matrix-scroll, textarea");
      const isReached = one.tabIndex >= 0 || one.querySelector("a[href], button, [tabindex='0']");
      if (!isDeclared || !isReached) say("scrolls", one, `${one.scrollWidth} > ${one.clientWidth}`);
    }
    for (const one of all) {
      const style = styles.get(one);
      const hides = (side) => /hidden|clip/.test(style[`overflow${side}`]);
      const isLong = hides("X") && one.scrollWidth > one.clientWidth + 1 && style.textOverflow !== "ellipsis";
      const isHigh = hides("Y") && one.scrollHeight > one.clientHeight + 1 && style.webkitLineClamp === "none";
      if (!one.closest("svg") && (isLong || isHigh) && one.innerText?.trim()) say("cut", one, one.innerText.slice(0, 40));
    }
    found.push(...overlaps());
    return [...new Set(found)];

    /** Lines of words that lie on other lines: of what neither floats over the page nor is drawn. */
    function overlaps() {
      const lines = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: holder, data } = walker.currentNode;
        if (!data.trim() || !styles.has(holder) || holder.closest("svg, select, option, textarea, dialog")) continue;
        const around = [holder, ...ancestors(holder)].filter((up) => styles.has(up));
        const floats = around.some((up) => /sticky|fixed|absolute/.test(styles.get(up).position));
        const isInPart = around.some((up) => /auto|scroll|hidden/.test(styles.get(up).overflowY));
        if (floats || isInPart) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          // Letters are less high than their line.
          const less = (bottom - top) * 0.2;
          lines.push({ left, right, top: top + less, bottom: bottom - less, text: data.trim().slice(0, 30) });
        }
      }
      lines.sort((a, b) => a.top - b.top);
      const out = [];
      lines.forEach((one, at) => {
        for (let next = at + 1; next < lines.length && lines[next].top < one.bottom - 1; next += 1) {
          const other = lines[next];
          if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2) out.push(`overlap: ${one.text} / ${other.text}`);
        }
      });
      return out;
    }
  });

/** Which share of the window lies under what stays while one scrolls, in the middle of the page. */
export const covered = (page) =>
  page.evaluate(() => {
    scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
    const stays = (one) => {
      for (let up = one; up && up !== document.body; up = up.parentElement) {
        if (/sticky|fixed/.test(getComputedStyle(up).position)) return true;
      }
      return false;
    };
    let [under, all] = [0, 0];
    for (let x = 8; x < document.documentElement.clientWidth; x += 16) {
      for (let y = 8; y < innerHeight; y += 8) {
        const one = document.elementFromPoint(x, y);
        all += 1;
        if (one && stays(one)) under += 1;
      }
    }
    scrollTo(0, 0);
    return under / all;
  });

/** What is pressed, and is smaller than 24 px and nearer than that to the next (WCAG 2.5.8); links inside of a sentence may be so. */
export const smallTargets = (page) =>
  page.evaluate(() => {
    const least = 24;
    const PRESSED = "a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=slider], [role=gridcell], [tabindex='0']";
    const targets = [...document.querySelectorAll(PRESSED)]
      .filter((one) => one.checkVisibility() && !one.disabled && !one.matches("[role=region], main, section"))
      .map((one) => {
        // A label is pressed as its field is.
        const label = one.matches("input") && one.closest("label");
        // Of a drawing what takes the pointer counts.
        const parts = [label || one, ...one.querySelectorAll(".target, .hit")];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
        const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
        return { one, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    const isSmall = (box) => box.right - box.left < least - 0.5 || box.bottom - box.top < least - 0.5;
    const isInSentence = ({ one }) => {
      const beside = [...(one.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.data));
      return getComputedStyle(one).display === "inline" && beside;
    };
    /** From the middle of one to the nearest point of the other, or, of a small one, to its circle. */
    const isNear = (a, b) => {
      const [dx, dy] = [Math.max(b.left - a.x, 0, a.x - b.right), Math.max(b.top - a.y, 0, a.y - b.bottom)];
      const reach = isSmall(b) ? Math.hypot(a.x - b.x, a.y - b.y) - least / 2 : Math.hypot(dx, dy);
      return Math.min(Math.hypot(dx, dy), reach) < least / 2;
    };
    const isApart = (a, b) => !a.one.contains(b.one) && !b.one.contains(a.one);
    return targets
      .filter((a) => isSmall(a) && !isInSentence(a) && targets.some((b) => b !== a && isApart(a, b) && isNear(a, b)))
      .map(({ one, left, right, top, bottom }) => `${Math.round(right - left)} × ${Math.round(bottom - top)} ${one.outerHTML.slice(0, 90)}`);
  });

/**
 * Words that are broken inside, each as a line: what is longer than its column, in headings, buttons, links and tags. A word may be
 * parted where it has a hyphen, soft or hard. Addresses are no words.
 */
export const broken = (page) =>
  page.evaluate(() => {
    const found = new Set();
    // What only screen readers read takes up a pixel.
    const isHidden = (one) => one && ((one.clientWidth <= 1 && getComputedStyle(one).clipPath !== "none") || isHidden(one.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const holder = text.parentElement.closest("h1, h2, h3, h4, th, [role=columnheader], button, a, .tag, label, legend, dt");
      if (!holder || holder.closest("svg, select") || !text.parentElement.checkVisibility() || isHidden(text.parentElement)) continue;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}[\p{L}\p{M}'’\u00ad]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        const isAddress = /[@:/]\S*$/.test(text.data.slice(0, index)) && /\/\//.test(text.data);
        const places = word.split("\u00ad").length - 1;
        if (lines.size > 1 + places && !isAddress) found.add(`${word} in ${holder.tagName.toLowerCase()}.${holder.className}`);
      }
    }
    return [...found];
  });
