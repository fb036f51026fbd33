/** A team's own choices for a sheet: kept in the fragment of the address, and on the device only on request. */
import { deviceStore } from '../../core/storage.ts';
import { ALL_FIELDS, KEPT_KEY, MARGIN, readChoices, truncated, writeChoices, writeKept, type Choices } from './choices.ts';
import type { Language } from '../../core/languages.ts';
import { fitPages, pagesFor, sheetSource, speak, type SheetSource } from './preview.client.ts';

class PrintChoices extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const details = this.querySelector('details');
    const preview = this.querySelector<HTMLElement>('[data-pages]');
    const notice = this.querySelector('[data-notice]');
    if (form && details && preview && notice) new SheetPreview(this.dataset, form, details, preview, notice);
    this.querySelectorAll<HTMLElement>('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
    // A page printed as it is has its drawings too, which a list speaks for on the screen alone.
    const drawings = document.querySelectorAll<SVGElement>('[data-sheet] svg[data-alt]');
    addEventListener('beforeprint', () => drawings.forEach(speak));
    addEventListener('afterprint', () => drawings.forEach(hush));
  }
}

function hush(drawing: SVGElement): void {
  drawing.setAttribute('aria-hidden', 'true');
  drawing.removeAttribute('role');
}

class SheetPreview {
  readonly #texts: DOMStringMap;
  readonly #form: HTMLFormElement;
  readonly #details: HTMLDetailsElement;
  readonly #preview: HTMLElement;
  readonly #notice: Element;
  #own = document.documentElement.lang;
  readonly #addresses: Record<Language, string>;
  #sources = new Map<Language, SheetSource>();
  #style = new CSSStyleSheet();
  /** Counts the renderings, so that an outdated one can stop. */
  #rendering = 0;
  /** Whether the device remembers what is shown. */
  #isStored = false;
  /** Notice that the device could not store what it was asked to. */
  #storageNotice = '';

  constructor(texts: DOMStringMap, form: HTMLFormElement, details: HTMLDetailsElement, preview: HTMLElement, notice: Element) {
    this.#texts = texts;
    this.#form = form;
    this.#details = details;
    this.#preview = preview;
    this.#notice = notice;
    // PrintChoices.astro writes it: the sheet's page in each language.
    const addresses: Record<Language, string> = JSON.parse(texts['pages'] ?? '{}');
    this.#addresses = addresses;
    this.#sources.set(this.#own, sheetSource(document));
    document.adoptedStyleSheets.push(this.#style);
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    form.addEventListener('submit', (event) => event.preventDefault());
    details.addEventListener('toggle', () => void this.#render());
    addEventListener('hashchange', () => this.#readAddress());
    deviceStore.listen(KEPT_KEY, () => this.#adoptStored());
    details.hidden = false;
    this.#readAddress();
  }

  get #spoken(): Language[] {
    return Object.keys(this.#addresses);
  }
  #field(name: string): HTMLInputElement {
    // PrintChoices.astro has a field of each name; of selects we use only what they share with inputs.
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  /** Applies the choices in the address, or else the stored ones. An address such as "#v-2026-11-22" has none. */
  #readAddress(): void {
    const stored = deviceStore.read(KEPT_KEY) ?? undefined;
    const inAddress = location.hash.includes('=') ? location.hash : undefined;
    const given = inAddress ?? stored;
    if (given === undefined) return;
    const choices = readChoices(given, this.#spoken);
    for (const name of ['language', 'paper', 'form', 'copies'] as const) this.#field(name).value = String(choices[name]);
    for (const name of ['large', 'code', 'briefing'] as const) this.#field(name).checked = choices[name];
    for (const field of ALL_FIELDS) this.#field(field).value = choices.fields[field] ?? this.#field(field).defaultValue;
    // A colleague's address must not replace one's own sheet: its choices are stored only on request.
    this.#isStored = stored !== undefined && (!inAddress || writeKept(choices, this.#own) === stored);
    this.#field('remember').checked = this.#isStored;
    if (this.#details.open) void this.#render();
    else this.#details.open = true;
  }

  /** Shows the remembered sheet as it is now, where it was shown before or nothing was chosen here. */
  #adoptStored(): void {
    const stored = deviceStore.read(KEPT_KEY);
    if (typeof stored !== 'string') this.#isStored = this.#field('remember').checked = false;
    else if (this.#isStored || !location.hash.includes('=')) {
      if (this.#isStored && writeKept(this.#choices, this.#own) === stored) return;
      history.replaceState(null, '', location.pathname);
      this.#readAddress();
    }
  }

  get #choices(): Choices {
    const given = new URLSearchParams();
    for (const name of ['language', 'paper', 'form', 'copies']) given.set(name, this.#field(name).value);
    for (const name of ['large', 'code', 'briefing']) given.set(name, this.#field(name).checked ? 'yes' : 'no');
    for (const field of ALL_FIELDS) {
      const { value, defaultValue } = this.#field(field);
      if (value !== defaultValue) given.set(field, value);
    }
    return readChoices(given.toString(), this.#spoken);
  }

  #changed(): void {
    const written = writeChoices(this.#choices, this.#own);
    history.replaceState(null, '', written ? `#${written}` : location.pathname);
    this.#store(writeKept(this.#choices, this.#own));
    void this.#render();
  }

  /** Where nothing can be stored, the box is unticked and a notice says so; the choices still hold for this visit. */
  #store(written: string): void {
    const box = this.#field('remember');
    const failed = box.checked && deviceStore.write(KEPT_KEY, written) !== undefined;
    if (this.#isStored && !box.checked) deviceStore.remove(KEPT_KEY);
    this.#storageNotice = failed ? (this.#texts['unkept'] ?? '') : '';
    this.#isStored = box.checked = box.checked && !failed;
  }

  /** Cards come by the page, in one size. */
  #disableIdle(): void {
    const isIdle = this.#field('form').value === 'cards';
    for (const name of ['copies', 'large']) this.#field(name).disabled = isIdle;
  }

  async #render(): Promise<void> {
    this.#disableIdle();
    const rendering = ++this.#rendering;
    const { open } = this.#details;
    document.body.toggleAttribute('data-own-sheet', open);
    this.#preview.hidden = !open;
    this.#style.replaceSync('');
    if (!open) return this.#showNotice([]);
    const choices = this.#choices;
    const hasSheets = await this.#fetchSheets();
    await document.fonts.ready;
    if (rendering !== this.#rendering) return; // a newer choice is on its way
    const spoken = this.#spoken.filter((code) => this.#sources.has(code));
    const pages = pagesFor(hasSheets ? choices : { ...choices, language: this.#own }, spoken, this.#sources);
    this.#preview.replaceChildren(...pages);
    const side = (name: string) => `${pages[0]?.style.getPropertyValue(name)}mm`;
    this.#style.replaceSync(`@page { size: ${side('--width')} ${side('--height')}; margin: ${MARGIN}mm }`);
    const fits = fitPages(pages);
    this.#showNotice([
      ...ALL_FIELDS.filter((field) => truncated(choices.fields[field] ?? '') !== (choices.fields[field] ?? '')).map((field) =>
        (this.#texts['shortened'] ?? '').replace('{field}', () => this.#labelOf(field)),
      ),
      ...(fits ? [] : [this.#texts['flows'] ?? '']),
      ...(hasSheets ? [] : [this.#texts['unreachable'] ?? '']),
      this.#storageNotice,
    ]);
    this.#preview.dataset['ready'] = '';
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
    this.#notice.textContent = notices.filter(Boolean).join(' ');
  }
}

customElements.define('print-choices', PrintChoices);
