/** A button that opens the browser's own print dialogue; without this script it is not there. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-page', PrintPage);
