/** What is remembered of a quiz: the answers by themselves, and their store with storage that fails in every way it can. */
import { describe, expect, test } from 'vitest';
import {
  FORMAT,
  mergeAnswers,
  noAnswers,
  parseAnswers,
  recordOf,
  withRecord,
  type SavedAnswers,
} from '../../src/kinds/quiz/memory/answer-record.ts';
import { AnswerStore, STORAGE_KEY, type StorageProblem, type Stores } from '../../src/kinds/quiz/memory/answer-store.ts';
import { storeIn } from '../../src/core/storage.ts';

const answered = (id: string, answer = 'a', version = 1): SavedAnswers => withRecord(noAnswers(7), id, { version, answer });

describe('saved answers', () => {
  test('is the same after it was written and read', () => {
    const book = withRecord(answered('sorry.posters'), 'order.one', {
      version: 3,
      answer: { a: 'x' },
      missed: '2026-11-22T10:00:00.000Z',
      card: { due: '2026-11-23T10:00:00.000Z', reps: 1 },
    });
    expect(parseAnswers(JSON.stringify(book))).toEqual(book);
  });

  test.each(['', 'null', '[]', '3', '{', '{"format":1}', '{"format":"1","memos":{}}', '{"format":1,"memos":[]}'])(
    '%j is corrupt',
    (text) => expect(parseAnswers(text)).toBe('corrupt'),
  );

  test('those of a newer format are told apart', () => {
    expect(parseAnswers(JSON.stringify({ format: FORMAT + 1, memos: {} }))).toBe('newer');
  });

  test('a record that makes no sense is left out, and the others stay', () => {
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
    expect(parseAnswers(JSON.stringify({ format: FORMAT, seed: 7, memos }))).toEqual({
      format: FORMAT,
      seed: 7,
      memos: { good: memos.good },
    });
  });

  test('a question of another version is new, and only that one', () => {
    const book = withRecord(answered('q.one', 'a', 1), 'q.two', { version: 1, answer: 'b' });
    expect(recordOf(book, 'q.one', 2)).toEqual({ version: 2 });
    expect(recordOf(book, 'q.two', 1).answer).toBe('b');
  });

  test('names that every object has are no answers', () =>
    expect(recordOf(noAnswers(1), 'constructor', 1)).toEqual({ version: 1 }));

  test('others are merged in', () => {
    const both = mergeAnswers(mergeAnswers(answered('q.one', 'mine'), answered('q.two', 'mine')), answered('q.two', 'theirs'));
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
      expect(name).toBe(STORAGE_KEY);
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
  const problems: StorageProblem[] = [];
  const stores: Stores = { tab: storeIn(tab ? () => tab : blocked), device: storeIn(device ? () => device : blocked) };
  const store = new AnswerStore(stores, 7, (problem) => problems.push(problem));
  return { store, problems };
}

const answer = (store: AnswerStore, id: string, value = 'a') =>
  store.change((book) => withRecord(book, id, { version: 1, answer: value }));
const idsIn = (text: string | null) => Object.keys((JSON.parse(text ?? '{"memos":{}}') as SavedAnswers).memos).sort();

describe('the store', () => {
  test('keeps to the tab until asked for more', () => {
    const [tab, device] = [place(), place()];
    answer(open(tab, device).store, 'q.one');
    expect([idsIn(tab.text), device.text]).toEqual([['q.one'], null]);
    expect(open(tab, device).store.answers.memos['q.one']?.answer).toBe('a');
  });

  test('moves to the device when asked, and back', () => {
    const [tab, device] = [place(), place()];
    const { store } = open(tab, device);
    answer(store, 'q.one');
    store.remember(true);
    expect([store.remembers, tab.text, idsIn(device.text)]).toEqual([true, null, ['q.one']]);
    store.remember(false);
    expect([store.remembers, idsIn(tab.text), device.text]).toEqual([false, ['q.one'], null]);
  });

  test('the seed stays, so that a reload shuffles alike', () => {
    const tab = place();
    const first = new AnswerStore({ tab: storeIn(() => tab), device: storeIn(() => place()) }, 11, () => undefined);
    const second = new AnswerStore({ tab: storeIn(() => tab), device: storeIn(() => place()) }, 22, () => undefined);
    expect([first.answers.seed, second.answers.seed]).toEqual([11, 11]);
  });

  test('another tab loses nothing', () => {
    const device = place(JSON.stringify(noAnswers(7)));
    const [one, other] = [open(place(), device).store, open(place(), device).store];
    answer(one, 'q.one');
    answer(other, 'q.two');
    expect(idsIn(device.text)).toEqual(['q.one', 'q.two']);
  });

  test('what a tab held joins what the device remembers', () => {
    const [tab, device] = [place(JSON.stringify(answered('q.one'))), place(JSON.stringify(answered('q.two')))];
    const { store } = open(tab, device);
    expect([Object.keys(store.answers.memos).sort(), tab.text]).toEqual([['q.one', 'q.two'], null]);
  });

  test('clearing leaves nothing anywhere, and the next answer stays in the tab', () => {
    const [tab, device] = [place(), place(JSON.stringify(answered('q.one')))];
    const { store } = open(tab, device);
    store.clear();
    expect([tab.text, device.text, store.answers.memos]).toEqual([null, null, {}]);
    answer(store, 'q.two');
    expect([idsIn(tab.text), device.text]).toEqual([['q.two'], null]);
  });
});

describe('storage that fails', () => {
  test('blocked: the answers live in the page, reported once', () => {
    const { store, problems } = open(undefined, undefined);
    answer(store, 'q.one');
    answer(store, 'q.two');
    store.remember(true);
    store.clear();
    answer(store, 'q.three');
    expect([problems, Object.keys(store.answers.memos), store.remembers]).toEqual([['blocked'], ['q.three'], false]);
  });

  test('only the device is blocked: the tab serves, and remembering is refused', () => {
    const tab = place();
    const { store, problems } = open(tab, undefined);
    answer(store, 'q.one');
    expect(problems).toEqual([]);
    store.remember(true);
    expect([problems, store.remembers, idsIn(tab.text)]).toEqual([['blocked'], false, ['q.one']]);
  });

  test('full: the answers live in the page, reported once', () => {
    const tab = place();
    const { store, problems } = open(tab, place());
    answer(store, 'q.one');
    tab.full = true;
    answer(store, 'q.two');
    answer(store, 'q.three');
    expect([problems, Object.keys(store.answers.memos)]).toEqual([['full'], ['q.one', 'q.two', 'q.three']]);
  });

  test('the device is full: the tab goes on', () => {
    const [tab, device] = [place(), place()];
    device.full = true;
    const { store, problems } = open(tab, device);
    store.remember(true);
    answer(store, 'q.one');
    expect([problems, store.remembers, idsIn(tab.text)]).toEqual([['full'], false, ['q.one']]);
  });

  test('corrupt: starts afresh, reported once and not on the next page', () => {
    const tab = place('{"format"');
    const { store, problems } = open(tab, place());
    answer(store, 'q.one');
    expect([problems, idsIn(tab.text)]).toEqual([['corrupt'], ['q.one']]);
    expect(open(tab, place()).problems).toEqual([]);
  });

  test('newer: what lies there stays as it is, reported once', () => {
    const text = JSON.stringify({ format: FORMAT + 1, memos: { 'q.one': {} } });
    const device = place(text);
    const { store, problems } = open(place(), device);
    answer(store, 'q.two');
    store.remember(false);
    expect([problems, device.text, Object.keys(store.answers.memos)]).toEqual([['newer'], text, ['q.two']]);
  });
});
