/** What `npm run new quiz` writes: questions with one right option each, to be made what they should be. */
import type { Template, TemplateContext } from '../kind.ts';

const QUESTIONS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const OPTIONS = ['one', 'two', 'three'];

export function quizTemplate({ toFillIn, examples }: TemplateContext): Template<'quiz'> {
  const [technique = ''] = examples('technique', 1);
  const option = { text: toFillIn, feedback: toFillIn };
  const words = { ask: toFillIn, options: Object.fromEntries(OPTIONS.map((id) => [id, option])), reason: toFillIn };
  return {
    facts: {
      seeds: [],
      // The key in another place each time, as it should be in the end.
      questions: QUESTIONS.map((id, index) => ({
        id,
        kind: 'single',
        technique,
        who: 'customer',
        difficulty: 1,
        options: OPTIONS,
        key: OPTIONS[index % OPTIONS.length],
      })),
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      questions: Object.fromEntries(QUESTIONS.map((id) => [id, words])),
    },
  };
}
