/** Mistake: a line on a sheet that nobody can tick off: two actions, a vague word, shouting. */
import { fileOf, type Manuscript } from '../../kinds/handbook.ts';
import type { Language } from '../../core/languages.ts';
import type { Finding } from '../../core/diagnostics.ts';

interface Line {
  file: string;
  path: string[];
  language: Language;
  text: string;
}

export function sheetWording(manuscript: Manuscript): Finding[] {
  const items = itemsOf(manuscript);
  return [
    ...items.filter(({ language, text }) => actionsIn(text, verbsOf(manuscript, language)) > 1).map(twoActions),
    ...[...items, ...mapLinesOf(manuscript)].flatMap((line) => [
      ...(manuscript.lexicons.vague[line.language] ?? [])
        .filter((word) => says(line.text, word))
        .map((word) => vague(line, word)),
      ...[...line.text.matchAll(/\p{Lu}{4,}/gu)].map(([word]) => shouting(line, word)),
    ]),
  ];
}

/** Warning only: the line of a card may state a fact, "You have a number to ring back on". */
export function itemsWithoutVerb(manuscript: Manuscript): Finding[] {
  return itemsOf(manuscript)
    .filter(({ language, text }) => verbsOf(manuscript, language).length && !/\?$/.test(text))
    .filter(({ language, text }) => actionsIn(text, verbsOf(manuscript, language)) === 0)
    .map(({ file, path, language }) => ({
      file,
      path,
      wrong: 'This line does not start with what to do.',
      fix: `Start with a verb, or add it to content/verbs/${language}.yaml.`,
    }));
}

function verbsOf({ lexicons }: Manuscript, language: Language): string[] {
  return lexicons.verbs[language] ?? [];
}

/** How many of its sentences say what to do, at once or after a "when": "Ours?", "Hold:". */
function actionsIn(text: string, verbs: readonly string[]): number {
  const startsWithVerb = (part: string) => verbs.includes((/^[\p{L}-]+/u.exec(part)?.[0] ?? '').toLowerCase());
  return text.split(/[.;!]\s+/).filter((sentence) => sentence.split(/[?:]\s+/).some(startsWithVerb)).length;
}

function says(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word.replaceAll('.', '\\.')}(?!\\p{L})`, 'iu').test(text);
}

const place = ({ file, path }: Line) => ({ file, path });

function twoActions(line: Line): Finding {
  const fix = 'Keep the one that is forgotten, or make two items; a box is ticked for one thing.';
  return { ...place(line), wrong: 'This line asks for two things at once.', fix };
}

function vague(line: Line, word: string): Finding {
  const wrong = `"${word}" leaves it open whether the line was done.`;
  return { ...place(line), wrong, fix: 'Say exactly what to do, or when.' };
}

function shouting(line: Line, word: string): Finding {
  return { ...place(line), wrong: `"${word}" shouts.`, fix: 'Write it in small letters; the sheet is large enough.' };
}

function itemsOf({ handbook }: Manuscript): Line[] {
  return handbook.checklists.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, { items }]) =>
      Object.entries(items).map(([item, text]) => ({
        file: fileOf('checklists', id, language),
        path: ['items', item],
        language,
        text,
      })),
    ),
  );
}

function mapLinesOf({ handbook }: Manuscript): Line[] {
  return handbook.maps.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, here]) => {
      const file = fileOf('maps', id, language);
      const steps = Object.entries(here.decide).map(([step, { text }]) => ({ path: ['decide', step, 'text'], text }));
      const tasks = Object.entries(here.today).map(([task, text]) => ({ path: ['today', task], text }));
      return [...steps, ...tasks].map(({ path, text }) => ({ file, path, language, text }));
    }),
  );
}
