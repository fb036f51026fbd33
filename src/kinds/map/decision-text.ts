/** The decision of a map in words, for those who cannot see its drawing. */
import type { Translate } from '../../core/translate.ts';
import type { MapStep } from './schema.ts';

/** "1. Is it ours? Yes: go to 2. No: go to 3." Each step is numbered as in the list. */
export function asText(steps: readonly MapStep[], t: Translate): string {
  return stepTexts(steps, t)
    .map((text, index) => `${index + 1}. ${text}`)
    .join(' ');
}

/** Each step as a line, without its number: "Is it ours? Yes: go to 2. No: go to 3." */
export function stepTexts(steps: readonly MapStep[], t: Translate): string[] {
  const goTo = (id: string) => t('scenario.goto', { number: steps.findIndex((step) => step.id === id) + 1 });
  return steps.map(({ text, to, answers }) => {
    const onward = to === undefined ? [] : [`${goTo(to)}.`];
    return [sentence(text), ...onward, ...answers.map((one) => `${one.text}: ${goTo(one.to)}.`)].join(' ');
  });
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
