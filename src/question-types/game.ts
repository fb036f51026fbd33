/** What a game takes that reads questions from a spreadsheet, as Kahoot's own template says; and how a question is said more
 * briefly, so that it fits. */
import type { Form, KeyFacts, Question, QuestionMistake, QuestionTexts } from './question.ts';

export const GAME = {
  forms: { choice: 'full', choices: 'full', verdict: 'full', order: 'none', pairs: 'none', text: 'none', open: 'none' },
  /** Characters of the question and of an option, and how many options there are. */
  limits: { ask: 120, option: 75, options: 4 },
  /** With fewer questions nobody gathers a team. */
  fewest: 5,
} as const;

/** A question in its short wordings, where it has some. */
export function inShort<Asked extends Pick<Question, 'ask' | 'short' | 'options'>>(question: Asked): Asked {
  const options = question.options.map((option) => ({ ...option, text: option.short ?? option.text }));
  return { ...question, ask: question.short ?? question.ask, options };
}

/** A text that a game shows, and its short wording. */
interface Wording {
  what: string;
  /** Paths within the question's words. */
  longAt: string[];
  shortAt: string[];
  long: string;
  short: string | undefined;
  most: number;
}

function wordingsOf({ ask, short, options }: QuestionTexts): Wording[] {
  const { limits } = GAME;
  return [
    { what: 'the question', longAt: ['ask'], shortAt: ['short'], long: ask, short, most: limits.ask },
    ...Object.entries(options).map(([id, { text = '', short: brief }]) => {
      const at = { longAt: ['options', id, 'text'], shortAt: ['options', id, 'short'] };
      return { what: `the option "${id}"`, ...at, long: text, short: brief, most: limits.option };
    }),
  ];
}

/** Why no short wording can bring a question into a game; undefined where one can. */
function barTo(form: Form, { options }: KeyFacts): string | undefined {
  if (GAME.forms[form] === 'none') return 'no game takes a question of this kind';
  const most = GAME.limits.options;
  return options.length > most ? `games take at most ${most} options, and here are ${options.length}` : undefined;
}

/** Whether a game takes a question, once it is short enough. */
export const mayJoinGame = (form: Form, facts: KeyFacts): boolean => !barTo(form, facts);

/** Short wordings that nobody would ever see: the site shows the whole. */
export function needlessShort(form: Form, facts: KeyFacts, words: QuestionTexts): QuestionMistake[] {
  const bar = barTo(form, facts);
  return wordingsOf(words).flatMap(({ what, shortAt: path, long, short, most }): QuestionMistake[] => {
    if (short === undefined || (!bar && long.length > most)) return [];
    const why = bar ?? `the whole has ${long.length} characters, and games take ${most}`;
    return [{ path, wrong: `nobody sees the short wording of ${what}: ${why}.`, fix: 'Take out `short`.' }];
  });
}

/** Only mentioned: what keeps a question out of games, for want of a short wording. */
export function lackingShort(form: Form, facts: KeyFacts, words: QuestionTexts): QuestionMistake[] {
  if (!mayJoinGame(form, facts)) return [];
  return wordingsOf(words).flatMap(({ what, longAt: path, long, short, most }): QuestionMistake[] => {
    if (short !== undefined || long.length <= most) return [];
    const wrong = `${what} has ${long.length} characters, and games take ${most}.`;
    return [{ path, wrong, fix: `Say it in at most ${most} in a line \`short:\` beside it.` }];
  });
}
