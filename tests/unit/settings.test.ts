/** Settings are read from the same files as the check reads, and as leniently. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../src/read/settings.ts';
import { FIXTURE_HANDBOOK, handbookWith } from '../setup/fixture-handbook.ts';

const MARK = '\ufeff'; // Windows Notepad puts it in front

test('a mark in front of the files changes nothing', () => {
  const marked = (file: string) => ({ file, write: MARK + readFileSync(join(FIXTURE_HANDBOOK, file), 'utf8') });
  const root = handbookWith([marked('content/languages.json'), marked('content/house.yaml')]);
  expect(settings(root)).toEqual(settings(FIXTURE_HANDBOOK));
});
