/** The element of a page that a script works with, by its `data-part`; a missing one is a mistake of ours. */
export function part<Kind extends typeof HTMLElement>(
  root: ParentNode,
  name: string,
  kind: Kind,
): InstanceType<Kind> {
  const element = root.querySelector(`[data-part="${name}"]`);
  if (isOf(element, kind)) return element;
  throw new Error(`The search page has no "${name}".`);
}

/** A copy of what stands in a template. */
export function copyOf(root: ParentNode, name: string): Element {
  const { firstElementChild } = part(root, name, HTMLTemplateElement).content;
  const copy = firstElementChild?.cloneNode(true);
  if (copy instanceof Element) return copy;
  throw new Error(`The template "${name}" of the search page is empty.`);
}

function isOf<Kind extends typeof HTMLElement>(
  element: Element | null,
  kind: Kind,
): element is InstanceType<Kind> {
  return element instanceof kind;
}
