/** Anki: the package read by SQL, the text by Anki's own rules. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { textContent } from 'domutils';
import { afterAll, expect, test } from 'vitest';
import { readHtml } from '../../../src/core/html.ts';
import { deckOf } from '../../../src/exports/anki/cards.ts';
import { apkg } from '../../../src/exports/anki/collection.ts';
import { sqlite } from '../../../src/exports/anki/sqlite.ts';
import { ankiText } from '../../../src/exports/anki/text.ts';
import { correctAnswer } from '../../../src/exports/feedback.ts';
import type { ExportedQuestion } from '../../../src/exports/parts/question-set.ts';
import { nastySet, takenFor } from './nasty.ts';

const quiz = nastySet();
const taken = takenFor('apkg', quiz);
const folder = mkdtempSync(join(tmpdir(), 'anki-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zip = unzipSync(await apkg([deckOf(quiz, taken)]));
writeFileSync(join(folder, 'collection.anki2'), zip['collection.anki2']!);
const { DatabaseSync } = await sqlite();
const database = new DatabaseSync(join(folder, 'collection.anki2'), { readOnly: true });
afterAll(() => database.close());

const said = (html: string) => textContent(readHtml(html));

function isCardOf(question: ExportedQuestion, front: string, back: string): void {
  expect(said(front)).toContain(question.ask);
  for (const { text } of question.form === 'order' || question.form === 'pairs' ? question.options : [])
    expect(said(front)).toContain(text);
  for (const line of correctAnswer(question)) expect(said(back)).toContain(line);
  expect(said(back)).toContain(question.reason);
}

test('every question is a note with one new card, in a deck of its own', () => {
  expect(Object.keys(zip).sort()).toEqual(['collection.anki2', 'media']);
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const col = database.prepare('select ver, decks, models, dconf from col').get() as Record<string, string | number>;
  expect(col['ver']).toBe(11);
  const decks = Object.values(
    JSON.parse(String(col['decks'])) as Record<string, { id: number; name: string; desc: string; conf: number }>,
  );
  const deck = decks.find(({ name }) => name.startsWith(`${quiz.t('site.name')}::`))!;
  expect(deck.name.split('::')).toHaveLength(2);
  expect(said(deck.desc)).toContain(quiz.t('export.how.card'));
  expect(Object.keys(JSON.parse(String(col['dconf'])) as object)).toContain(String(deck.conf));
  const rows = database
    .prepare(
      'select n.guid, n.flds, n.mid, c.did, c.type, c.queue, c.due from notes n join cards c on c.nid = n.id order by c.due',
    )
    .all() as { guid: string; flds: string; mid: number; did: number; type: number; queue: number; due: number }[];
  expect(rows).toHaveLength(quiz.questions.length);
  expect(new Set(rows.map(({ guid }) => guid)).size).toBe(rows.length);
  rows.forEach(({ flds, mid, did, type, queue }, index) => {
    expect([did, type, queue]).toEqual([deck.id, 0, 0]);
    const model = (JSON.parse(String(col['models'])) as Record<string, { flds: unknown[] }>)[String(mid)]!;
    const fields = flds.split('\u001f');
    expect(fields).toHaveLength(model.flds.length);
    isCardOf(quiz.questions[index]!, fields[0]!, fields[1]!);
  });
});

test('the text says how it is to be read, and has the same cards', () => {
  const lines = ankiText(quiz, takenFor('anki-text', quiz)).trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  expect(head.slice(0, 4)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#notetype:Basic']);
  expect(head.join('\n')).toContain(quiz.t('export.how.card'));
  const cards = lines.slice(head.length).map((line) => line.split('\t'));
  expect(cards.map(([guid]) => guid)).toEqual(deckOf(quiz, taken).cards.map(({ guid }) => guid));
  cards.forEach(([, front, back], index) => isCardOf(quiz.questions[index]!, front!, back!));
});
