/** What is remembered of a quiz: the book by itself, and its keeper with storage that fails in every way it can. */
import { describe, expect, test } from 'vitest';
import { emptyBook, FORMAT, memoOf, readBook, withBook, withMemo, type Book } from '../../src/kinds/quiz/memory/answer-record.ts';
import { Keeper, NAME, type Places, type Trouble } from '../../src/kinds/quiz/memory/answer-store.ts';
import { storeIn } from '../../src/core/storage.ts';

const answered = (id: string, answer = 'a', version = 1): Book => withMemo(emptyBook(7), id, { version, answer });

describe('the book', () => {
  test('is the same after it was written and read', () => {
    const book = withMemo(answered('sorry.posters'), 'order.one', {
      version: 3,
      answer: { a: 'x' },
      missed: '2026-11-22T10:00:00.000Z',
      card: { due: '2026-11-23T10:00:00.000Z', reps: 1 },
    });
    expect(readBook(JSON.stringify(book))).toEqual(book);
  });

  test.each(['', 'null', '[]', '3', '{', '{"format":1}', '{"format":"1","memos":{}}', '{"format":1,"memos":[]}'])(
    '%j is corrupt',
    (text) => expect(readBook(text)).toBe('corrupt'),
  );

  test('one of a newer format is told apart', () => {
    expect(readBook(JSON.stringify({ format: FORMAT + 1, memos: {} }))).toBe('newer');
  });

  test('a memo that makes no sense is left out, and the others stay', () => {
    const memos = {
      good: { version: 1, answer: ['a'] },
      none: null,
      text: 'a',
      noVersion: { answer: 'a' },
      oddAnswer: { version: 1, answer: { a: 3 } },
      nullAnswer: { version: 1, answer: null },
      oddDay: { version: 1, missed: 'yesterday' },
      oddCard: { version: 1, card: 'x' },
    };
    expect(readBook(JSON.stringify({ format: FORMAT, seed: 7, memos }))).toEqual({
      format: FORMAT,
      seed: 7,
      memos: { good: memos.good },
    });
  });

  test('a question of another version is new, and only that one', () => {
    const book = withMemo(answered('q.one', 'a', 1), 'q.two', { version: 1, answer: 'b' });
    expect(memoOf(book, 'q.one', 2)).toEqual({ version: 2 });
    expect(memoOf(book, 'q.two', 1).answer).toBe('b');
  });

  test('names that every object has are no answers', () =>
    expect(memoOf(emptyBook(1), 'constructor', 1)).toEqual({ version: 1 }));

  test('another book is laid over it', () => {
    const both = withBook(withBook(answered('q.one', 'mine'), answered('q.two', 'mine')), answered('q.two', 'theirs'));
    expect([both.memos['q.one']?.answer, both.memos['q.two']?.answer]).toEqual(['mine', 'theirs']);
  });
});

