/** An answer as the standards name it: an "interaction", with its sort, what was answered, what would have been right. */
import type { Answer, Marking } from '../../../quiz/kinds/answer.ts';
import type { Answered } from '../../../quiz/telling.ts';
import type { Standard } from '../manifest.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'; // all that 1.2 takes for an option

/** Names below `cmi.interactions.<n>.` and values, in the order in which they must be said. Words of one's own are not among them. */
export function interaction(standard: Standard, answered: Answered, moment: Date): [name: string, value: string][] {
  const { id, ask, marking, right } = answered;
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
    ...(marking.kind === 'say' ? [] : pattern),
    ['learner_response', given.slice(0, 250)],
    ['result', right ? 'correct' : 'incorrect'],
  ];
}

const TYPES = { order: 'sequencing', match: 'matching', blank: 'fill-in' } as Partial<Record<Marking['kind'], string>>;

interface Said {
  type: string;
  given: string;
  key: string | undefined;
}

/** Letters, with commas between. */
function in12({ marking, answer, ids }: Answered): Said {
  const letter = (id: string) => LETTERS[ids.indexOf(id)] ?? id;
  const said = (value: unknown): string => {
    if (typeof value === 'string') return marking.kind === 'blank' ? value : letter(value);
    if (Array.isArray(value)) return (value as string[]).map(letter).join(',');
    return Object.entries(value as Record<string, string>)
      .map(([left, target]) => `${letter(left)}.${letter(target)}`)
      .join(',');
  };
  return both(marking, answer, said);
}

/** Ids themselves, with the standard's own signs between. */
function in2004({ marking, answer }: Answered): Said {
  const said = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return (value as string[]).join('[,]');
    return Object.entries(value as Record<string, string>)
      .map(([left, target]) => `${left}[.]${target}`)
      .join('[,]');
  };
  return both(marking, answer, said);
}

function both(marking: Marking, answer: Answer, said: (value: unknown) => string): Said {
  const { kind, key, accepts = [] } = marking;
  const type = TYPES[kind] ?? 'choice';
  if (kind === 'blank') return { type, given: typeof answer === 'string' ? answer : accepts[0]!, key: accepts[0] };
  if (kind === 'say') return { type, given: said(answer), key: undefined };
  return { type, given: said(answer), key: said(key) };
}
