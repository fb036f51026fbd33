/** What a file says of itself, and its page of it: how many questions are in it, which ones differ, which are left out. */
import { fatesIn, type Fate, type FormatId } from './formats.ts';
import type { PlainQuiz, Say } from './questions.ts';

/** Lines in the quiz's language, each a sentence of its own. */
export interface Notes {
  count: string;
  /** One for each way in which questions are taken that is not the site's. */
  mapped: string[];
  /** One for each question that is not there. */
  left: string[];
}

export function notesOn(format: FormatId, { questions, say }: PlainQuiz): Notes {
  const fates = fatesIn(format, questions);
  const taken = fates.filter(({ taking }) => taking !== 'left').length;
  const word = taken === 0 ? 'export.note.none' : taken < questions.length ? 'export.note.some' : 'export.note.all';
  return { count: say(word, { taken, count: questions.length }), mapped: mappedIn(fates, say), left: leftIn(fates, say) };
}

/** All of it as lines, for the inside of a file. Where a file holds all as it is, there is nothing to say. */
export function linesOf({ count, mapped, left }: Notes): string[] {
  return mapped.length || left.length ? [count, ...mapped, ...left] : [];
}

function mappedIn(fates: readonly Fate[], say: Say): string[] {
  const ways = fates.flatMap(({ taking }) => (typeof taking === 'object' ? [taking.mapped] : []));
  return [...new Set(ways)].map((way) => {
    const here = fates.filter(({ taking }) => typeof taking === 'object' && taking.mapped === way);
    const kinds = [...new Set(here.map(({ question }) => say(`export.kind.${question.kind}`)))];
    const which = here.length === fates.length ? say('export.note.every') : kinds.join(', ');
    return `${which[0]!.toUpperCase()}${which.slice(1)}: ${say(way)}`;
  });
}

function leftIn(fates: readonly Fate[], say: Say): string[] {
  return fates.flatMap(({ question: { kind }, taking, excess }, index) => {
    if (taking !== 'left') return [];
    const why = excess
      ? say(`export.why.${excess.of}`, { is: excess.is, most: excess.most })
      : say('export.why.kind', { kind: say(`export.kind.${kind}`) });
    return [say('export.note.left', { number: index + 1, why })];
  });
}
