/** A long command tells what it does, how far it is and what is left. */
import { expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

function watched(terminal: { isTTY?: boolean; columns?: number } = {}) {
  let text = '';
  const progress = new Progress(['Pages', 'PDFs', 'Packs'], { ...terminal, write: (more) => (text += more) });
  return { progress, told: () => text };
}

test('on a terminal it is one line, which says what comes then', () => {
  const { progress, told } = watched({ isTTY: true });
  progress.next();
  progress.next();
  progress.at(85, 340);
  progress.say('Something went otherwise.');
  progress.end();
  const lines = told().split('\r\u001B[2K');
  expect(lines).toEqual([
    '',
    '1/3 Pages – then PDFs, Packs',
    '2/3 PDFs – then Packs',
    '2/3 PDFs 85 of 340 – then Packs',
    'Something went otherwise.\n',
    '',
  ]);
});

test('the line is never longer than the terminal is wide', () => {
  const { progress, told } = watched({ isTTY: true, columns: 12 });
  progress.next();
  expect(told()).toBe('\r\u001B[2K1/3 Pages –');
});

test('elsewhere each step is a line, and a quarter of a long one', () => {
  const { progress, told } = watched();
  progress.next();
  progress.next();
  for (let done = 1; done <= 8; done++) progress.at(done, 8);
  progress.next();
  progress.end();
  expect(told()).toBe('1/3 Pages\n2/3 PDFs\n2/3 PDFs 2 of 8\n2/3 PDFs 4 of 8\n2/3 PDFs 6 of 8\n3/3 Packs\n');
});
