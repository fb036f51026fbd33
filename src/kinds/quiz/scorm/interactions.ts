/** Describes an answer as an "interaction" of SCORM 1.2 or 2004: its type, the response, the correct response. */
import type { Standard } from '../../../exports/scorm/manifest.ts';
import type { Answer, Marking } from '../../../question-types/mark.ts';
import { MARKS } from '../../../question-types/marks.ts';
import type { AnsweredQuestion } from '../events.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'; // SCORM 1.2 takes nothing else for an option

/** Returns names below `cmi.interactions.<n>.` and their values, in the order in which they must be set. What readers wrote in
 * their own words is not among them. */
export function interaction(standard: Standard, answered: AnsweredQuestion, now: Date): [name: string, value: string][] {
  const { id, ask, right } = answered;
  const { type, response, correct } = standard === '1.2' ? responseIn12(answered) : responseIn2004(answered);
  const pattern: [string, string][] = correct === undefined ? [] : [['correct_responses.0.pattern', correct.slice(0, 255)]];
  if (standard === '1.2') {
    const time = now.toTimeString().slice(0, 8);
    return [
      ['id', id],
      ['type', type],
      ['time', time],
      ...pattern,
      ['student_response', response.slice(0, 255)],
      ['result', right ? 'correct' : 'wrong'],
    ];
  }
  return [
    ['id', id],
    ['type', type],
    ['description', ask.slice(0, 250)],
    ['timestamp', now.toISOString().slice(0, 19)],
    ...pattern,
    ['learner_response', response.slice(0, 250)],
    ['result', right ? 'correct' : 'incorrect'],
  ];
}

interface Response {
  type: string;
  response: string;
  correct: string | undefined;
}

/** Letters for ids, separated by commas. */
function responseIn12({ marking, answer, ids }: AnsweredQuestion): Response {
  const letter = (id: string) => LETTERS[ids.indexOf(id)] ?? id;
  return responseOf(marking, answer, (parts) => parts.map((part) => part.map(letter).join('.')).join(','));
}

/** The ids themselves, with the standard's own separators. */
function responseIn2004({ marking, answer }: AnsweredQuestion): Response {
  return responseOf(marking, answer, (parts) => parts.map((part) => part.join('[.]')).join('[,]'));
}

/** @param format writes ids, or pairs of them, as a text */
function responseOf({ type, key, accepts = [] }: Marking, answer: Answer, format: (parts: string[][]) => string): Response {
  const { interaction, selfMarked } = MARKS[type];
  const [best] = accepts;
  if (interaction === 'fill-in')
    return { type: interaction, response: typeof answer === 'string' ? answer : (best ?? ''), correct: best };
  const isOrdered = interaction === 'sequencing';
  const correct = selfMarked || key === undefined ? undefined : format(partsOf(key, isOrdered));
  return { type: interaction, response: format(partsOf(answer, isOrdered)), correct };
}

/** Ids or pairs; sorted where their order means nothing, so that a system may compare the texts. */
function partsOf(answer: Answer, isOrdered: boolean): string[][] {
  if (typeof answer === 'string') return [[answer]];
  if (!Array.isArray(answer)) return Object.entries(answer).sort();
  return (isOrdered ? answer : [...answer].sort()).map((id) => [id]);
}