/** A place in memory that can be told to fail. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
function place(text?: string): Place & { text: string | null; full: boolean } {
  return {
    text: text ?? null,
    full: false,
    getItem() {
      return this.text;
    },
    setItem(name, value) {
      expect(name).toBe(NAME);
      if (this.full) throw new DOMException('full', 'QuotaExceededError');
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

const blocked = () => {
  throw new DOMException('blocked', 'SecurityError');
};

function open(tab: Place | undefined, device: Place | undefined) {
  const told: Trouble[] = [];
  const places: Places = { tab: storeIn(tab ? () => tab : blocked), device: storeIn(device ? () => device : blocked) };
  const keeper = new Keeper(places, 7, (trouble) => told.push(trouble));
  return { keeper, told };
}

const answer = (keeper: Keeper, id: string, value = 'a') =>
  keeper.change((book) => withMemo(book, id, { version: 1, answer: value }));
const idsIn = (text: string | null) => Object.keys((JSON.parse(text ?? '{"memos":{}}') as Book).memos).sort();

describe('the keeper', () => {
  test('keeps to the tab until asked for more', () => {
    const [tab, device] = [place(), place()];
    answer(open(tab, device).keeper, 'q.one');
    expect([idsIn(tab.text), device.text]).toEqual([['q.one'], null]);
    expect(open(tab, device).keeper.book.memos['q.one']?.answer).toBe('a');
  });

  test('moves to the device when asked, and back', () => {
    const [tab, device] = [place(), place()];
    const { keeper } = open(tab, device);
    answer(keeper, 'q.one');
    keeper.remember(true);
    expect([keeper.remembered, tab.text, idsIn(device.text)]).toEqual([true, null, ['q.one']]);
    keeper.remember(false);
    expect([keeper.remembered, idsIn(tab.text), device.text]).toEqual([false, ['q.one'], null]);
  });

  test('the seed stays, so that a reload shuffles alike', () => {
    const tab = place();
    const first = new Keeper({ tab: storeIn(() => tab), device: storeIn(() => place()) }, 11, () => undefined);
    const second = new Keeper({ tab: storeIn(() => tab), device: storeIn(() => place()) }, 22, () => undefined);
    expect([first.book.seed, second.book.seed]).toEqual([11, 11]);
  });

  test('another tab loses nothing', () => {
    const device = place(JSON.stringify(emptyBook(7)));
    const [one, other] = [open(place(), device).keeper, open(place(), device).keeper];
    answer(one, 'q.one');
    answer(other, 'q.two');
    expect(idsIn(device.text)).toEqual(['q.one', 'q.two']);
  });

  test('what a tab held joins what the device remembers', () => {
    const [tab, device] = [place(JSON.stringify(answered('q.one'))), place(JSON.stringify(answered('q.two')))];
    const { keeper } = open(tab, device);
    expect([Object.keys(keeper.book.memos).sort(), tab.text]).toEqual([['q.one', 'q.two'], null]);
  });

  test('clearing leaves nothing anywhere, and the next answer stays in the tab', () => {
    const [tab, device] = [place(), place(JSON.stringify(answered('q.one')))];
    const { keeper } = open(tab, device);
    keeper.clear();
    expect([tab.text, device.text, keeper.book.memos]).toEqual([null, null, {}]);
    answer(keeper, 'q.two');
    expect([idsIn(tab.text), device.text]).toEqual([['q.two'], null]);
  });
});

describe('storage that fails', () => {
  test('blocked: the answers live in the page, told once', () => {
    const { keeper, told } = open(undefined, undefined);
    answer(keeper, 'q.one');
    answer(keeper, 'q.two');
    keeper.remember(true);
    keeper.clear();
    answer(keeper, 'q.three');
    expect([told, Object.keys(keeper.book.memos), keeper.remembered]).toEqual([['blocked'], ['q.three'], false]);
  });

  test('only the device is blocked: the tab serves, and remembering is refused', () => {
    const tab = place();
    const { keeper, told } = open(tab, undefined);
    answer(keeper, 'q.one');
    expect(told).toEqual([]);
    keeper.remember(true);
    expect([told, keeper.remembered, idsIn(tab.text)]).toEqual([['blocked'], false, ['q.one']]);
  });

  test('full: the answers live in the page, told once', () => {
    const tab = place();
    const { keeper, told } = open(tab, place());
    answer(keeper, 'q.one');
    tab.full = true;
    answer(keeper, 'q.two');
    answer(keeper, 'q.three');
    expect([told, Object.keys(keeper.book.memos)]).toEqual([['full'], ['q.one', 'q.two', 'q.three']]);
  });

  test('the device is full: the tab goes on', () => {
    const [tab, device] = [place(), place()];
    device.full = true;
    const { keeper, told } = open(tab, device);
    keeper.remember(true);
    answer(keeper, 'q.one');
    expect([told, keeper.remembered, idsIn(tab.text)]).toEqual([['full'], false, ['q.one']]);
  });

  test('corrupt: starts afresh, told once and not on the next page', () => {
    const tab = place('{"format"');
    const { keeper, told } = open(tab, place());
    answer(keeper, 'q.one');
    expect([told, idsIn(tab.text)]).toEqual([['corrupt'], ['q.one']]);
    expect(open(tab, place()).told).toEqual([]);
  });

  test('newer: what lies there stays as it is, told once', () => {
    const text = JSON.stringify({ format: FORMAT + 1, memos: { 'q.one': {} } });
    const device = place(text);
    const { keeper, told } = open(place(), device);
    answer(keeper, 'q.two');
    keeper.remember(false);
    expect([told, device.text, Object.keys(keeper.book.memos)]).toEqual([['newer'], text, ['q.two']]);
  });
});
