/** The questions that a language has, as choosing sees them. */
import type { Language } from '../../../core/languages.ts';
import type { Phase } from '../../../core/vocabulary.ts';
import { wordsOf } from '../../../core/sentences.ts';
import type { Form, Question } from '../../../question-types/question.ts';
import type { Handbook } from '../../handbook.ts';
import { localHandbook } from '../../local-handbook.ts';
import type { PracticeQuestion } from './practice-question.ts';

/** Ways of answering that take more than choosing. */
const SLOW: readonly Form[] = ['open', 'order', 'pairs'];

export function practiceQuestions(handbook: Handbook, language: Language): PracticeQuestion[] {
  const local = localHandbook(handbook, language);
  const written = new Set(local.written('quiz').map(({ id }) => id));
  return handbook.entries.quiz
    .filter(({ id }) => written.has(id))
    .flatMap(({ id: quiz, facts }) =>
      facts.questions.map(({ id, version, technique, who, how, danger, difficulty }) => {
        const inEach = inAllLanguages(handbook, quiz, id);
        const situations = handbook.entries.situation.filter(({ facts: { questions } }) => questions.includes(`${quiz}/${id}`));
        return {
          ...{ id: `${quiz}.${id}`, version, technique, phase: phaseOf(handbook, technique), who, difficulty },
          words: Math.max(...inEach.map(wordsToRead)),
          ...(situations.length && { situations: situations.map((situation) => situation.id) }),
          ...(how && { how }),
          ...(danger && { danger }),
          ...(inEach.some(({ form }) => SLOW.includes(form)) && { slow: true }),
        };
      }),
    );
}

function phaseOf(handbook: Handbook, technique: string): Phase {
  const named = handbook.entries.technique.find(({ id }) => id === technique);
  if (!named) throw new Error(`There is no technique "${technique}", which the check should have told.`);
  return named.facts.phase;
}

function inAllLanguages(handbook: Handbook, quiz: string, question: string): Question[] {
  return handbook.languages.flatMap(({ code }) => {
    const questions = localHandbook(handbook, code).get('quiz', quiz)?.questions ?? [];
    return questions.filter(({ id }) => id === question);
  });
}

/** Words of what one reads before the answer, and after it: the reason, and what is said of one option or of one's own words. */
export function wordsToRead({ ask, options, targets, model, reason }: Question): number {
  const feedback = options.map((option) => count(option.feedback));
  const asked = [ask, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)];
  return [...asked, model, reason].map(count).reduce((sum, words) => sum + words, Math.max(0, ...feedback));
}

const count = (text: string) => wordsOf(text).length;
