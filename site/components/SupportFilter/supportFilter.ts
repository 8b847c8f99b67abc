import { serves } from 'content-schemas/support/serves.ts';
import { wishFrom } from './wishFrom.ts';

const words = (text = '') => text.split(' ').filter(Boolean);

/** Narrows the services inside it to what its form says, keeps that in the address, and tells how many are left. */
class SupportFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const narrow = () => {
      this.narrow(
        new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, `${value}`])),
      );
    };
    form.addEventListener('change', narrow);
    form.addEventListener('reset', () => setTimeout(narrow));
    form.addEventListener('submit', (event) => event.preventDefault());
    if (asked.size > 0) narrow();
  }

  narrow(chosen: URLSearchParams): void {
    for (const [key, value] of [...chosen]) if (value === '') chosen.delete(key);
    const wish = wishFrom(Object.fromEntries(chosen));
    const results = [...this.querySelectorAll<HTMLElement>('[data-needs]')];
    for (const result of results) {
      const { needs, country = '', counties } = result.dataset;
      result.hidden = !serves(
        { families: [], needs: words(needs), country, counties: words(counties) },
        wish,
      );
    }
    const isEmpty = (part: ParentNode) => part.querySelector('[data-needs]:not([hidden])') === null;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = isEmpty(group);
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = !isEmpty(this);
    this.tell(results.filter(({ hidden }) => !hidden).length);
    history.replaceState(null, '', chosen.size > 0 ? `?${chosen.toString()}` : location.pathname);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-choice]')) {
      link.search = chosen.toString();
    }
  }

  tell(count: number): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    if (status) status.textContent = (status.dataset[form] ?? '#').replace('#', String(count));
  }
}

customElements.define('support-filter', SupportFilter);
