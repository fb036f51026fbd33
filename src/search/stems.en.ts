/** Stemmer for English: strips regular endings, looks up irregular forms in a table. */

import { startOf, type Rules } from './stemmer.ts';
import { fold } from './tokens.ts';

/** The forms of a word on a line, its base form first. */
const IRREGULAR = `
say said says
go went gone goes
tell told
hear heard
keep kept
feel felt
break broke broken
speak spoke spoken
give gave given
pay paid
lose lost
send sent
mean meant
hold held
write wrote written
take took taken
come came
make made
leave left
swear swore sworn
get got gotten
bring brought
buy bought
sell sold
choose chose chosen
forget forgot forgotten
understand understood
know knew known
think thought
man men
woman women
person people
child children
angry angrier angriest
calm calmer calmest
rude ruder rudest
`;

const baseForms = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((form, _, [base = form]) => [form, base] as const)),
);

/** Words that the rules would conflate with another word. */
const UNCHANGED = ['news', 'paste'];

/** Returns the one stem that all inflected forms of the word share. */
export function stem(word: string): string[] {
  if (UNCHANGED.includes(word)) return [`=${word}`];
  const stripped = (baseForms.get(word) ?? word)
    .replace(/(?<=[^aeiou])ie[sd]$/, 'y')
    .replace(/(?<=ss|x|ch|sh|zz)es$/, '')
    .replace(/(?<=.[^su])s$/, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  return [
    (baseForms.get(stripped) ?? stripped)
      .replace(/([^aeiou])\1$/, '$1')
      .replace(/(?<=..)e$/, '')
      .replace(/(?<=..)is$/, 'iz')
      .replace(/(?<=.)y$/, 'i'),
  ];
}

/** Returns the root that a stem shares with derived words (complain, complaint; apologise, apology). */
export function root(stem: string): string {
  return stem.replace(/(?:ation|ition|nes|ment|iz|t|ou|i|er|or|li|ful|iv|ion|anc|enc|al)$/, '');
}

export const rules: Rules = { stem, root, key: fold, start: startOf, isCompounding: false };
