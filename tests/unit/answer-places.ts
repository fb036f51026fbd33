/** Places in memory where answers lie, and stores opened on them. */
import { expect } from 'vitest';
import { withRecord, type SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { AnswerStore, type StorageProblem, type Stores } from '../../src/kinds/quiz/memory/answer-store.ts';
import { storeIn, STORED } from '../../src/core/storage.ts';

/** A place in memory that can be told to fail. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
export function place(text?: string): Place & { text: string | null; full: boolean } {
  return {
    text: text ?? null,
    full: false,
    getItem() {
      return this.text;
    },
    setItem(name, value) {
      expect(name).toBe(STORED.answers);
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

export function open(tab: Place | undefined, device: Place | undefined) {
  const problems: StorageProblem[] = [];
  const stores: Stores = { tab: storeIn(tab ? () => tab : blocked), device: storeIn(device ? () => device : blocked) };
  const store = new AnswerStore(stores, 7, (problem) => problems.push(problem));
  return { store, problems };
}

export const answer = (store: AnswerStore, id: string, value = 'a') =>
  store.change((book) => withRecord(book, id, { version: 1, answer: value }));
export const idsIn = (text: string | null) => Object.keys((JSON.parse(text ?? '{"memos":{}}') as SavedAnswers).memos).sort();
