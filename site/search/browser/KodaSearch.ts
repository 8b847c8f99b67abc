import { isLocale } from 'content-schemas/locales.ts';
import { chosenBy } from './Narrowing.ts';
import { part } from './part.ts';
import { SearchPage } from './SearchPage.ts';
import { textsOf } from './textsOf.ts';

const pause = 200;

/** `<koda-search>`: makes the search page's form answer while somebody types. */
class KodaSearch extends HTMLElement {
  connectedCallback(): void {
    const { locale, texts = '{}' } = this.dataset;
    if (!isLocale(locale)) throw new Error('<koda-search> needs its language in data-locale.');
    const page = new SearchPage(this, locale, textsOf(texts, locale));
    const field = part(this, 'field', HTMLInputElement);
    const asked = new URL(window.location.href).searchParams;
    const ask = () => void page.ask(field.value);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('focus', () => page.warmUp(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, pause);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      ask();
    });
    part(this, 'filters', HTMLElement).addEventListener('change', ask);
    part(this, 'unfilter', HTMLElement).addEventListener('click', () => {
      void page.ask(field.value, {});
      part(this, 'type', HTMLSelectElement).focus();
    });
    part(this, 'more', HTMLElement).addEventListener('click', () => void page.more(field.value));
    part(this, 'retry', HTMLElement).addEventListener('click', () => window.location.reload());
    part(this, 'asks', HTMLElement).hidden = false;
    part(this, 'no-script', HTMLElement).hidden = true;
    field.value = asked.get('q') ?? '';
    if (field.value !== '')
      void page.ask(
        field.value,
        chosenBy((name) => asked.get(name)),
      );
  }
}

customElements.define('koda-search', KodaSearch);
