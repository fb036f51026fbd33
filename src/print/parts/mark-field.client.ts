/** The field for a team's own mark, a picture from the device. It is never uploaded and is not in the address; the device keeps it where
 * the choices are remembered, if it is small. */
import { find } from '../../core/dom.ts';
import { deviceStore, STORED } from '../../core/storage.ts';

const MOST_KEPT = 150_000; // characters: a browser keeps some five million for a whole site

export class MarkField {
  readonly #place: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #onChange: () => void;
  /** Counts the files that were chosen, so that one that takes long does not replace a newer one. */
  #chosen = 0;
  /** The picture, made small, as a data: address. */
  picture: string | undefined;

  constructor(place: HTMLElement, onChange: () => void) {
    this.#place = place;
    this.#input = find(place, 'input');
    this.#onChange = onChange;
    this.#input.addEventListener('change', () => void this.#read());
    find(place, '[data-take-off]').addEventListener('click', () => {
      this.clear();
      this.#input.focus(); // the button that had the focus is gone
      onChange();
    });
  }

  clear(): void {
    this.#chosen++;
    this.#input.value = '';
    this.#tell('');
    this.#set(undefined);
  }

  /** Takes the picture that the device keeps. */
  recall(): void {
    const kept = deviceStore.read(STORED.mark);
    if (kept?.startsWith('data:image/')) this.#set(kept);
  }

  /** Has the device keep the picture. A large one holds for this visit, which is told. */
  keep(): void {
    if (!this.picture) return this.forget();
    if (deviceStore.read(STORED.mark) === this.picture) return;
    const fits = this.picture.length <= MOST_KEPT && deviceStore.write(STORED.mark, this.picture) === undefined;
    if (fits) return;
    this.forget();
    this.#tell(this.#place.dataset['unkept']);
  }

  forget(): void {
    if (deviceStore.read(STORED.mark)) deviceStore.remove(STORED.mark);
  }

  async #read(): Promise<void> {
    const file = this.#input.files?.[0];
    if (!file) return;
    const chosen = ++this.#chosen;
    const { smallPicture } = await import('./small-picture.ts');
    const { picture, fault } = await smallPicture(file);
    if (chosen !== this.#chosen) return;
    this.#tell(fault && this.#place.dataset[fault]);
    if (fault) return; // the picture that was there stays
    this.#set(picture);
    this.#onChange();
  }

  #set(picture: string | undefined): void {
    this.picture = picture;
    find(this.#place, '[data-take-off]').hidden = !picture;
  }

  #tell(text = ''): void {
    find(this.#place, '[role=status]').textContent = text;
  }
}
