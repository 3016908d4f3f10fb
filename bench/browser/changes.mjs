// Ways to change a filter, each one click, the same in all pages.
export const CHANGES = [
  '[data-mandate="4.b"]', '[data-facet="partner"] [data-value="cicte"]', '[data-facet="status"] [data-value="completed"]',
  '[data-mandate="4.h"]', '[data-facet="kind"] [data-value="seminar"]', '[data-facet="topic"] [data-value="border-control"]',
  '[data-facet="status"] [data-value="completed"]', '[data-facet="kind"] [data-value="seminar"]',
  '[data-facet="topic"] [data-value="border-control"]', '[data-facet="partner"] [data-value="cicte"]',
];

/** In the page: clicks, and gives the milliseconds until the next frame is drawn. */
export async function click(selector) {
  const from = performance.now();
  // What is drawn as SVG has no method `click`.
  document.querySelector(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  return performance.now() - from;
}
