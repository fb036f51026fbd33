/** An answer as the standards name it: an "interaction", with its sort, what was answered, what would have been right. */
import type { Answer, Marking } from '../../../question-types/mark.ts';
import { MARKS } from '../../../question-types/marks.ts';
import type { Answered } from '../events.ts';
import type { Standard } from '../../../exports/scorm/manifest.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'; // all that 1.2 takes for an option

/** Names below `cmi.interactions.<n>.` and values, in the order in which they must be said. Words of one's own are not among them. */
export function interaction(standard: Standard, answered: Answered, moment: Date): [name: string, value: string][] {
  const { id, ask, right } = answered;
  const { type, given, key } = standard === '1.2' ? in12(answered) : in2004(answered);
  const pattern: [string, string][] = key === undefined ? [] : [['correct_responses.0.pattern', key.slice(0, 255)]];
  if (standard === '1.2') {
    const time = moment.toTimeString().slice(0, 8);
    return [
      ['id', id],
      ['type', type],
      ['time', time],
      ...pattern,
      ['student_response', given.slice(0, 255)],
      ['result', right ? 'correct' : 'wrong'],
    ];
  }
  return [
    ['id', id],
    ['type', type],
    ['description', ask.slice(0, 250)],
    ['timestamp', moment.toISOString().slice(0, 19)],
    ...pattern,
    ['learner_response', given.slice(0, 250)],
    ['result', right ? 'correct' : 'incorrect'],
  ];
}

interface Said {
  type: string;
  given: string;
  key: string | undefined;
}

/** Letters, with commas between. */
function in12({ marking, answer, ids }: Answered): Said {
  const letter = (id: string) => LETTERS[ids.indexOf(id)] ?? id;
  return said(marking, answer, (parts) => parts.map((part) => part.map(letter).join('.')).join(','));
}

/** Ids themselves, with the standard's own signs between. */
function in2004({ marking, answer }: Answered): Said {
  return said(marking, answer, (parts) => parts.map((part) => part.join('[.]')).join('[,]'));
}

/** @param write how ids, or pairs of them, become a text */
function said({ type, key, accepts = [] }: Marking, answer: Answer, write: (parts: string[][]) => string): Said {
  const { interaction, selfMarked } = MARKS[type];
  const [best] = accepts;
  if (interaction === 'fill-in')
    return { type: interaction, given: typeof answer === 'string' ? answer : (best ?? ''), key: best };
  const inOrder = interaction === 'sequencing';
  const right = selfMarked || key === undefined ? undefined : write(partsOf(key, inOrder));
  return { type: interaction, given: write(partsOf(answer, inOrder)), key: right };
}

/** Ids or pairs; where their order means nothing, always in the same, so that a system may compare the texts. */
function partsOf(answer: Answer, inOrder: boolean): string[][] {
  if (typeof answer === 'string') return [[answer]];
  if (!Array.isArray(answer)) return Object.entries(answer).sort();
  return (inOrder ? answer : [...answer].sort()).map((id) => [id]);
}
