/** A team's own choices for a sheet: kept in the fragment of the address, and on the device only on request. */
import { find } from '../../core/dom.ts';
import { deviceStore } from '../../core/storage.ts';
import { readChoices, truncated, writeChoices, type Choices } from './choices.ts';
import type { Language } from '../../core/languages.ts';
import { FIELDS } from './sheet.ts';
import { MARGIN, fitPages, pagesFor, sheetSource, type SheetSource } from './preview.client.ts';

const STORAGE_KEY = 'handbook-sheet';

class PrintChoices extends HTMLElement {
  #own = document.documentElement.lang;
  #addresses: Record<Language, string> = {};
  #sources = new Map<Language, SheetSource>();
  #style = new CSSStyleSheet();
  /** Counts the renderings, so that an outdated one can stop. */
  #rendering = 0;
  /** Whether the device remembers what is shown. */
  #isStored = false;
  /** Notice that the device could not store what it was asked to. */
  #storageNotice = '';

  connectedCallback(): void {
    // PrintChoices.astro writes it: the sheet's page in each language.
    this.#addresses = JSON.parse(this.dataset['pages'] ?? '{}') as Record<Language, string>;
    this.#sources.set(this.#own, sheetSource(document));
    document.adoptedStyleSheets.push(this.#style);
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#details.addEventListener('toggle', () => void this.#render());
    this.querySelectorAll<HTMLElement>('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
    addEventListener('hashchange', () => this.#readAddress());
    this.#details.hidden = false;
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return find<HTMLFormElement>(this, 'form');
  }
  get #details(): HTMLDetailsElement {
    return find<HTMLDetailsElement>(this, 'details');
  }
  get #spoken(): Language[] {
    return Object.keys(this.#addresses);
  }
  #field(name: string): HTMLInputElement {
    return find<HTMLInputElement>(this.#form, `[name=${name}]`);
  }

  /** Applies the choices in the address, or else the stored ones. An address such as "#v-2026-11-22" has none. */
  #readAddress(): void {
    const stored = deviceStore.read(STORAGE_KEY) ?? undefined;
    const inAddress = location.hash.includes('=') ? location.hash : undefined;
    const given = inAddress ?? stored;
    if (given === undefined) return;
    const choices = readChoices(given, this.#spoken);
    for (const name of ['language', 'paper', 'form', 'copies'] as const) this.#field(name).value = String(choices[name]);
    for (const name of ['large', 'code', 'briefing'] as const) this.#field(name).checked = choices[name];
    for (const field of FIELDS) this.#field(field).value = choices.fields[field] ?? this.#field(field).defaultValue;
    // A colleague's address must not replace one's own sheet: its choices are stored only on request.
    this.#isStored = stored !== undefined && (!inAddress || writeChoices(choices, this.#own) === stored);
    this.#field('remember').checked = this.#isStored;
    if (this.#details.open) void this.#render();
    else this.#details.open = true;
  }

  get #choices(): Choices {
    const given = new URLSearchParams();
    for (const name of ['language', 'paper', 'form', 'copies']) given.set(name, this.#field(name).value);
    for (const name of ['large', 'code', 'briefing']) given.set(name, this.#field(name).checked ? 'yes' : 'no');
    for (const field of FIELDS) {
      const { value, defaultValue } = this.#field(field);
      if (value !== defaultValue) given.set(field, value);
    }
    return readChoices(given.toString(), this.#spoken);
  }

  #changed(): void {
    const written = writeChoices(this.#choices, this.#own);
    history.replaceState(null, '', written ? `#${written}` : location.pathname);
    this.#store(written);
    void this.#render();
  }

  /** Where nothing can be stored, the box is unticked and a notice says so; the choices still hold for this visit. */
  #store(written: string): void {
    const box = this.#field('remember');
    const failed = box.checked && deviceStore.write(STORAGE_KEY, written) !== undefined;
    if (this.#isStored && !box.checked) deviceStore.remove(STORAGE_KEY);
    this.#storageNotice = failed ? (this.dataset['unkept'] ?? '') : '';
    this.#isStored = box.checked = box.checked && !failed;
  }

  async #render(): Promise<void> {
    const rendering = ++this.#rendering;
    const place = find(this, '[data-pages]');
    const { open } = this.#details;
    document.body.toggleAttribute('data-own-sheet', open);
    place.hidden = !open;
    this.#style.replaceSync('');
    if (!open) return this.#showNotice([]);
    const choices = this.#choices;
    const hasSheets = await this.#fetchSheets();
    await document.fonts.ready;
    if (rendering !== this.#rendering) return; // a newer choice is on its way
    const spoken = this.#spoken.filter((code) => this.#sources.has(code));
    const pages = pagesFor(hasSheets ? choices : { ...choices, language: this.#own }, spoken, this.#sources);
    place.replaceChildren(...pages);
    const side = (name: string) => `${pages[0]?.style.getPropertyValue(name)}mm`;
    this.#style.replaceSync(`@page { size: ${side('--width')} ${side('--height')}; margin: ${MARGIN}mm }`);
    const fits = fitPages(pages);
    this.#showNotice([
      ...FIELDS.filter((field) => truncated(choices.fields[field] ?? '') !== (choices.fields[field] ?? '')).map((field) =>
        (this.dataset['shortened'] ?? '').replace('{field}', () => this.#labelOf(field)),
      ),
      ...(fits ? [] : [this.dataset['flows'] ?? '']),
      ...(hasSheets ? [] : [this.dataset['unreachable'] ?? '']),
      this.#storageNotice,
    ]);
    place.dataset['ready'] = '';
  }

  /** Fetches the sheet in other languages from their own pages. @returns whether every sheet needed is there */
  async #fetchSheets(): Promise<boolean> {
    const { language } = this.#choices;
    const needed = this.#spoken.filter((code) => (language === 'both' || language === code) && !this.#sources.has(code));
    try {
      for (const code of needed) {
        const response = await fetch(this.#addresses[code] ?? '');
        if (!response.ok) return false;
        this.#sources.set(code, sheetSource(new DOMParser().parseFromString(await response.text(), 'text/html')));
      }
      return true;
    } catch {
      return false;
    }
  }

  #labelOf(field: string): string {
    return this.#field(field).labels?.[0]?.textContent.trim() ?? '';
  }

  #showNotice(notices: string[]): void {
    find(this, '[data-notice]').textContent = notices.filter(Boolean).join(' ');
  }
}

customElements.define('print-choices', PrintChoices);
