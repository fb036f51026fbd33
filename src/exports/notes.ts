/** What a file says of itself, and its page of it: how many questions are in it, which ones differ, which are left out. */
import { FORMS, type Form } from '../question-types/question.ts';
import type { Format, Support } from './parts/format.ts';
import { dayFormat } from '../core/day.ts';
import { localeOf } from '../core/locale.ts';
import { capitalised } from '../core/text.ts';
import { isOffered, supportIn, type QuestionSupport } from './support.ts';
import type { Translate } from '../core/translate.ts';
import type { QuestionSet } from './parts/question-set.ts';

/** Lines in the quiz's language, each a sentence of its own. */
export interface Notes {
  count: string;
  /** One for each way in which questions are taken that is not the site's. */
  mapped: string[];
  /** Which ones are worded more briefly. */
  shortened: string[];
  /** One for each question that is not there. */
  omitted: string[];
}

export function notesOn(format: Pick<Format, 'forms' | 'limits' | 'fewest'>, set: QuestionSet): Notes {
  const { questions, t } = set;
  const { fewest = 1 } = format;
  const supports = supportIn(format, questions);
  const omitted = omittedIn(supports, t);
  const taken = questions.length - omitted.length;
  const values = { taken, count: questions.length, fewest };
  if (taken === 0) return { count: t('export.note.none'), mapped: [], shortened: [], omitted };
  if (!isOffered(format, questions)) return { count: t('export.note.few', values), mapped: [], shortened: [], omitted };
  const count = t(omitted.length ? 'export.note.some' : 'export.note.all', values);
  return { count, mapped: mappedIn(supports, set), shortened: shortenedIn(supports, set), omitted };
}

/** All of it as lines, for the inside of a file. Where a file holds all as it is, there is nothing to say. */
export function linesOf({ count, mapped, shortened, omitted }: Notes): string[] {
  const others = [...mapped, ...shortened, ...omitted];
  return others.length ? [count, ...others] : [];
}

/** How a question of a form is taken. */
interface Taken {
  question: { form: Form };
  support: Support;
}

/** When the words of a file last changed: the day, and the moment that tells it from another file of the same day. */
export function editionLine({ t, language, modified }: Pick<QuestionSet, 't' | 'language' | 'modified'>): string {
  const date = dayFormat(language, 'UTC').format(new Date(modified));
  return `${t('entry.updated', { date })} (${modified})`;
}

function mappedIn(supports: readonly Taken[], { t, language }: Pick<QuestionSet, 't' | 'language'>): string[] {
  const ways = supports.flatMap(({ support }) => (typeof support === 'object' ? [support.mapped] : []));
  return [...new Set(ways)].map((way) => {
    const here = supports.filter(({ support }) => typeof support === 'object' && support.mapped === way);
    const kinds = [...new Set(here.map(({ question }) => t(`export.form.${question.form}`)))];
    const which = here.length === supports.length ? t('export.note.every') : kinds.join(', ');
    return `${capitalised(which, language)}: ${t(way)}`;
  });
}

/** What a format changes or cannot hold, whichever questions there are. Nothing where all is as on the site. */
export function lossesOf(
  { forms, loses }: Pick<Format, 'forms' | 'loses'>,
  words: Pick<QuestionSet, 't' | 'language'>,
): string[] {
  const { t } = words;
  const supports = FORMS.map((form) => ({ question: { form }, support: forms[form] }));
  const none = FORMS.filter((form) => forms[form] === 'none').map((form) => t(`export.form.${form}`));
  return [
    ...mappedIn(supports, words),
    ...(none.length ? [t('systems.left', { forms: none.join(', ') })] : []),
    ...(loses ? [t(loses)] : []),
  ];
}

function shortenedIn(supports: readonly QuestionSupport[], { t, language }: Pick<QuestionSet, 't' | 'language'>): string[] {
  const numbers = supports.flatMap(({ isShortened }, index) => (isShortened ? [String(index + 1)] : []));
  const list = new Intl.ListFormat(localeOf(language).replace('_', '-'));
  return numbers.length ? [t('export.note.short', { numbers: list.format(numbers) })] : [];
}

function omittedIn(supports: readonly QuestionSupport[], t: Translate): string[] {
  return supports.flatMap(({ question: { form }, support, violation }, index) => {
    if (support !== 'none') return [];
    const why = violation
      ? t(`export.why.${violation.of}`, { is: violation.is, most: violation.most })
      : t('export.why.kind', { kind: t(`export.form.${form}`) });
    return [t('export.note.left', { number: index + 1, why })];
  });
}
