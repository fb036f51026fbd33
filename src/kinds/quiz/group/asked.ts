/** A question as a group sees it, read from its box on the page. */
import { find } from '../../../core/dom.ts';
import type { Marking } from '../../../question-types/mark.ts';
import { rightAnswerText } from '../right.client.ts';

export interface Asked {
  ask: string;
  /** What one raises a hand for; where the answer is no choice among them, what it is made of. */
  choices: { id: string; text: string; feedback: string; isRight: boolean }[];
  /** Whether hands go up for a choice; else they go up once the answer is told. */
  isByChoice: boolean;
  /** The right answer, in a sentence. */
  right: string;
  reason: string;
}

export function askedIn(box: HTMLElement): Asked {
  // Question.astro writes it as a Marking.
  const { key }: Marking = JSON.parse(box.dataset['marking'] ?? '');
  const options = [...box.querySelectorAll<HTMLElement>('[data-option]')];
  const isByChoice = options.length > 0 && options.every((option) => option.querySelector('.tick'));
  const rightIds = [key].flat();
  const choices = options.map((option) => ({
    id: option.dataset['option'] ?? '',
    text: textOf(option, '[data-key], .choice > span:last-child > span:first-child, .choice > span:last-child'),
    feedback: textOf(option, '.feedback'),
    isRight: isByChoice && rightIds.includes(option.dataset['option'] ?? ''),
  }));
  const targets = [...box.querySelectorAll('.targets > div')].map((target) => ({
    id: '',
    text: target.textContent.replace(/\s+/g, ' ').trim(),
    feedback: '',
    isRight: false,
  }));
  return {
    ask: textOf(box, 'legend > :last-child'),
    choices: [...choices, ...targets],
    isByChoice,
    right: isByChoice ? '' : rightAnswerText(box).replace(/\s+/g, ' '),
    reason: find(box, '[data-reason]').textContent.trim(),
  };
}

function textOf(within: Element, selector: string): string {
  return within.querySelector(selector)?.textContent.trim() ?? '';
}
