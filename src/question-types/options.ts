/** Options that the facts name and the words describe, as most types have them. */
import { lookUp } from '../core/entry.ts';
import type { KeyFacts, Option, QuestionMistake, QuestionTexts } from './question.ts';

export const ownIds = ({ options }: KeyFacts): readonly string[] => options;

/** @param isRight whether choosing the option is right; never, where nothing is chosen */
export function ownOptions(
  facts: KeyFacts,
  words: QuestionTexts,
  isRight: (facts: KeyFacts, id: string) => boolean = () => false,
): Option[] {
  return facts.options.map((id) => {
    const { text = '', short, feedback } = lookUp(words.options, id);
    return { id, text, short, feedback, right: isRight(facts, id) };
  });
}

/** Options whose words lack the text itself. */
export function textsLacking({ options }: KeyFacts, words: QuestionTexts): QuestionMistake[] {
  const bare = options.filter((id) => words.options[id] && !words.options[id].text);
  return bare.map((id) => ({ path: ['options', id], wrong: `the option "${id}" has no text.`, fix: 'Add `text:`.' }));
}
