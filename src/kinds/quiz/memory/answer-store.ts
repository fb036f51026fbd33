/** Keeps the book of answers: in this tab, or on this device when asked to. Storage may fail in every way it can;
 * then the book lives in the page alone, and each failure is told once. */
import { emptyBook, readBook, withBook, type Book, type Unreadable } from './answer-record.ts';

/** The part of the browser's Storage that is used. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a book may lie. Asking for a place throws where the browser blocks it. */
export interface Places {
  tab: () => Place;
  device: () => Place;
}

export type Trouble = 'blocked' | 'full' | Unreadable;

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
      const left = this.remembered ? this.textIn('tab') : null;
      const earlier = left ? readBook(left) : undefined;
      return typeof earlier === 'object' ? withBook(earlier, book) : book;
    });
    if (this.remembered && !this.loose) this.drop('tab');
  }

  /** Whether answers outlive the tab. */
  get remembered(): boolean {
    return typeof this.textIn('device') === 'string';
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
    else if (!this.loose) this.drop(on ? 'tab' : 'device');
  }

  /** Forgets everything, everywhere. */
  clear(): void {
    this.drop('tab');
    this.drop('device');
    this.book = emptyBook(this.book.seed);
    this.loose = false;
  }

  private latest(): Book {
    if (this.loose) return this.book;
    const text = this.textIn('device') ?? this.textIn('tab');
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

  /** @returns undefined where the place is blocked */
  private textIn(place: keyof Places): string | null | undefined {
    try {
      return this.places[place]().getItem(NAME);
    } catch {
      return undefined;
    }
  }

  private write(place: keyof Places): Trouble | undefined {
    try {
      this.places[place]().setItem(NAME, JSON.stringify(this.book));
      return undefined;
    } catch {
      return this.textIn(place) === undefined ? 'blocked' : 'full';
    }
  }

  private drop(place: keyof Places): void {
    try {
      this.places[place]().removeItem(NAME);
    } catch {
      // Blocked: nothing of ours lies there.
    }
  }
}
