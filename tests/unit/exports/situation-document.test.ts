/** The document of a situation: what is done otherwise face to face and by phone is one step, as on its page. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Localised } from '../../../src/kinds/handbook.ts';
import type { ExportContext } from '../../../src/exports/parts/exported-file.ts';
import { situationExports } from '../../../src/kinds/situation/exports.ts';

test('steps that take one another’s place have one number', async () => {
  const situation = {
    id: 'threat',
    language: 'en',
    path: '/situations/threat/',
    title: 'A threat',
    changedOn: '2026-11-30',
    says: [],
    danger: true,
    steps: [
      { id: 'away', how: ['face'], text: 'Move away.' },
      { id: 'hang-up', how: ['phone'], text: 'Hang up.' },
      { id: 'tell', text: 'Tell your manager.' },
    ],
    stop: { if: 'they follow you', then: 'Call for help.' },
    after: 'Write it down.',
  } as unknown as Localised<'situation'>;
  const context = {
    site: 'https://handbook.example',
    base: '/',
    handbook: { language: 'en', house: { emergency: '112', organisation: '' } },
    t: (word: string) => word,
    momentOf: () => '2026-11-30T00:00:00Z',
  } as unknown as ExportContext;
  const [file] = situationExports(situation, context).files;
  const body = strFromU8(unzipSync(Buffer.from(await file!.write()))['word/document.xml']!);
  const numbered = body.split('<w:p>').filter((paragraph) => paragraph.includes('<w:numPr>'));
  const texts = numbered.map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
  expect(texts).toEqual(['How.face: Move away. How.phone: Hang up.', 'Tell your manager.']);
});
