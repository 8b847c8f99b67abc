import { isLocale } from 'content-schemas/locales.ts';
import { chosenBy } from './Narrowing.ts';
import { part } from './part.ts';
import type { SearchPage } from './SearchPage.ts';
import { textsOf } from './textsOf.ts';

const pause = 200;

/** `<koda-search>`: makes the search page's form answer while somebody types. What searches loads when it is needed. */
class KodaSearch extends HTMLElement {
  #page: Promise<SearchPage> | undefined;

  connectedCallback(): void {
    const field = part(this, 'field', HTMLInputElement);
    const asked = new URL(window.location.href).searchParams;
    const ask = () => this.#with((page) => page.ask(field.value));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('focus', () => this.#with((page) => page.warmUp()), { once: true });
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
      this.#with((page) => page.ask(field.value, {}));
      part(this, 'type', HTMLSelectElement).focus();
    });
    part(this, 'more', HTMLElement).addEventListener('click', () =>
      this.#with((page) => page.more(field.value)),
    );
    part(this, 'retry', HTMLElement).addEventListener('click', () => {
      const again = new URL(window.location.href).searchParams;
      again.set('q', field.value);
      window.location.search = again.toString();
    });
    part(this, 'filters', HTMLDetailsElement).open = matchMedia('(min-width: 62rem)').matches;
    part(this, 'asks', HTMLElement).hidden = false;
    part(this, 'no-script', HTMLElement).hidden = true;
    field.value = asked.get('q') ?? '';
    const chosen = chosenBy((name) => asked.get(name));
    if (field.value !== '') this.#with((page) => page.ask(field.value, chosen));
  }

  #with(use: (page: SearchPage) => unknown): void {
    this.#page ??= this.#load();
    void this.#page.then(use, () => this.#fail());
  }

  async #load(): Promise<SearchPage> {
    const { locale, texts = '{}' } = this.dataset;
    if (!isLocale(locale)) throw new Error('<koda-search> needs its language in data-locale.');
    const { SearchPage } = await import('./SearchPage.ts');
    return new SearchPage(this, locale, textsOf(texts, locale));
  }

  #fail(): void {
    this.#page = undefined;
    const { locale, texts = '{}' } = this.dataset;
    if (isLocale(locale)) {
      part(this, 'status', HTMLElement).textContent = textsOf(texts, locale)('failed');
    }
    part(this, 'failed', HTMLElement).hidden = false;
  }
}

customElements.define('koda-search', KodaSearch);
