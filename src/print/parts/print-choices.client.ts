/** A team's own choices for a sheet, with a preview of it: what is printed while they are open. */
import { find } from '../../core/dom.ts';
import { loadStyles } from '../../core/load-styles.ts';
import type { Language } from '../../core/languages.ts';
import { BOTH, writeKept, type Choices } from './choices.ts';
import { ChoicesForm } from './choices-form.client.ts';
import { fetchSource } from './fetched-sheet.client.ts';
import { card, filledSheet, sheetSource, speak, type Filling, type SheetSource } from './filled-sheet.client.ts';
import { layout, repeated } from './page-layout.ts';
import { cardPages, cardsOnPage, pageRule, picturesIn, recordsOf, wallPages } from './paper-pages.client.ts';
import { fitPages } from './preview.client.ts';
import previewStyles from './preview-pages.css?url';
import { showRoom } from './room.client.ts';

/** Styles of what is only shown once the choices are open, asked for once. */
let styles: Promise<unknown> | undefined;

/** @returns whether they are there; if not, they are asked for again the next time */
async function areStylesLoaded(): Promise<boolean> {
  try {
    await (styles ??= loadStyles(previewStyles, 'before')); // print styles of the page outweigh those of the preview
    return true;
  } catch {
    styles = undefined;
    return false;
  }
}

class PrintChoices extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const details = this.querySelector('details');
    const preview = this.querySelector<HTMLElement>('[data-pages]');
    if (form && details && preview) new SheetPreview(this.dataset, form, details, preview);
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
  readonly #form: HTMLFormElement;
  readonly #details: HTMLDetailsElement;
  readonly #preview: HTMLElement;
  readonly #choices: ChoicesForm;
  readonly #own = document.documentElement.lang;
  readonly #id: string;
  readonly #addresses: Record<Language, string>;
  readonly #sources = new Map<Language, SheetSource>();
  readonly #style = new CSSStyleSheet();
  /** Counts the renderings, so that an outdated one can stop. */
  #rendering = 0;

  constructor(
    { addresses = '{}', sheetId = '' }: DOMStringMap,
    form: HTMLFormElement,
    details: HTMLDetailsElement,
    preview: HTMLElement,
  ) {
    this.#form = form;
    this.#details = details;
    this.#preview = preview;
    this.#id = sheetId;
    // PrintChoices.astro writes it: the sheet's page in each language.
    const parsed: Record<Language, string> = JSON.parse(addresses);
    this.#addresses = parsed;
    this.#sources.set(this.#own, sheetSource(document));
    document.adoptedStyleSheets.push(this.#style);
    details.addEventListener('toggle', () => void this.#render());
    details.hidden = false;
    this.#choices = new ChoicesForm(form, {
      spoken: this.#spoken,
      onChange: (isRead) => {
        if (isRead && !details.open)
          details.open = true; // which renders
        else void this.#render();
      },
    });
    this.#choices.start();
  }

  get #spoken(): Language[] {
    return Object.keys(this.#addresses);
  }

  async #render(): Promise<void> {
    const rendering = ++this.#rendering;
    const { open } = this.#details;
    document.body.toggleAttribute('data-own-sheet', open);
    this.#preview.hidden = !open;
    this.#style.replaceSync('');
    if (!open) return;
    const { choices, mark } = this.#choices;
    showRoom(this.#form, choices, this.#spoken);
    find<HTMLAnchorElement>(this.#form, '[data-set]').hash = writeKept(choices, this.#own);
    const [hasSheets, isStyled] = await Promise.all([this.#fetchSheets(choices), areStylesLoaded(), document.fonts.ready]);
    if (rendering !== this.#rendering) return; // a newer choice is on its way
    this.#choices.tell('language', hasSheets && isStyled ? '' : (this.#form.dataset['unreachable'] ?? ''));
    if (!isStyled) return;
    const pages = this.#pagesFor({ choices: hasSheets ? choices : { ...choices, language: this.#own }, mark });
    this.#preview.replaceChildren(...pages);
    this.#style.replaceSync(pageRule(pages[0]));
    if (mark) await picturesIn(pages);
    this.#choices.tell('room', fitPages(pages) ? '' : (this.#form.dataset['flows'] ?? ''));
    this.#preview.dataset['ready'] = '';
  }

  #pagesFor(filling: Filling): HTMLElement[] {
    const { choices } = filling;
    const sheet = { id: this.#id, sources: this.#sources };
    const spoken = this.#spoken.filter((code) => this.#sources.has(code));
    if (choices.form === 'wall') return wallPages(sheet, filling, spoken);
    const { languages } = layout(choices, spoken);
    const cards = repeated(languages, cardsOnPage(choices, spoken)).map((code) => card(filledSheet(sheet, code, filling)));
    return [...cardPages(cards, choices, spoken), ...(choices.briefing ? recordsOf(sheet, choices, languages) : [])];
  }

  /** Fetches the sheet in other languages from their own pages. @returns whether every sheet needed is there */
  async #fetchSheets({ language }: Choices): Promise<boolean> {
    const needed = this.#spoken.filter((code) => (language === BOTH || language === code) && !this.#sources.has(code));
    for (const code of needed) {
      const source = await fetchSource(this.#addresses[code] ?? '');
      if (!source) return false;
      this.#sources.set(code, source);
    }
    return true;
  }
}

customElements.define('print-choices', PrintChoices);
