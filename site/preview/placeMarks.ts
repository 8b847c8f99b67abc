const next = 'data-marks-next';

/** Gives each marked element of a text its `data-sanity`, and takes the marks out again, so that styles apply as built. */
export function placeMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll(`template[${next}]`)) {
    const marked = mark.nextElementSibling;
    if (marked !== null && marked.localName !== 'template') {
      marked.setAttribute('data-sanity', mark.getAttribute(next) ?? '');
    }
    mark.remove();
  }
}
