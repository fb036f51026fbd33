/** A team's own choices for a sheet: they live in the fragment of the address, and on the device only on request. */
import { deviceStore } from '../../core/storage.ts';
import { readChoices, shortened, writeChoices, type Choices } from './choices.ts';
import type { Language } from '../../core/languages.ts';
import { FIELDS } from './sheet.ts';
import { MARGIN, fitPages, pagesFor, sourceIn, type Source } from './preview.client.ts';

const MEMORY = 'handbook-sheet';

class PrintChoices extends HTMLElement {
  #own = document.documentElement.lang;
  #addresses: Record<Language, string> = {};
  #sources = new Map<Language, Source>();
  #style = new CSSStyleSheet();
  #turn = 0;
  /** Whether what is shown is what the device remembers. */
  #kept = false;
  /** Said once: that the device could not keep what it was asked to. */
  #unkept = '';

  connectedCallback(): void {
    this.#addresses = JSON.parse(this.dataset['pages']!) as Record<Language, string>;
    this.#sources.set(this.#own, sourceIn(document));
    document.adoptedStyleSheets.push(this.#style);
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#details.addEventListener('toggle', () => void this.#show());
    this.querySelectorAll<HTMLElement>('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
    addEventListener('hashchange', () => this.#readAddress());
    this.#details.hidden = false;
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }
  get #spoken(): Language[] {
    return Object.keys(this.#addresses);
  }
  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  /** What the address asks for, or else what was to be remembered. An address such as "#v-2026-11-22" asks nothing of us. */
  #readAddress(): void {
    const remembered = deviceStore.read(MEMORY) ?? undefined;
    const asked = location.hash.includes('=') ? location.hash : undefined;
    const given = asked ?? remembered;
    if (given === undefined) return;
    const choices = readChoices(given, this.#spoken);
    for (const name of ['language', 'paper', 'form', 'copies'] as const) this.#field(name).value = String(choices[name]);
    for (const name of ['large', 'code', 'briefing'] as const) this.#field(name).checked = choices[name];
    for (const field of FIELDS) this.#field(field).value = choices.fields[field] ?? this.#field(field).defaultValue;
    // A colleague's address is not to take the place of one's own sheet: what it asks for is kept only on request.
    this.#kept = remembered !== undefined && (!asked || writeChoices(choices, this.#own) === remembered);
    this.#field('remember').checked = this.#kept;
    if (this.#details.open) void this.#show();
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
    this.#keep(written);
    void this.#show();
  }

  /** Where nothing can be kept, the tick goes and a notice says so; the choices still count for this visit. */
  #keep(written: string): void {
    const box = this.#field('remember');
    const failed = box.checked && deviceStore.write(MEMORY, written) !== undefined;
    if (this.#kept && !box.checked) deviceStore.remove(MEMORY);
    this.#unkept = failed ? this.dataset['unkept']! : '';
    this.#kept = box.checked = box.checked && !failed;
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const place = this.querySelector<HTMLElement>('[data-pages]')!;
    const { open } = this.#details;
    document.body.toggleAttribute('data-own-sheet', open);
    place.hidden = !open;
    this.#style.replaceSync('');
    if (!open) return this.#say([]);
    const choices = this.#choices;
    const reached = await this.#fetchSheets();
    await document.fonts.ready;
    if (turn !== this.#turn) return; // a newer choice is on its way
    const spoken = this.#spoken.filter((code) => this.#sources.has(code));
    const pages = pagesFor(reached ? choices : { ...choices, language: this.#own }, spoken, this.#sources);
    place.replaceChildren(...pages);
    const side = (name: string) => `${pages[0]!.style.getPropertyValue(name)}mm`;
    this.#style.replaceSync(`@page { size: ${side('--width')} ${side('--height')}; margin: ${MARGIN}mm }`);
    const whole = fitPages(pages);
    this.#say([
      ...FIELDS.filter((field) => shortened(choices.fields[field] ?? '') !== (choices.fields[field] ?? '')).map((field) =>
        this.dataset['shortened']!.replace('{field}', () => this.#field(field).labels![0]!.textContent.trim()),
      ),
      ...(whole ? [] : [this.dataset['flows']!]),
      ...(reached ? [] : [this.dataset['unreachable']!]),
      this.#unkept,
    ]);
    place.dataset['ready'] = '';
  }

  /** The sheet in the other languages stands on their own pages. @returns whether all that is needed is here */
  async #fetchSheets(): Promise<boolean> {
    const { language } = this.#choices;
    const needed = this.#spoken.filter((code) => (language === 'both' || language === code) && !this.#sources.has(code));
    try {
      for (const code of needed) {
        const response = await fetch(this.#addresses[code]!);
        if (!response.ok) return false;
        this.#sources.set(code, sourceIn(new DOMParser().parseFromString(await response.text(), 'text/html')));
      }
      return true;
    } catch {
      return false;
    }
  }

  #say(notices: string[]): void {
    this.querySelector('[data-notice]')!.textContent = notices.filter(Boolean).join(' ');
  }
}

customElements.define('print-choices', PrintChoices);
