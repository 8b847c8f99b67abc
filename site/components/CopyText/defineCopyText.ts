/** Makes `copy-text` offer its button where the browser can copy, and say what came of it. */
export function defineCopyText(): void {
  if (customElements.get('copy-text') === undefined) customElements.define('copy-text', CopyText);
}

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const { text = '', copied = '', failed = '' } = this.dataset;
    const said = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => failed,
    );
    this.querySelector('[role=status]')?.replaceChildren(said);
  }
}
