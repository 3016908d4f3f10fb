// Before anything is painted. The first view stands in the page as the build has drawn it; where the link asks for another one it
// is not shown, and what a hurried reader does to it is kept until the program is there.
{
  const root = document.documentElement;
  const first = () => document.getElementById("first");
  const link = new URLSearchParams(location.search);
  // `cargo xtask build` puts the languages in.
  const spoken = "{{languages}}".split(" ");
  // As the program chooses it: the link, the page, the reader's own languages.
  const asked = [link.get("lang"), root.dataset.lang, ...navigator.languages.map((tag) => tag.split("-")[0])];
  const lang = asked.find((code) => spoken.includes(code)) ?? "en";
  const theme = link.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const isFirst = [...link.keys()].every((key) => key === "lang" || key === "theme");
  // Of another view in the same language the head of the page is the same.
  if (!isFirst && lang === root.lang && !link.has("embed")) root.dataset.first = "head";
  else if (!isFirst || lang !== root.lang) root.dataset.first = "other";
  if (isFirst && lang !== root.lang) takeFrom(lang === "en" ? "./" : `./${lang}.html`);

  /** Shows the first view of the page in another language, if it comes before the program does. */
  async function takeFrom(address) {
    try {
      const answer = await fetch(address);
      const other = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("first");
      if (!answer.ok || !other || !first()) return;
      first().replaceWith(other);
      delete root.dataset.first;
      root.lang = lang;
    } catch {
      // Then the program is the first to show something.
    }
  }

  // What does not come is told by the start script; where that does not come itself, nobody else would say so.
  addEventListener(
    "error",
    ({ target }) => {
      if (!target.matches?.('script[type="module"]')) return;
      const tell = () => document.getElementById("boot-failed")?.removeAttribute("hidden");
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
      else tell();
    },
    true,
  );

  const PRESSED = "a, button, summary, input, select, [data-country]";
  const kept = { presses: [], texts: new Map(), focus: undefined };

  /** All that can be pressed, in its order; the countries on the map, of which there may be two, by their code. */
  const pressable = (within) => [...within.querySelectorAll(PRESSED)].filter((one) => !one.matches("svg [data-country], #crashed *"));
  const keyOf = (one) => (one.matches("svg [data-country]") ? one.dataset.country : pressable(first()).indexOf(one));
  const pressedBy = (event) => first()?.contains(event.target) && event.target.closest(PRESSED);
  const keyAt = (event) => {
    const one = pressedBy(event);
    return one ? keyOf(one) : undefined;
  };

  addEventListener(
    "click",
    (event) => {
      const key = keyAt(event);
      if (key === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      // What unfolds does so by itself.
      if (!pressedBy(event).matches("summary")) event.preventDefault();
      kept.presses.push(key);
      root.dataset.kept = "";
      pressedBy(event).dataset.kept = "";
    },
    true,
  );
  addEventListener("input", (event) => {
    const key = keyAt(event);
    if (key !== undefined) kept.texts.set(key, event.target.value);
  });
  addEventListener("focusin", (event) => {
    kept.focus = keyAt(event);
  });

  // The program says by `data-rev` that it has drawn: its page is made like the first view, which is gone.
  new MutationObserver((_, observer) => {
    if (!root.dataset.rev) return;
    observer.disconnect();
    delete root.dataset.first;
    delete root.dataset.kept;
    const live = pressable(document);
    const find = (key) => (typeof key === "string" ? document.querySelector(`svg [data-country="${key}"]`) : live[key]);
    const presses = kept.presses.map(find);
    const { activeElement } = document;
    if (kept.focus !== undefined && (!activeElement || activeElement === document.body)) {
      find(kept.focus)?.focus({ preventScroll: true });
    }
    for (const [key, text] of kept.texts) {
      const field = find(key);
      if (!field) continue;
      field.value = text;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    for (const one of presses) one?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }).observe(root, { attributeFilter: ["data-rev"] });
}
