/** Keeps the book of answers: in this tab, or on this device when asked to. Storage may fail in every way it can;
 * then the book lives in the page alone, and each failure is told once. */
import type { Failure, Store } from '../../../core/storage.ts';
import { emptyBook, readBook, withBook, type Book, type Unreadable } from './answer-record.ts';

/** Where a book may lie. */
export type Places = Record<'tab' | 'device', Store>;

export type Trouble = Failure | Unreadable;

export const NAME = 'handbook.answers';

export class Keeper {
  book: Book;
  private readonly places: Places;
  private readonly tell: (trouble: Trouble) => void;
  private readonly told = new Set<Trouble>();
  /** The book lives in the page alone. */
  private loose = false;

  /** @param seed for the shuffling, should there be no book yet
   *  @param tell is called once for each sort of trouble */
  constructor(places: Places, seed: number, tell: (trouble: Trouble) => void) {
    this.places = places;
    this.tell = tell;
    this.book = emptyBook(seed);
    this.change((book) => {
      const left = this.remembered ? this.places.tab.read(NAME) : null;
      const earlier = left ? readBook(left) : undefined;
      return typeof earlier === 'object' ? withBook(earlier, book) : book;
    });
    if (this.remembered && !this.loose) this.places.tab.remove(NAME);
  }

  /** Whether answers outlive the tab. */
  get remembered(): boolean {
    return typeof this.places.device.read(NAME) === 'string';
  }

  /** Changes the book as it lies in storage now: another tab may have written to it. */
  change(edit: (book: Book) => Book): void {
    this.book = edit(this.latest());
    const trouble = this.loose ? undefined : this.write(this.remembered ? 'device' : 'tab');
    if (trouble) this.loosen(trouble);
  }

  /** Moves the book to the device, or back to this tab; where that fails it stays where it was. */
  remember(on: boolean): void {
    this.book = this.latest();
    const trouble = this.loose ? undefined : this.write(on ? 'device' : 'tab');
    if (trouble) this.report(trouble);
    else if (!this.loose) this.places[on ? 'tab' : 'device'].remove(NAME);
  }

  /** Forgets everything, everywhere. */
  clear(): void {
    this.places.tab.remove(NAME);
    this.places.device.remove(NAME);
    this.book = emptyBook(this.book.seed);
    this.loose = false;
  }

  private latest(): Book {
    if (this.loose) return this.book;
    const text = this.places.device.read(NAME) ?? this.places.tab.read(NAME);
    if (text === undefined) return this.loosen('blocked');
    if (text === null) return emptyBook(this.book.seed);
    const read = readBook(text);
    if (read === 'newer') return this.loosen(read);
    if (read === 'corrupt') this.report(read);
    return read === 'corrupt' ? this.book : read;
  }

  private loosen(trouble: Trouble): Book {
    this.loose = true;
    this.report(trouble);
    return this.book;
  }

  private report(trouble: Trouble): void {
    if (!this.told.has(trouble)) this.tell(trouble);
    this.told.add(trouble);
  }

  private write(place: keyof Places): Trouble | undefined {
    return this.places[place].write(NAME, JSON.stringify(this.book));
  }
}
