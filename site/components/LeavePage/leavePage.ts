const patience = 5000;
const presses = 3;

/**
 * Leaves a sensitive page at once, by its link or by three presses of Shift in a row, as GOV.UK's "exit this page"
 * does: the page is covered first, each press is announced, and what waits too long begins anew. The page's own
 * entry in the history of the tab is replaced, so that the way back does not lead here.
 */
class LeavePage extends HTMLElement {
  private count = 0;
  private afterShiftedKey = false;
  private waiting: number | undefined;

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    document.addEventListener('keyup', this.onKey);
    addEventListener('pageshow', this.onShow);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keyup', this.onKey);
    removeEventListener('pageshow', this.onShow);
  }

  private readonly onShow = () => {
    document.documentElement.classList.remove('leaving');
    this.start();
  };

  private readonly onKey = ({ key, shiftKey }: KeyboardEvent) => {
    if (key !== 'Shift') this.start();
    else if (!this.afterShiftedKey) this.press();
    this.afterShiftedKey = shiftKey;
  };

  private press(): void {
    this.mark(this.count + 1);
    clearTimeout(this.waiting);
    if (this.count >= presses) {
      this.leave();
      return;
    }
    this.say(this.count === 1 ? this.dataset['twoMore'] : this.dataset['oneMore']);
    this.waiting = window.setTimeout(() => {
      this.start();
      this.say(this.dataset['expired']);
    }, patience);
  }

  private start(): void {
    clearTimeout(this.waiting);
    this.mark(0);
    this.say('');
  }

  private mark(count: number): void {
    this.count = count;
    this.dataset['presses'] = String(count);
  }

  private leave(): void {
    const href = this.querySelector('a')?.href;
    if (href === undefined) return;
    document.documentElement.classList.add('leaving');
    document.title = new URL(href).hostname;
    this.say(this.dataset['leaving']);
    location.replace(href);
  }

  private say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('leave-page', LeavePage);
