/** All sheets with a team's details: fetched from their own pages, filled in, fitted one by one, and printed. */
import { find } from '../../core/dom.ts';
import { loadStyles } from '../../core/load-styles.ts';
import type { Language } from '../../core/languages.ts';
import { BOTH, type Choices } from '../parts/choices.ts';
import { ChoicesForm } from '../parts/choices-form.client.ts';
import { fetchSource } from '../parts/fetched-sheet.client.ts';
import type { Filling, Sheet, SheetSource } from '../parts/filled-sheet.client.ts';
import { cardPages, cardsOf, pageRule, picturesIn, recordsOf, wallPages } from '../parts/paper-pages.client.ts';
import { fitPages } from '../parts/preview.client.ts';
import { showRoom } from '../parts/room.client.ts';
import styles from './pages.css?url';
import { offerFile } from './file-buttons.client.ts';

/** As OwnSet.astro writes it. */
interface Listed {
  id: string;
  title: string;
  addresses: Record<Language, string>;
}

/** A sheet that was fetched, and the languages it is printed in. */
interface Printed {
  title: string;
  sheet: Sheet;
  languages: Language[];
}

const PAUSE = 300; // milliseconds after the last key, before all sheets are made anew

class OwnSet extends HTMLElement {
  #sheets: Listed[] = [];
  #spoken: Language[] = [];
  #choices!: ChoicesForm;
  readonly #sources = new Map<string, SheetSource>();
  readonly #pageRule = new CSSStyleSheet();
  /** Whether the looks of sheets could be had. */
  #styled = Promise.resolve(false);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the renderings, so that an outdated one can stop. */
  #rendering = 0;
  #rendered: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const sheets: Listed[] = JSON.parse(this.dataset['sheets'] ?? '[]');
    const spoken: Language[] = JSON.parse(this.dataset['languages'] ?? '[]');
    [this.#sheets, this.#spoken] = [sheets, spoken];
    document.adoptedStyleSheets.push(this.#pageRule);
    document.body.toggleAttribute('data-own-sheet', true);
    this.#styled = loadStyles(styles).then(
      () => true,
      () => false,
    );
    const form = this.#form;
    this.#choices = new ChoicesForm(form, { spoken, onChange: () => this.#renderSoon() });
    this.#choices.start();
    offerFile(form, this.#choices);
    find(this, '[data-print]').addEventListener('click', () => void this.#print());
    this.#renderSoon(0);
  }

  get #form(): HTMLFormElement {
    return find<HTMLFormElement>(this, 'form');
  }

  #renderSoon(pause = PAUSE): void {
    clearTimeout(this.#waiting);
    delete find(this, '[data-pages]').dataset['ready'];
    this.#waiting = setTimeout(() => this.#renderNow(), pause);
  }

  #renderNow(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#rendered = this.#render();
  }

  /** Prints what is chosen now, once it is there. */
  async #print(): Promise<void> {
    let awaited: Promise<void>;
    do {
      if (this.#waiting !== undefined) this.#renderNow();
      awaited = this.#rendered;
      await awaited;
    } while (awaited !== this.#rendered || this.#waiting !== undefined);
    if (find(this, '[data-pages]').childElementCount) print();
  }

  async #render(): Promise<void> {
    const rendering = ++this.#rendering;
    const isOutdated = () => rendering !== this.#rendering;
    const texts = this.#texts;
    const { choices: chosen, mark } = this.#choices;
    // Each sheet once; who tried one sheet is not said of all.
    const { 'tried-by': _by, 'tried-on': _on, ...fields } = chosen.fields;
    const filling: Filling = { choices: { ...chosen, fields, copies: 1 }, mark };
    showRoom(this.#form, filling.choices, this.#spoken);
    const wanted = this.#sheets.filter(({ id }) => !chosen.without.includes(id));
    const missing: string[] = [];
    const printed: Printed[] = [];
    for (const [index, listed] of wanted.entries()) {
      this.#tellProgress(index + 1, wanted.length);
      const languages = this.#languagesOf(listed, chosen);
      const sources = await this.#fetch(listed, languages);
      if (isOutdated()) return;
      if (sources) printed.push({ title: listed.title, sheet: { id: listed.id, sources }, languages });
      else missing.push(listed.title);
    }
    const [isStyled] = await Promise.all([this.#styled, document.fonts.ready]);
    if (isOutdated()) return;
    if (!isStyled) missing.push(...printed.splice(0).map(({ title }) => title));
    const pages = this.#pagesOf(printed, filling);
    find(this, '[data-pages]').replaceChildren(...pages);
    this.#pageRule.replaceSync(pageRule(pages[0]));
    await picturesIn(pages);
    let fits = true;
    for (const page of pages) {
      fits = fitPages([page]) && fits;
      await new Promise((resolve) => setTimeout(resolve)); // what was typed meanwhile comes first
      if (isOutdated()) return;
    }
    this.#choices.tell('room', fits ? '' : (texts['flows'] ?? ''));
    const said = [
      wanted.length ? (texts['ready'] ?? '').replace('{count}', String(pages.length)) : texts['none'],
      missing.length && (texts['missing'] ?? '').replace('{titles}', () => missing.join(', ')),
    ];
    this.#choices.tell('set', said.filter(Boolean).join(' '));
    find(this, '[data-pages]').dataset['ready'] = '';
  }

  get #texts(): DOMStringMap {
    return this.#form.dataset;
  }

  #tellProgress(number: number, count: number): void {
    const text = this.#texts['fetching'] ?? '';
    this.#choices.tell('set', text.replace('{sheet}', String(number)).replace('{count}', String(count)));
  }

  /** The languages that a sheet is printed in. One that it is not written in gives way to its first. */
  #languagesOf({ addresses }: Listed, { language }: Choices): Language[] {
    const [first = ''] = Object.keys(addresses);
    return (language === BOTH ? this.#spoken : [language]).map((code) => (addresses[code] ? code : first));
  }

  /** @returns undefined where the sheet cannot be had in one of the languages */
  async #fetch({ addresses }: Listed, languages: readonly Language[]): Promise<ReadonlyMap<Language, SheetSource> | undefined> {
    const sources = new Map<Language, SheetSource>();
    for (const code of languages) {
      const address = addresses[code] ?? '';
      const source = this.#sources.get(address) ?? (await fetchSource(address));
      if (!source) return undefined;
      this.#sources.set(address, source);
      sources.set(code, source);
    }
    return sources;
  }

  #pagesOf(printed: readonly Printed[], { choices, mark }: Filling): HTMLElement[] {
    /** What is wanted of a sheet, in the languages that it has. */
    const fillingOf = ({ languages: [first = ''] }: Printed): Filling => ({
      choices: { ...choices, language: choices.language === BOTH ? BOTH : first },
      mark,
    });
    if (choices.form === 'wall') return printed.flatMap((one) => wallPages(one.sheet, fillingOf(one), one.languages));
    const cards = printed.flatMap((one) => cardsOf(one.sheet, fillingOf(one), one.languages));
    const records = choices.briefing ? printed.flatMap(({ sheet, languages }) => recordsOf(sheet, choices, languages)) : [];
    return [...cardPages(cards, choices, this.#spoken), ...records];
  }
}

customElements.define('own-set', OwnSet);
