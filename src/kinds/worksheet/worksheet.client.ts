/** A worksheet where scripts run: what is written is kept on this device under one name, a tap on a line starts a field with it,
 * all can be cleared, and brought back. Nothing of it goes into the address or leaves the device. */
import { find } from '../../core/dom.ts';
import { deviceStore, STORED, type StoredName } from '../../core/storage.ts';

/** What is written, by the name of its field; fields without anything are left out. */
type Written = Partial<Record<string, string>>;

class WorksheetForm extends HTMLElement {
  #key: StoredName = STORED.worksheet;
  #written: Written = {};
  /** Whether the device keeps what is written. */
  #isKept = true;
  /** What "clear all" took away. */
  #cleared: Written = {};

  connectedCallback(): void {
    this.#key = `${STORED.worksheet}${this.dataset['worksheet']}`;
    this.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement | HTMLTextAreaElement; // the form has no others
      this.#change((written) => ({ ...written, [name]: value }));
    });
    for (const line of this.querySelectorAll<HTMLElement>('[data-line]')) this.#offer(line);
    find(this, '[data-clear]').addEventListener('click', () => this.#clear());
    find(this, '[data-undo]').addEventListener('click', () => this.#restore());
    deviceStore.listen(this.#key, () => this.#load());
    this.#tell(deviceStore.read(this.#key) !== undefined);
    this.#fillTeam();
    this.#load();
  }

  /** What the team keeps on this device for its sheets stands here too. */
  #fillTeam(): void {
    const kept = new URLSearchParams(deviceStore.read(STORED.sheet) ?? '');
    for (const line of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const typed = kept.get(line.dataset['field'] ?? '');
      if (typed !== null) line.replaceChildren(typed);
    }
  }

  #load(): void {
    this.#written = this.#latest();
    this.#show();
  }

  /** Starts from what the device has now: another tab may have written since. */
  #change(edit: (written: Written) => Written): void {
    const edited = Object.entries(edit(this.#latest())).filter(([, text]) => text);
    this.#written = Object.fromEntries(edited);
    this.#save();
    this.#show();
  }

  #latest(): Written {
    const text = this.#isKept ? deviceStore.read(this.#key) : undefined;
    return text === undefined ? this.#written : parse(text);
  }

  #save(): void {
    if (Object.keys(this.#written).length) {
      this.#tell(deviceStore.write(this.#key, JSON.stringify(this.#written)) === undefined);
    } else deviceStore.remove(this.#key);
  }

  /** Where the device does not keep it, the sentence that says so takes the place of the promise. */
  #tell(isKept: boolean): void {
    if (isKept === this.#isKept) return;
    this.#isKept = isKept;
    const place = find(this, '[data-kept]');
    const { unkept = '' } = this.dataset;
    this.dataset['unkept'] = place.textContent;
    place.textContent = unkept;
  }

  #show(): void {
    for (const radio of this.querySelectorAll('input')) radio.checked = this.#written[radio.name] === radio.value;
    for (const field of this.querySelectorAll('textarea')) {
      const text = this.#written[field.name] ?? '';
      if (field.value !== text) field.value = text;
      // What is printed, and what makes the field as high as its text; the space gives a last empty line its height.
      find(partOf(field), '[data-written]').textContent = text && `${text} `;
    }
  }

  /** Makes a button of a line. */
  #offer(line: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    line.replaceWith(button);
    button.append(line);
    button.addEventListener('click', () => {
      const field = find<HTMLTextAreaElement>(partOf(button), 'textarea');
      const text = line.textContent.trim();
      if (!field.value.includes(text)) {
        field.value = [field.value.trimEnd(), text].filter(Boolean).join('\n');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      field.focus();
    });
  }

  #clear(): void {
    const written = this.#latest();
    if (!Object.keys(written).length) return;
    this.#cleared = written;
    this.#change(() => ({}));
    this.#offerUndo(true, 'cleared');
  }

  /** What was written since stays. */
  #restore(): void {
    this.#change((written) => ({ ...this.#cleared, ...written }));
    this.#offerUndo(false, 'restored');
    find(this, '[data-clear]').focus(); // the button that had the focus is gone
  }

  #offerUndo(isOffered: boolean, notice: 'cleared' | 'restored'): void {
    find(this, '[data-undo]').hidden = !isOffered;
    find(this, '[data-notice]').textContent = this.dataset[notice] ?? '';
  }
}

function partOf(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('[data-field]') ?? element;
}

function parse(text: string | null): Written {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    const entries = Object.entries(parsed ?? {});
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {}; // not ours
  }
}

customElements.define('worksheet-form', WorksheetForm);
