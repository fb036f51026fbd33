/** The store of a quiz's answers: beside other tabs, and with storage that fails in every way it can. */
import { describe, expect, test } from 'vitest';
import { FORMAT, noAnswers, withRecord, type SavedAnswers } from '../../src/kinds/quiz/memory/answer-record.ts';
import { AnswerStore } from '../../src/kinds/quiz/memory/answer-store.ts';
import { storeIn } from '../../src/core/storage.ts';
import { answer, idsIn, open, place } from './answer-places.ts';

const answered = (id: string): SavedAnswers => withRecord(noAnswers(7), id, { version: 1, answer: 'a' });

describe('the store', () => {
  test('writes nothing before there is something to keep', () => {
    const [tab, device] = [place(), place()];
    const { store } = open(tab, device);
    store.remember(false);
    expect([tab.text, device.text]).toEqual([null, null]);
  });

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
    answer(first, 'q.one');
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
    expect([store.remember(true), store.remember(true)]).toEqual(['blocked', 'blocked']);
    expect([problems, store.remembers, idsIn(tab.text)]).toEqual([[], false, ['q.one']]);
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

  test('full, and then there is room again: all is stored that was answered meanwhile', () => {
    const tab = place();
    const { store } = open(tab, place());
    tab.full = true;
    answer(store, 'q.one');
    tab.full = false;
    answer(store, 'q.two');
    expect(idsIn(tab.text)).toEqual(['q.one', 'q.two']);
  });

  test('the tab is full: the device forgets all the same, and says what becomes of the answers', () => {
    const [tab, device] = [place(), place(JSON.stringify(answered('q.one')))];
    const { store, problems } = open(tab, device);
    tab.full = true;
    store.remember(false);
    expect([device.text, problems, Object.keys(store.answers.memos)]).toEqual([null, ['full'], ['q.one']]);
  });

  test('the device is full: the tab goes on', () => {
    const [tab, device] = [place(), place()];
    device.full = true;
    const { store, problems } = open(tab, device);
    expect(store.remember(true)).toBe('full');
    answer(store, 'q.one');
    expect([problems, store.remembers, idsIn(tab.text)]).toEqual([[], false, ['q.one']]);
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
    expect(store.remember(false)).toBe('newer');
    expect([problems, device.text, Object.keys(store.answers.memos)]).toEqual([['newer'], text, ['q.two']]);
  });
});
