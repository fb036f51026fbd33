/** What the list of English words stops at, and what it lets pass: `content/style/en.yaml`, tried on sentences. */
import { expect, test } from 'vitest';
import { anyPhrase } from '../../src/core/phrase.ts';
import { readManuscript } from '../../src/kinds/load.ts';

const { mistakes = [], doubtful = [] } = readManuscript(process.cwd()).manuscript.style['en'] ?? {};
const finds = (list: typeof mistakes, text: string) => list.some(({ not }) => anyPhrase(not).test(text));

test.each([
  'An apology ends in a deed with a time.',
  'A courier has lost a tent from your webshop.',
  'Ask a coworker to take over.',
  'For whom do you fetch the manager?',
  'Words first and last left people happiest in real service talks.',
  'In films of airport desks, options helped.',
  'Anger from inside the house',
  'Put your energy into finding ways out.',
  'Say no early, and say the way on.',
  'This goes past what I may decide.',
  'More of it went with worse moods.',
  'Show that it landed.',
  'At the end they did not feel met.',
  'Hold the line',
  'This source bears a lot.',
])('%j is a mistake', (text) => expect(finds(mistakes, text)).toBe(true));

test.each([
  'Then I ring you at five.',
  'Then we try the next place.',
  'Then you hear that from me at five.',
  'I may give you a new pair.',
  'May I fetch him?',
  'You mended it at once.',
  'The sums come from her.',
  'Name no culprit.',
])('%j is worth a second look', (text) => expect(finds(doubtful, text)).toBe(true));

test.each([
  'Keep your way out clear.',
  'A pipe burst in the house next door.',
  'What day was promised, and by whom?',
  'If you know, you may be able to help.',
  'If they ask, then you have a reason.',
  'The plane has landed.',
  'The red scarf goes with the coat.',
  'Then I’ll ring you at five.',
])('%j is fine', (text) => expect(finds([...mistakes, ...doubtful], text)).toBe(false));
