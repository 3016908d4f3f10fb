// A span of months dragged on an element, for libraries that have no brush or a heavy one.

/** Calls `span` with two months while it is dragged, and with null at a double click. */
export function drag(root, { first, last }, width_px, span) {
  const count = last - first + 1;
  const monthAt = ({ clientX }) => {
    const x_px = clientX - root.getBoundingClientRect().left;
    return first + Math.min(Math.max(Math.floor((x_px * count) / width_px), 0), count - 1);
  };
  let held = null;
  root.addEventListener("pointerdown", (event) => {
    held = monthAt(event);
    root.setPointerCapture(event.pointerId);
  });
  root.addEventListener("pointermove", (event) => held !== null && span([Math.min(held, monthAt(event)), Math.max(held, monthAt(event))]));
  root.addEventListener("pointerup", () => (held = null));
  root.addEventListener("dblclick", () => span(null));
}
