/** Mistakes in sessions: minutes that do not add up, outcomes that no part covers, skills that nothing bears, paper that nobody uses. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { fileOf, type FactsOf, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';
import { minutesOf } from './plan.ts';
import { PRINTABLE } from './schema.ts';

type Facts = FactsOf<'session'>;

export const unpairedSessionWords = pairingRule('session', (facts, words) => [
  pair('part', ['parts'], facts.parts, words.parts),
  pair('skill', ['skills'], facts.observe, words.skills),
  pair('outcome', ['outcomes'], facts.outcomes, words.outcomes),
]);
export const repeatedParts = uniqueIdsRule('session', 'parts', ({ parts }) => parts);
export const repeatedSkills = uniqueIdsRule('session', 'observe', ({ observe }) => observe);
export const repeatedOutcomes = uniqueIdsRule('session', 'outcomes', ({ outcomes }) => outcomes);

/** What is wrong in the facts of a session, without their file. */
type Found = Omit<Diagnostic, 'file'>;

function inEachSession(find: (facts: Facts, manuscript: Manuscript) => Found[]) {
  return (manuscript: Manuscript): Diagnostic[] =>
    manuscript.handbook.entries.session.flatMap(({ id, facts }) =>
      find(facts, manuscript).map((found) => ({ ...found, file: fileOf('session', id, 'facts') })),
    );
}

/** Whoever leads looks at the clock: a plan that runs over loses its end. */
export const minutesThatDiffer = inEachSession(({ minutes, parts }) => {
  const sum = minutesOf(parts);
  if (sum === minutes) return [];
  const wrong = `The parts take ${sum} minutes together, and the session takes ${minutes}.`;
  const change = sum > minutes ? `Take ${sum - minutes} off` : `Add ${minutes - sum} to`;
  return [{ path: ['minutes'], wrong, fix: `${change} the \`minutes\` of the parts, or set another length here.` }];
});

/** The fewest people are not more than the most. */
export const groupsUpsideDown = inEachSession(({ group: { from, to } }) => {
  if (from <= to) return [];
  return [{ path: ['group'], wrong: `At least ${from} people and at most ${to} cannot both be.`, fix: 'Change places.' }];
});

/** What is promised is also done. */
export const uncoveredOutcomes = inEachSession(({ parts, outcomes }) =>
  outcomes.flatMap((outcome, index) =>
    outcome.parts.flatMap((named, place): Found[] => {
      if (parts.some(({ id }) => id === named)) return [];
      const wrong = `The outcome "${outcome.id}" is said to be covered by "${named}", which is no part of the session.`;
      return [{ path: ['outcomes', index, 'parts', place], wrong, fix: 'Name a part as it is called under `parts`.' }];
    }),
  ),
);

/** Nobody is judged by what we merely think. */
export const skillsWithoutSource = inEachSession(({ observe }, { handbook }) =>
  observe.flatMap(({ id, technique, source }, index): Found[] => {
    const named = handbook.entries.technique.find((one) => one.id === technique);
    // One that cannot be read is told by itself.
    if (!named || named.facts.sources.includes(source)) return [];
    const wrong = `The skill "${id}" rests on "${source}", which the technique "${technique}" does not name among its \`sources\`.`;
    return [{ path: ['observe', index, 'source'], wrong, fix: 'Name one that bears the technique, or leave the skill out.' }];
  }),
);

/** Each thing to print is one page, and some part uses it. */
export const paperForNothing = inEachSession(({ parts, print }) =>
  print.flatMap((item, index): Found[] => {
    const named = PRINTABLE.filter((field) => item[field] !== undefined);
    const [field] = named;
    if (named.length !== 1 || field === undefined) {
      const wrong = `This names ${named.length} pages to print.`;
      return [{ path: ['print', index], wrong, fix: `Name one: ${PRINTABLE.join(', ')}. Each has a line of its own.` }];
    }
    if (parts.some((part) => part[field] === item[field])) return [];
    const wrong = `"${item[field]}" is printed, but no part uses it.`;
    return [{ path: ['print', index, field], wrong, fix: 'Name it in the part that uses it, or do not print it.' }];
  }),
);
