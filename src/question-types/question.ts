/** A question as pages, paper and exports see it: joined with its words, and neutral, whatever its type is called. */
import type { Word } from '../core/interface-words.ts';
import type { Who } from '../core/vocabulary.ts';
import type { QuestionTypeName } from './registry.ts';

/** What is right, as the facts say it: one id, several, or left ids to right ids. */
export type AnswerKey = string | string[] | Record<string, string>;

/** How a question is answered, for whoever formats it. A type of question has one of these forms.
 * choice: one option is right; verdict: one of three fixed ones; choices: several; order: all, in order;
 * pairs: each option has a target; text: a word or a number to write; open: an answer of one's own, with a model. */
export const FORMS = ['choice', 'verdict', 'choices', 'order', 'pairs', 'text', 'open'] as const;
export type Form = (typeof FORMS)[number];

/** The key side of a question's facts. */
export interface KeyFacts {
  options: readonly string[];
  targets: readonly string[];
  key?: AnswerKey | undefined;
}

/** A question's words in one language. */
export interface QuestionTexts {
  ask: string;
  short?: string | undefined;
  options: Record<string, { text?: string | undefined; short?: string | undefined; feedback: string }>;
  targets: Record<string, string>;
  accepts: string[];
  model?: string | undefined;
}

/** Something to choose, to put in order, or to find a partner for. */
export interface Option {
  id: string;
  text: string;
  /** For games that do not take the whole text. */
  short?: string | undefined;
  feedback: string;
  /** Whether choosing it is right; false where nothing is chosen. */
  right: boolean;
}

/** What there is to answer with, and what is right. Lists that the form does not know are empty. */
export interface Answering {
  /** As they are shown. */
  options: Option[];
  /** Order: the options as they must stand. */
  inOrder: Option[];
  /** Pairs: what the options belong to, as it is shown. */
  targets: { id: string; text: string }[];
  /** Pairs: each option with its target. */
  pairs: { option: Option; target: { id: string; text: string } }[];
  /** Text: answers that count, the best first. */
  accepts: string[];
  /** Open: a good answer. */
  model: string;
}

/** A question joined with its words. */
export interface Question extends Answering {
  id: string;
  /** Its type, which knows its fields and its marking. */
  type: QuestionTypeName;
  form: Form;
  /** Raised when the key changes. */
  version: number;
  ask: string;
  /** The question for games that do not take the whole of it. */
  short?: string | undefined;
  reason: string;
  /** What people get wrong here, for whoever leads the talk about it. */
  pitfall: string | undefined;
  /** Id of the technique that it tests. */
  technique: string;
  /** Who is upset in it. */
  who: Who;
  /** 1: most get it untaught, to 3: needs the page. */
  difficulty: number;
  /** For marking in the browser. */
  key: AnswerKey | undefined;
}

/** A mistake in a question: where in it, what is wrong, what to do. */
export interface QuestionMistake {
  /** Path within the question's facts or words. */
  path: (string | number)[];
  wrong: string;
  fix: string;
}

/** One type of question: its form, its rules, and how its facts meet its words. */
export interface QuestionType {
  form: Form;
  /** How to answer, where that is not plain to see. */
  instruction?: Word;
  /** Ids that the words must have under `options`. */
  optionIds: (facts: KeyFacts) => readonly string[];
  lintFacts: (facts: KeyFacts) => QuestionMistake[];
  lintWords: (facts: KeyFacts, words: QuestionTexts) => QuestionMistake[];
  answering: (facts: KeyFacts, words: QuestionTexts, t: (word: Word) => string) => Partial<Answering>;
}
