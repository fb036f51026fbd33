/** A quiz with every kind of question, whose words are full of the signs that some format reads as its own. */
import type { Handbook } from '../../../src/kinds/handbook.ts';
import { plainQuiz, type PlainQuiz, type Whereabouts } from '../../../src/exports/questions.ts';
import type { QuestionFacts, QuestionWords } from '../../../src/kinds/quiz/schema.ts';
import { read } from '../../../src/read/read.ts';

export const WHERE: Whereabouts = { site: 'https://handbook.example', base: '/below/' };
export const { handbook } = read(process.cwd()).manuscript;

/** Signs of GIFT, of XML, of HTML, of spreadsheets, of Anki; Estonian letters; an emoji. */
export const SIGNS = '= ~ # { } : \\ < > & " \' ::x:: -> ]]> -- %50% * {{c}} // õäöüšž ÕÄÖÜŠŽ 🙂';
const nasty = (name: string) => `${name} ${SIGNS}`;
const option = (name: string) => ({ text: nasty(`${name} text`), feedback: nasty(`${name} feedback`) });

type Asked = Partial<QuestionFacts> & Pick<QuestionFacts, 'id' | 'kind'>;

const FACTS: Asked[] = [
  { id: 'one', kind: 'single', options: ['a', 'b', 'c'], key: 'b' },
  { id: 'some', kind: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b', 'd'] },
  { id: 'whether', kind: 'three-way', key: 'depends' },
  { id: 'steps', kind: 'order', options: ['b', 'c', 'a'], key: ['a', 'b', 'c'] },
  { id: 'pairs', kind: 'match', options: ['a', 'b'], targets: ['x', 'y'], key: { a: 'y', b: 'x' } },
  { id: 'gap', kind: 'blank' },
  { id: 'own', kind: 'say' },
  { id: 'brief', kind: 'single', options: ['a', 'b'], key: 'a' },
];

function wordsOf({ id, kind, options = [], targets = [] }: Asked): QuestionWords {
  const named = kind === 'three-way' ? ['right', 'wrong', 'depends'] : options;
  const short = id === 'brief';
  return {
    ask: short ? 'Brief & "good" <õ> 🙂?' : nasty(kind === 'blank' ? `${id} before ___ after` : `${id} ask`),
    options: Object.fromEntries(
      named.map((name) => [name, short ? { ...option(name), text: `${name}: = ~ # { } \\ < >` } : option(name)]),
    ),
    targets: Object.fromEntries(targets.map((name) => [name, nasty(`${name} target`)])),
    accepts: kind === 'blank' ? [nasty('gap first'), 'second õ*'] : [],
    ...(kind === 'say' && { model: nasty('model') }),
    reason: nasty(`${id} reason`),
  };
}

/** In Estonian: the more of its letters the better. */
export function nastyQuiz(facts: readonly Asked[] = FACTS): PlainQuiz {
  const technique = handbook.techniques[0]!.id;
  const quiz = {
    id: 'nasty',
    facts: {
      original: 'et',
      order: 1,
      seeds: [],
      questions: facts.map((asked) => ({ version: 1, technique, options: [], targets: [], ...asked }) as QuestionFacts),
    },
    words: {
      et: {
        title: nasty('Title / one'),
        summary: nasty('Summary'),
        keywords: [],
        updated: '2026-11-22',
        questions: Object.fromEntries(facts.map((asked) => [asked.id, wordsOf(asked)])),
      },
    },
  };
  return plainQuiz({ ...handbook, quizzes: [quiz] } as Handbook, quiz, 'et', WHERE);
}
