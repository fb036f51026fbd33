/** The form of a team's choices: kept in the fragment of the address, and on the device only on request. Every page that prints sheets
 * has it; what a page's form has no field for goes along as it came, so that one address serves all of them. */
import type { Language } from '../../core/languages.ts';
import { deviceStore, STORED } from '../../core/storage.ts';
import { ALL_FIELDS, LINE, readChoices, writeChoices, writeKept, type Choices } from './choices.ts';
import { MarkField } from './mark-field.client.ts';
import { describeFields, showLengths, tellIn } from './told.client.ts';

const SELECTS = ['language', 'paper', 'form', 'copies'] as const;
const TICKS = ['large', 'code', 'briefing'] as const;

interface Options {
  /** Languages that can be chosen, the page's own first. */
  spoken: readonly Language[];
  /** Called when anything has changed. @param isRead whether the choices came from the address or the device */
  onChange: (isRead: boolean) => void;
}

export class ChoicesForm {
  readonly #form: HTMLFormElement;
  readonly #options: Options;
  readonly #own = document.documentElement.lang;
  readonly #mark: MarkField | undefined;
  /** What was read last: it holds for all that the form has no field for. */
  #read: Choices;
  /** Whether the device remembers what is shown. */
  #isStored = false;

  constructor(form: HTMLFormElement, options: Options) {
    this.#form = form;
    this.#options = options;
    this.#read = readChoices('', options.spoken);
    const markField = form.querySelector<HTMLElement>('[data-mark-field]');
    this.#mark = markField ? new MarkField(markField, () => this.#changed()) : undefined;
  }

  /** Reads the address, and listens. */
  start(): void {
    const form = this.#form;
    describeFields(form);
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement && target.type === 'file')) this.#changed();
    });
    form.addEventListener('reset', () => setTimeout(() => this.#reset()));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', () => this.#readAddress());
    deviceStore.listen(STORED.sheet, () => this.#adoptStored());
    this.#readAddress();
    showLengths(form);
  }

  /** The team's mark as a data: address. */
  get mark(): string | undefined {
    return this.#mark?.picture;
  }

  get choices(): Choices {
    const given = new URLSearchParams(writeChoices(this.#read, this.#own));
    for (const name of SELECTS) this.#withField(name, ({ value }) => given.set(name, value));
    for (const name of TICKS) this.#withField(name, ({ checked }) => given.set(name, checked ? 'yes' : 'no'));
    for (const field of ALL_FIELDS) {
      this.#withField(field, ({ value, defaultValue }) => {
        if (value === defaultValue) given.delete(field);
        else given.set(field, value);
      });
    }
    for (const [sheet, inputs] of this.#lineInputs) {
      given.delete(LINE + sheet);
      if (inputs.some(({ value, defaultValue }) => value !== defaultValue)) {
        for (const { value } of inputs) given.append(LINE + sheet, value);
      }
    }
    const boxes = this.#sheetBoxes;
    if (boxes.length) given.set('without', boxes.flatMap(({ checked, value }) => (checked ? [] : value)).join());
    return readChoices(given.toString(), this.#options.spoken);
  }

  /** Takes choices from elsewhere, as if they had been typed. */
  take(choices: Choices): void {
    this.#show(choices);
    this.#changed();
  }

  /** Says something beside the field it is about. */
  tell(about: string, text: string): void {
    tellIn(this.#form, about, text);
  }

  /** Of selects we use only what they share with inputs. */
  #withField(name: string, use: (field: HTMLInputElement) => void): void {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) use(field as HTMLInputElement);
  }

  /** By the sheet that they add lines to. */
  get #lineInputs(): Map<string, HTMLInputElement[]> {
    const inputs = new Map<string, HTMLInputElement[]>();
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[data-adds-to]')) {
      const { addsTo = '' } = input.dataset;
      inputs.set(addsTo, [...(inputs.get(addsTo) ?? []), input]);
    }
    return inputs;
  }

  get #sheetBoxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[name=sheet]')];
  }

  #show(choices: Choices): void {
    this.#read = choices;
    for (const name of SELECTS) this.#withField(name, (field) => (field.value = String(choices[name])));
    for (const name of TICKS) this.#withField(name, (field) => (field.checked = choices[name]));
    for (const name of ALL_FIELDS) {
      this.#withField(name, (field) => (field.value = choices.fields[name] ?? field.defaultValue));
    }
    for (const [sheet, inputs] of this.#lineInputs) {
      const lines = choices.lines[sheet];
      inputs.forEach((input, index) => (input.value = lines ? (lines[index] ?? '') : input.defaultValue));
    }
    for (const box of this.#sheetBoxes) box.checked = !choices.without.includes(box.value);
    showLengths(this.#form);
  }

  /** Applies the choices in the address, or else the stored ones. An address such as "#v-2026-11-22" has none. */
  #readAddress(): void {
    const stored = deviceStore.read(STORED.sheet) ?? undefined;
    const inAddress = location.hash.includes('=') ? location.hash : undefined;
    const given = inAddress ?? stored;
    if (given === undefined) return;
    const choices = readChoices(given, this.#options.spoken);
    this.#show(choices);
    // A colleague's address must not replace one's own sheet: its choices are stored only on request.
    const written = writeKept(choices, this.#own);
    this.#setStored(stored !== undefined && (!inAddress || written === stored));
    if (this.#isStored) this.#mark?.recall();
    this.#options.onChange(true);
  }

  /** Shows the remembered choices as they are now, where they were shown before or nothing was chosen here. */
  #adoptStored(): void {
    const stored = deviceStore.read(STORED.sheet);
    if (typeof stored !== 'string') this.#setStored(false);
    else if (this.#isStored || !location.hash.includes('=')) {
      if (this.#isStored && writeKept(this.choices, this.#own) === stored) return;
      history.replaceState(null, '', location.pathname);
      this.#readAddress();
    }
  }

  #reset(): void {
    this.#read = readChoices('', this.#options.spoken);
    this.#mark?.clear();
    this.#changed();
  }

  #changed(): void {
    const { choices } = this;
    showLengths(this.#form);
    const written = writeChoices(choices, this.#own);
    history.replaceState(null, '', written ? `#${written}` : location.pathname);
    this.#store(writeKept(choices, this.#own));
    this.#options.onChange(false);
  }

  /** Where nothing can be stored, the box is unticked and a notice says so; the choices still hold for this visit. */
  #store(written: string): void {
    this.#withField('remember', (box) => {
      const failed = box.checked && deviceStore.write(STORED.sheet, written) !== undefined;
      if (this.#isStored && !box.checked) {
        deviceStore.remove(STORED.sheet);
        this.#mark?.forget();
      }
      this.tell('remember', failed ? (this.#form.dataset['unkept'] ?? '') : '');
      this.#setStored(box.checked && !failed);
      if (this.#isStored) this.#mark?.keep();
    });
  }

  #setStored(isStored: boolean): void {
    this.#isStored = isStored;
    this.#withField('remember', (box) => (box.checked = isStored));
  }
}
