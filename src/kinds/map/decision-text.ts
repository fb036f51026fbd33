/** The decision of a map in words, for those who cannot see its drawing. */
import type { Translate } from '../../core/translate.ts';
import type { MapStep } from './schema.ts';

/** "1. Is it ours? Yes: go to 2. No: go to 3." Each step is numbered as in the list. */
export function asText(steps: readonly MapStep[], t: Translate): string {
  const goTo = (id: string) => t('scenario.goto', { number: steps.findIndex((step) => step.id === id) + 1 });
  return steps
    .map(({ text, to, answers }, index) => {
      const onward = to === undefined ? [] : [`${goTo(to)}.`];
      return [`${index + 1}. ${sentence(text)}`, ...onward, ...answers.map((one) => `${one.text}: ${goTo(one.to)}.`)].join(' ');
    })
    .join(' ');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
