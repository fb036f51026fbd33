/** Answers in several tabs at once, and on a page that one comes back to. */
import { describe, expect, test } from 'vitest';
import type { AnswerStore } from '../../src/kinds/quiz/memory/answer-store.ts';
import { answer, idsIn, open, place, type Place } from './answer-places.ts';

describe('two tabs', () => {
  /** Tabs that share a device, where each hears what another writes there, as browsers do it: afterwards, and in order. */
  function openTabs() {
    const device = place();
    const queue: (() => void)[] = [];
    const tabs = [place(), place()].map((tab) => {
      const tell = (written: string | null) =>
        queue.push(() => tabs.filter((other) => other.tab !== tab).forEach(({ store }) => store.hear(written)));
      const own: Place = {
        getItem: (name) => device.getItem(name),
        setItem: (name, text) => {
          device.setItem(name, text);
          tell(text);
        },
        removeItem: (name) => {
          if (device.text !== null) tell(null);
          device.removeItem(name);
        },
      };
      return { tab, store: open(tab, own).store };
    });
    const settle = () => {
      for (let told = queue.shift(); told; told = queue.shift()) told();
    };
    const [one, other] = tabs;
    return { device, one: one!, other: other!, settle };
  }
  const idsOf = ({ store }: { store: AnswerStore }) => Object.keys(store.answers.memos).sort();

  test('ticked in one: the other’s answers go to the device too, and both know it', () => {
    const { device, one, other, settle } = openTabs();
    answer(one.store, 'q.one');
    answer(other.store, 'q.two');
    one.store.remember(true);
    settle();
    expect([other.store.remembers, idsIn(device.text), other.tab.text]).toEqual([true, ['q.one', 'q.two'], null]);
    expect([idsOf(one), idsOf(other)]).toEqual([
      ['q.one', 'q.two'],
      ['q.one', 'q.two'],
    ]);
  });

  test('unticked in one: nothing is left on the device, and no answer is lost in the other', () => {
    const { device, one, other, settle } = openTabs();
    one.store.remember(true);
    answer(one.store, 'q.one');
    settle();
    one.store.remember(false);
    settle();
    answer(other.store, 'q.two');
    settle();
    expect([device.text, other.store.remembers]).toEqual([null, false]);
    expect([idsIn(one.tab.text), idsIn(other.tab.text)]).toEqual([['q.one'], ['q.one', 'q.two']]);
  });

  test('cleared in one: cleared in the other, before it is heard of and after', () => {
    const { device, one, other, settle } = openTabs();
    one.store.remember(true);
    answer(one.store, 'q.one');
    settle();
    one.store.clear();
    settle();
    expect([device.text, one.tab.text, other.tab.text, idsOf(other)]).toEqual([null, null, null, []]);
    answer(other.store, 'q.two');
    expect([device.text, idsIn(other.tab.text)]).toEqual([null, ['q.two']]);
  });

  test('what is only in one tab another cannot clear', () => {
    const { one, other, settle } = openTabs();
    answer(one.store, 'q.one');
    other.store.clear();
    settle();
    expect(idsIn(one.tab.text)).toEqual(['q.one']);
  });

  test('back on a page that stood still: it shows what is stored, and brings nothing back', () => {
    const [tab, device] = [place(), place()];
    const [before, now] = [open(tab, device).store, open(tab, device).store];
    answer(before, 'q.one');
    answer(now, 'q.two');
    before.hear(undefined);
    expect(idsOf({ store: before })).toEqual(['q.one', 'q.two']);
    now.clear();
    before.hear(undefined);
    expect([idsOf({ store: before }), tab.text]).toEqual([[], null]);
  });
});
