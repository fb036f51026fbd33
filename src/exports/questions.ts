/** A quiz in one language with its key, as every export reads it: plain words, no shapes of facts and words any more. */
import { fillAll, houseGaps } from '../core/placeholders.ts';
import type { Handbook } from '../kinds/handbook.ts';
import type { Language } from '../core/languages.ts';
import { byId, inWords } from '../kinds/lookup.ts';
import { THREE_WAY, type Quiz, type QuestionFacts, type QuestionKind, type QuestionWords } from '../kinds/quiz/schema.ts';
import { changedOn } from '../core/status.ts';
import { fill, type Word } from '../core/interface-words.ts';

/** Something to choose, to put in order, or to find a partner for. */
export interface PlainOption {
  id: string;
  text: string;
  feedback: string;
  /** Whether choosing it is right: single, multiple and three-way alone. */
  right: boolean;
}

/** A question with all its words. Lists that its kind does not know are empty. */
export interface PlainQuestion {
  id: string;
  kind: QuestionKind;
  version: number;
  ask: string;
  reason: string;
  technique: { id: string; title: string; address: string };
  /** As they are shown. */
  options: PlainOption[];
  /** Order alone: the options as they must stand. */
  inOrder: PlainOption[];
  /** Match alone: what the options belong to, as it is shown. */
  targets: { id: string; text: string }[];
  /** Match alone: each option with the words of its target. */
  pairs: { option: PlainOption; target: string; targetId: string }[];
  /** Blank alone: answers that count, the best first. */
  accepts: string[];
  /** Say alone: a good answer. */
  model: string;
}

/** An interface word in the language of the export, with its gaps filled. */
export type Say = (word: Word, values?: Record<string, string | number>) => string;

/** A quiz in one language, and what every export says beside its questions. */
export interface PlainQuiz {
  id: string;
  language: Language;
  title: string;
  summary: string;
  /** YYYY-MM-DD: when its words last changed. */
  changed: string;
  /** Of the quiz on the site. */
  address: string;
  /** Share of right answers that counts as passed, in per cent. */
  passMark: number;
  questions: PlainQuestion[];
  say: Say;
}

/** Where the site will be: its public address and the path below it, with slashes at both ends. */
export interface Whereabouts {
  site: string;
  base: string;
}

/** @param language one in which the quiz is written */
export function plainQuiz(handbook: Handbook, quiz: Quiz, language: Language, { site, base }: Whereabouts): PlainQuiz {
  const words = fillAll(quiz.words[language]!, houseGaps(handbook.house));
  const say: Say = (word, values) => fill(handbook.ui[language]![word], values);
  const address = (path: string) => new URL(`${base}${path}`, site).href;
  return {
    id: quiz.id,
    language,
    title: words.title,
    summary: words.summary,
    changed: changedOn(quiz),
    address: address(`${language}/quizzes/${quiz.id}/`),
    passMark: handbook.house.passMark,
    say,
    questions: quiz.facts.questions.map((facts) => {
      const spoken = inWords(byId(handbook.techniques, facts.technique)!, language);
      const technique = {
        id: facts.technique,
        title: spoken.words.title,
        address: address(`${spoken.language}/techniques/${facts.technique}/`),
      };
      return { ...plainQuestion(facts, words.questions[facts.id]!, say), technique };
    }),
  };
}

function plainQuestion(facts: QuestionFacts, words: QuestionWords, say: Say): Omit<PlainQuestion, 'technique'> {
  const { id, kind, version, key } = facts;
  const isRight = (option: string) => (Array.isArray(key) ? key.includes(option) : key === option);
  const option = (name: string): PlainOption => ({
    id: name,
    text: words.options[name]?.text ?? say(`quiz.three-way.${name}` as Word),
    feedback: words.options[name]?.feedback ?? '',
    right: kind !== 'order' && kind !== 'match' && isRight(name),
  });
  const options = (kind === 'three-way' ? THREE_WAY : facts.options).map(option);
  const partners = kind === 'match' ? (key as Record<string, string>) : {};
  return {
    id,
    kind,
    version,
    ask: words.ask,
    reason: words.reason,
    options,
    inOrder: kind === 'order' && Array.isArray(key) ? key.map(option) : [],
    targets: facts.targets.map((target) => ({ id: target, text: words.targets[target]! })),
    pairs: options.flatMap((own) => {
      const targetId = partners[own.id];
      return targetId ? [{ option: own, targetId, target: words.targets[targetId]! }] : [];
    }),
    accepts: words.accepts,
    model: words.model ?? '',
  };
}
