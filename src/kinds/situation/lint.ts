/** Mistakes in situations: steps without words, a danger without its way out, too many words before one answers. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Language } from '../../core/languages.ts';
import { wordsOf } from '../../core/sentences.ts';
import { firstLineTooLong } from '../first-line.ts';
import { entriesOfKind, fileOf, type EntryOf, type Handbook, type Manuscript, type WordsOf } from '../handbook.ts';
import { spokenLine } from '../lines.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';

const WORDS_AT_A_GLANCE = 130; // read in half a minute, before one goes back

export const unpairedSteps = pairingRule('situation', (facts, words) => [pair('step', ['steps'], facts.steps, words.steps)]);
export const repeatedSteps = uniqueIdsRule('situation', 'steps', ({ steps }) => steps);

/** Where danger may follow, the page says when to leave; elsewhere that would frighten for nothing. */
export function dangerWithoutWayOut({ handbook }: Manuscript): Diagnostic[] {
  return eachLanguage(handbook, ({ id, facts: { danger } }, language, { leave }): Diagnostic[] => {
    if (danger === (leave !== undefined)) return [];
    const file = fileOf('situation', id, language);
    return danger
      ? [
          {
            file,
            path: [],
            wrong: 'Danger may follow, and nothing says when to leave.',
            fix: 'Add `leave`: what follows “Leave now if”.',
          },
        ]
      : [
          {
            file,
            path: ['leave'],
            wrong: 'This tells when to leave, but facts.yaml knows no danger.',
            fix: 'Add `danger: true` there, or take this out.',
          },
        ];
  });
}

/** A situation without a line to say is one in which any word would be unsafe. */
export function nothingToSay({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.situation.flatMap(({ id, facts: { line, danger } }): Diagnostic[] => {
    if (line !== undefined || danger) return [];
    const fix = 'Add `line`: technique/pair. Only where danger may follow can it be left out.';
    return [{ file: fileOf('situation', id), path: [], wrong: 'This names no line to say.', fix }];
  });
}

export function tooMuchToRead({ handbook }: Manuscript): Diagnostic[] {
  return eachLanguage(handbook, (entry, language, words): Diagnostic[] => {
    const { id, facts } = entry;
    const lines = [facts.line, ...facts.steps.map(({ line }) => line)].flatMap(
      (reference) => pairOf(handbook, reference, language) ?? [],
    );
    const texts = [
      words.title,
      words.leave ?? '',
      words.stop.if,
      ...Object.values(words.steps),
      ...lines.map(spokenLine),
      lines[0]?.not ?? '',
    ];
    const count = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
    if (count <= WORDS_AT_A_GLANCE) return [];
    const wrong = `${count} words before one answers; at most ${WORDS_AT_A_GLANCE}.`;
    return [
      {
        file: fileOf('situation', id, language),
        path: ['steps'],
        wrong,
        fix: 'Shorten the steps, or name fewer lines in facts.yaml.',
      },
    ];
  });
}

export function longSituationLines({ handbook, style }: Manuscript): Diagnostic[] {
  return eachLanguage(handbook, ({ id, facts: { line } }, language): Diagnostic[] => {
    const pair = pairOf(handbook, line, language);
    const wrong = pair && firstLineTooLong(pair, style[language]);
    if (!wrong) return [];
    const fix = `Add a \`short\` form to the pair "${line}" in ${language}, or name another.`;
    return [{ file: fileOf('situation', id), path: ['line'], wrong, fix }];
  });
}

/** The words of a pair in a language; undefined where it is not written in it. */
function pairOf({ entries }: Handbook, reference: string | undefined, language: Language) {
  const [id, pairId = ''] = reference?.split('/') ?? [];
  return entries.technique.find((technique) => technique.id === id)?.words[language]?.phrases[pairId];
}

function eachLanguage(
  handbook: Handbook,
  find: (entry: EntryOf<'situation'>, language: Language, words: WordsOf<'situation'>) => Diagnostic[],
): Diagnostic[] {
  return entriesOfKind(handbook, 'situation').flatMap((entry) =>
    Object.entries(entry.words).flatMap(([language, words]) => find(entry, language, words)),
  );
}
