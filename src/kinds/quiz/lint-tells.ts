/** Mistakes: a quiz that somebody passes who does not read it. Only mentioned: a right option that repeats words of its question. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { FILL_IN } from '../../core/fill-in.ts';
import type { Language } from '../../core/languages.ts';
import { wordsOf } from '../../core/sentences.ts';
import type { Form } from '../../question-types/question.ts';
import { QUESTION_TYPES } from '../../question-types/registry.ts';
import { fileOf, type EntryOf, type Manuscript } from '../handbook.ts';

/** As often as chance has it where there are three options. */
const LONGEST_IS_RIGHT = 1 / 3;

/** With fewer questions of one right answer, keys stand in one place by chance. */
const ENOUGH_PLACES = 4;
const FAVOURED = 1 / 2;

/** Shorter words are mostly small change: "with", "kuid". */
const SHORTEST_ECHO = 5;

type Quiz = EntryOf<'quiz'>;
type Facts = Quiz['facts']['questions'][number];

/** A question in which one or several options are right, with its words in a language. */
interface Chosen {
  id: string;
  options: readonly string[];
  key: readonly string[];
  /** The question, and its short wording if it has one. */
  asks: readonly string[];
  textOf: (option: string) => string;
  /** As games show it. */
  shortOf: (option: string) => string;
}

/** Whoever takes the longest option should do no better than chance. */
export function tellingLengths({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap((quiz) =>
    Object.keys(quiz.words).flatMap((language): Diagnostic[] => {
      const questions = chosenIn(quiz, language);
      const telling = questions.filter((question) =>
        [question.textOf, question.shortOf].some((textOf) => isToldByLength(question, textOf)),
      );
      if (telling.length <= Math.max(1, questions.length * LONGEST_IS_RIGHT)) return [];
      const named = telling.map(({ id }) => `"${id}"`).join(', ');
      const wrong = `The right option is the longest in ${telling.length} of ${questions.length} questions: ${named}.`;
      const fix = 'Shorten it there, or say more in a wrong one; in a third of the questions it may be the longest.';
      return [{ file: fileOf('quiz', quiz.id, language), path: ['questions', telling[0]?.id ?? ''], wrong, fix }];
    }),
  );
}

/** Where several options are right, whoever knows their number can stop thinking. */
export function sameNumberOfKeys({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap(({ id, facts: { questions } }): Diagnostic[] => {
    const numbers = ofForm(questions, 'choices').map(({ key }) => keysOf(key).length);
    if (numbers.length < 2 || new Set(numbers).size > 1) return [];
    const wrong = `Each question with several answers has ${numbers[0]} right ones.`;
    const fix = 'Vary it from one to three, or one learns to tick so many.';
    return [{ file: fileOf('quiz', id), path: ['questions'], wrong, fix }];
  });
}

/** On paper options stand as the facts have them. */
export function favouredPlaces({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap(({ id, facts: { questions } }): Diagnostic[] => {
    const places = ofForm(questions, 'choice').map(({ options, key }) => options.indexOf(String(key)) + 1);
    if (places.length < ENOUGH_PLACES) return [];
    const favoured = places.find((place) => places.filter((other) => other === place).length > places.length * FAVOURED);
    if (favoured === undefined) return [];
    const wrong = `The right option is number ${favoured} in most of the ${places.length} questions with one right answer.`;
    return [{ file: fileOf('quiz', id), path: ['questions'], wrong, fix: 'Put some `options` in another order.' }];
  });
}

/** Words are taken for the same that begin alike, since endings change. */
export function echoes({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap((quiz) =>
    Object.keys(quiz.words).flatMap((language) =>
      chosenIn(quiz, language).flatMap((question): Diagnostic[] => {
        const [echo] = question.asks.flatMap((ask) => echoIn(question, beginningsOf(ask)));
        if (!echo) return [];
        return [
          {
            file: fileOf('quiz', quiz.id, language),
            path: ['questions', question.id, 'options', echo.option, 'text'],
            wrong: `Only this option, a right one, has words of its question: ${echo.said.map((word) => `"${word}"`).join(', ')}.`,
            fix: 'Say it in other words, or let a wrong option have them too.',
          },
        ];
      }),
    ),
  );
}

/** The one option that has words of the question, if it is a right one. */
function echoIn({ options, key, textOf }: Chosen, asked: ReadonlySet<string>): { option: string; said: string[] }[] {
  const echoing = options.filter((option) => [...beginningsOf(textOf(option))].some((beginning) => asked.has(beginning)));
  const [option = ''] = echoing;
  if (echoing.length !== 1 || !key.includes(option)) return [];
  return [{ option, said: wordsOf(textOf(option)).filter((word) => asked.has(beginningOf(word))) }];
}

function ofForm(questions: readonly Facts[], ...forms: Form[]): Facts[] {
  return questions.filter(({ kind }) => forms.includes(QUESTION_TYPES[kind].form));
}

function keysOf(key: Facts['key']): readonly string[] {
  return typeof key === 'string' ? [key] : Array.isArray(key) ? key : [];
}

function chosenIn({ facts, words }: Quiz, language: Language): Chosen[] {
  return ofForm(facts.questions, 'choice', 'choices').flatMap(({ id, options, key }) => {
    const own = words[language]?.questions[id];
    if (!own || FILL_IN.test(own.ask)) return [];
    const textOf = (option: string) => own.options[option]?.text ?? '';
    const shortOf = (option: string) => own.options[option]?.short ?? textOf(option);
    const asks = own.short === undefined ? [own.ask] : [own.ask, own.short];
    return [{ id, options, key: keysOf(key), asks, textOf, shortOf }];
  });
}

function isToldByLength({ options, key }: Chosen, textOf: Chosen['textOf']): boolean {
  const longestOf = Math.max(...options.filter((option) => !key.includes(option)).map((option) => textOf(option).length));
  return key.every((option) => textOf(option).length > longestOf);
}

function beginningsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length >= SHORTEST_ECHO)
      .map(beginningOf),
  );
}

function beginningOf(word: string): string {
  return word.toLowerCase().slice(0, SHORTEST_ECHO);
}
