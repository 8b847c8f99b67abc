import { serves } from 'content-schemas/support/serves.ts';
import { wishFrom } from './wishFrom.ts';

const words = (text = '') => text.split(' ').filter(Boolean);

/** Narrows the services inside it to what its form says, keeps that in the address, and tells how many are left. */
class SupportFilter extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    this.choose((name) => asked.get(name) ?? '');
    this.addEventListener('change', () => {
      this.narrow();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.choose(() => '');
      this.narrow();
    });
    if (location.search !== '') this.narrow();
  }

  private choose(valueOf: (name: string) => string): void {
    for (const select of this.querySelectorAll('select')) {
      const value = valueOf(select.name);
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  private narrow(): void {
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const choice = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const wish = wishFrom(choice);
    const results = [...this.querySelectorAll<HTMLElement>('[data-needs]')];
    for (const result of results) {
      const { needs, country = '', counties } = result.dataset;
      const offered = { families: [], needs: words(needs), country, counties: words(counties) };
      result.hidden = !serves(offered, wish);
    }
    const isEmpty = (part: ParentNode) => part.querySelector('[data-needs]:not([hidden])') === null;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = isEmpty(group);
    }
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = !isEmpty(this);
    this.tell(results.filter(({ hidden }) => !hidden).length);
    this.keep(new URLSearchParams(choice).toString());
  }

  private tell(count: number): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    if (status) status.textContent = (status.dataset[form] ?? '#').replace('#', String(count));
  }

  private keep(search: string): void {
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-choice]')) {
      link.search = search;
    }
  }
}

customElements.define('support-filter', SupportFilter);
