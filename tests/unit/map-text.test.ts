/** The decision of a map in words, which a PDF tells in place of its drawing. */
import { expect, test } from 'vitest';
import { createTranslate, type Translate } from '../../src/core/translate.ts';
import { asText } from '../../src/kinds/map/decision-text.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { handbook } from './exports/nasty.ts';

test('each step is numbered and ends as a sentence; each answer says where it leads', () => {
  const t: Translate = (_, { number } = {}) => `go to ${number}`;
  const steps = [
    { id: 'ours', text: 'Is it ours?', answers: [{ id: 'yes', text: 'Yes', to: 'pay' }] },
    { id: 'ask', text: 'Ask them', to: 'pay', answers: [] },
    { id: 'pay', text: 'Pay it back', answers: [] },
  ];
  expect(asText(steps, t)).toBe('1. Is it ours? Yes: go to 3. 2. Ask them. go to 3. 3. Pay it back.');
});

test('every step and answer of every map is in its text', () => {
  for (const { code } of handbook.languages) {
    const words = handbook.ui[code];
    if (!words) continue;
    for (const { steps } of localHandbook(handbook, code).written('map')) {
      const text = asText(steps, createTranslate(words));
      const parts = steps.flatMap((step) => [step.text, ...step.answers.map((answer) => answer.text)]);
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    }
  }
});
