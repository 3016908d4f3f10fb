// Writing to the page only what differs from what stands there.

/** Sets an attribute if it has another value. */
export function attribute(element, name, value) {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Sets the text of an element that holds nothing else. */
export function text(element, value) {
  const text = String(value);
  if (element.textContent !== text) element.textContent = text;
}

/** The first element of some HTML. */
export function element(html) {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}
