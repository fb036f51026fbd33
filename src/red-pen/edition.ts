/** All text of the handbook in a language as numbered lines: what a reader marks by number, and where each line stands in content/. */
import { createHash } from 'node:crypto';
import type { Language } from '../core/languages.ts';
import { createTranslate } from '../core/translate.ts';
import { isEntryKind } from '../kinds/handbook.ts';
import type { OpenManuscript } from '../kinds/load.ts';
import { editionOf, localHandbook } from '../kinds/local-handbook.ts';
import { placeOf, readableTexts, type ReadableText } from '../kinds/readable-texts.ts';
import { REGISTRY } from '../kinds/registry.ts';

/** One field, paragraph, list item or cell. */
export interface NumberedLine {
  /** 1 first, through the whole edition. */
  number: number;
  file: string;
  /** 1-based line of the file. */
  line: number;
  text: string;
  /** The innermost field that holds it: "say", "not"; empty in prose. */
  field: string;
}

/** What stands together: an entry, or the files of a folder. */
export interface Section {
  /** "Technique: Say it back", or where its files lie. */
  title: string;
  lines: NumberedLine[];
}

export interface Edition {
  /** "et-2026-11-30-1a2b3c": language, newest day, and what tells it from any other edition of that day. */
  name: string;
  language: Language;
  /** YYYY-MM-DD, of the newest change in it. */
  day: string;
  sections: Section[];
}

type Unnumbered = Omit<NumberedLine, 'number'>;

/** In the order of the handbook; within an entry in that of its files, the words first.
 *  @param opened without drafts */
export function editionIn({ manuscript, place }: Pick<OpenManuscript, 'manuscript' | 'place'>, language: Language): Edition {
  const { handbook } = manuscript;
  const words = handbook.ui[language];
  if (!words) throw new Error(`The handbook does not speak "${language}".`);
  const local = localHandbook(handbook, language);
  const t = createTranslate(words);
  const titleOf = ({ file, kind }: ReadableText): string => {
    const [, folder = '', id = ''] = file.split('/');
    if (!kind || !isEntryKind(kind)) return id ? `content/${folder}/` : file;
    const { pages } = REGISTRY[kind];
    const entry = local.get(kind, id);
    return pages && entry && 'title' in entry ? `${t(pages.singular)}: ${entry.title}` : `content/${folder}/${id}/`;
  };
  const ours = readableTexts(manuscript).filter((text) => text.language === language);
  const sections = [...Map.groupBy(ours, titleOf)].map(([title, texts]) => ({ title, lines: inOrder(texts.map(lineOf)) }));
  const day = editionOf(local);
  return { name: [language, day, digestOf(sections)].join('-'), language, day, sections: numbered(sections) };

  function lineOf(found: ReadableText): Unnumbered {
    const { file, line } = place({ ...placeOf(found), wrong: '', fix: '' });
    const field = found.path?.findLast((key) => typeof key === 'string') ?? '';
    return { file, line, text: found.said, field: field === language ? '' : field };
  }
}

/** Lines of one file line keep their order. Facts come after the words. */
function inOrder(lines: Unnumbered[]): Unnumbered[] {
  const rank = ({ file }: Unnumbered) => (file.endsWith('/facts.yaml') ? 1 : 0);
  return lines.sort((a, b) => rank(a) - rank(b) || a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

function numbered(sections: readonly { title: string; lines: Unnumbered[] }[]): Section[] {
  let number = 0;
  return sections.map(({ title, lines }) => ({ title, lines: lines.map((line) => ({ number: ++number, ...line })) }));
}

/** Changes with any word and any order of lines, not with where lines stand in their files. */
function digestOf(sections: readonly { lines: readonly Unnumbered[] }[]): string {
  const texts = sections.flatMap(({ lines }) => lines.map(({ file, text }) => `${file}\n${text}`));
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 6);
}

/** All lines of an edition, in order. */
export function linesOf({ sections }: Pick<Edition, 'sections'>): NumberedLine[] {
  return sections.flatMap(({ lines }) => lines);
}
