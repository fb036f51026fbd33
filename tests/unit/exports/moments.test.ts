/** What a receiving program is told of when the words last changed: later after every change in that language, and only then. */
import { createHash } from 'node:crypto';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createTranslate } from '../../../src/core/translate.ts';
import { Editions } from '../../../src/exports/parts/editions.ts';
import type { Handbook } from '../../../src/kinds/handbook.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { quizExports } from '../../../src/kinds/quiz/exports.ts';
import { rolePlayExports } from '../../../src/kinds/role-play/exports.ts';
import { handbook, NO_SCORM, WHERE } from './nasty.ts';

const [FIRST, SECOND] = [new Date('2027-01-01T10:00:00Z'), new Date('2027-01-01T10:05:00Z')];

/** Every moment in the files of the handbook, by the file; and what to record. */
async function told(of: Handbook, known: Record<string, string>, now: Date) {
  const editions = new Editions(known, now);
  const moments: Record<string, string | number> = {};
  for (const language of ['en', 'et']) {
    const local = localHandbook(of, language);
    const words = of.ui[language];
    if (!words) throw new Error(`The fixture does not speak ${language}.`);
    const momentOf: Editions['momentOf'] = (name, said, day) => editions.momentOf(`${name}/${language}`, said, day);
    const context = { ...WHERE, handbook: local, t: createTranslate(words), momentOf, scorm: NO_SCORM };
    const files = [
      ...local.written('quiz').flatMap((quiz) => quizExports(quiz, context).files),
      ...local.written('role-play').flatMap((play) => rolePlayExports(play, context).files),
    ];
    // Of each quiz one is written twice, under a name that they share; a plain table has no place for it.
    for (const { name, write } of files.filter(({ name }) => name !== 'quiz.json' && !name.endsWith('.csv')))
      moments[`${language} ${name}`] = momentIn(name, await write());
  }
  return { moments, records: editions.records };
}

const VERSIONS = [/"modified": "([^"]+)"/, /<manifest identifier="[^"]+" version="([^"]+)"/, /(\d{4}-\d\d-\d\dT[\d:]+Z)/];

function momentIn(name: string, content: Uint8Array | string): string | number {
  const files = typeof content === 'string' ? { text: strToU8(content) } : unzipSync(content);
  const notes = files['collection.anki2'];
  if (notes) return newestNote(name, notes);
  const text = strFromU8(files['text'] ?? files['imsmanifest.xml'] ?? files['docProps/core.xml'] ?? new Uint8Array());
  const [version] = VERSIONS.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  if (!version) throw new Error(`${name} does not say when its words last changed.`);
  return version;
}

function newestNote(name: string, bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'moments-'));
  try {
    const file = join(folder, createHash('sha1').update(name).digest('hex'));
    writeFileSync(file, bytes);
    const database = new DatabaseSync(file, { readOnly: true });
    const row = database.prepare('select max(mod) as newest from notes').get();
    database.close();
    return Number(row?.['newest']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The handbook with a comma mended in one reason of an Estonian quiz; its days stay as they are. */
function mended(): Handbook {
  const copy = structuredClone(handbook);
  const words = copy.entries.quiz.find(({ id }) => id === 'first')?.words['et'];
  const [question] = Object.values(words?.questions ?? {});
  if (!question) throw new Error('The fixture has no such question.');
  question.reason += ',';
  return copy;
}

test('a mended comma moves the files of its quiz in its language, forward; nothing else moves', async () => {
  const before = await told(handbook, {}, FIRST);
  expect(await told(handbook, before.records, SECOND)).toEqual(before);
  const after = await told(mended(), before.records, SECOND);
  const isOfQuiz = (file: string) => /^et .*-first-/.test(file);
  for (const [file, moment] of Object.entries(after.moments)) {
    const earlier = before.moments[file] ?? '';
    if (isOfQuiz(file)) expect(moment > earlier, `${file}: ${earlier} -> ${moment}`).toBe(true);
    else expect(moment, file).toBe(earlier);
  }
  expect(Object.keys(after.moments).filter(isOfQuiz)).not.toEqual([]);
});
