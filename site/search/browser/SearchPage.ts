import type { Locale } from 'content-schemas/locales.ts';
import { filterNames } from '../filterNames.ts';
import type { Chosen } from './Narrowing.ts';
import { part } from './part.ts';
import { resultItems } from './resultItems.ts';
import { SearchIndex, type Answer } from './SearchIndex.ts';
import { chosenIn, showFilters } from './showFilters.ts';
import { showNothing } from './showNothing.ts';
import type { Texts } from './textsOf.ts';

const pageful = 10;
/** After so many milliseconds the page says that it is searching. */
const patience = 400;

/** The search of one page: asks the index, and shows what it answers. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #index: SearchIndex;
  readonly #texts: Texts;
  #shown = pageful;
  #turn = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, locale: Locale, texts: Texts) {
    this.#root = root;
    this.#index = new SearchIndex(locale);
    this.#texts = texts;
  }

  /** Loads the index before the first question, when somebody is about to ask one. */
  warmUp(): void {
    void this.#index.open().catch(() => undefined);
  }

  /** Asks what stands in the field, narrowed by the filters, and keeps the page's address true. */
  async ask(text: string, chosen: Chosen = chosenIn(this.#root)): Promise<void> {
    this.#shown = pageful;
    rememberIn(location.href, text, chosen);
    await this.#answer(text, chosen);
  }

  /** Shows the next results and moves the focus to the first of them. */
  async more(text: string): Promise<void> {
    const first = this.#shown;
    this.#shown += pageful;
    await this.#answer(text, chosenIn(this.#root));
    this.#root.querySelectorAll<HTMLElement>('[data-part=link]')[first]?.focus();
  }

  async #answer(text: string, chosen: Chosen): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#say(this.#texts('loading')), patience);
    try {
      const answer = await this.#index.ask(text);
      if (turn === this.#turn) await this.#show(answer, chosen, () => turn === this.#turn);
      this.#reveal('failed', false);
    } catch (error) {
      reportError(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  async #show(answer: Answer, chosen: Chosen, isLatest: () => boolean): Promise<void> {
    const { query, found } = answer;
    const isNarrowed = Object.values(chosen).some(Boolean);
    const matches = isNarrowed
      ? (await answer.narrowing).within(found.matches, chosen)
      : found.matches;
    const shown = matches.slice(0, this.#shown);
    const items = await resultItems(this.#root, shown, query, this.#index);
    if (!isLatest()) return;
    part(this.#root, 'list', HTMLElement).replaceChildren(...items);
    this.#reveal('results', found.matches.length > 0);
    this.#reveal('some-words', matches.length > 0 && !found.hasAllWords);
    this.#reveal('more', matches.length > shown.length);
    const foundNothing = query.problem === undefined && found.matches.length === 0;
    this.#say(this.#status(answer, matches.length));
    if (foundNothing) await showNothing(this.#root, query, this.#index, this.#texts);
    if (!isLatest()) return;
    this.#reveal('nothing', foundNothing);
    const narrowing = await answer.narrowing;
    if (isLatest())
      showFilters(this.#root, found.matches, { narrowing, chosen, texts: this.#texts });
  }

  #status({ query, found }: Answer, count: number): string {
    if (query.problem === 'empty') return '';
    if (query.problem !== undefined) return this.#texts(query.problem);
    const values = { query: query.text };
    if (found.matches.length === 0) return this.#texts('nothing', values);
    if (count === 0) return this.#texts('nothingFiltered');
    return this.#texts('foundFor', { ...values, pages: this.#texts('found', { count }) });
  }

  #fail(): void {
    for (const name of ['results', 'nothing', 'some-words']) this.#reveal(name, false);
    this.#reveal('failed', true);
    this.#say(this.#texts('failed'));
  }

  #say(text: string): void {
    clearTimeout(this.#slow);
    part(this.#root, 'status', HTMLElement).textContent = text;
  }

  #reveal(name: string, isShown: boolean): void {
    part(this.#root, name, HTMLElement).hidden = !isShown;
  }
}

function rememberIn(address: string, text: string, chosen: Chosen): void {
  const url = new URL(address);
  const values = [['q', text.trim()], ...filterNames.map((name) => [name, chosen[name] ?? ''])];
  for (const [name = '', value = ''] of values) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== address) history.replaceState(null, '', url);
}
