/** What the page of downloads offers: things, each with its files on every paper. */
import { fileName } from '../core/file-names.ts';
import type { Language } from '../core/languages.ts';
import type { Translate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { paperName, type Paper } from '../print/parts/sheet.ts';

export interface OfferedFile {
  name: string;
  /** The page that it lies beside, without base and language; without one, it lies in the site's `downloads/`. */
  beside?: string;
  /** What readers call it: "PDF", "Word". */
  type: string;
  /** None where it is not for paper. */
  paper?: Paper;
  /** What a link says of it beside the title. */
  label: string;
}

/** One thing on offer, on every paper that there is of it. */
export interface Offer {
  title: string;
  /** Its page, without base and language; there one prints it from the browser. */
  path?: string;
  /** Where its files for other systems are. */
  elsewhere?: string;
  /** YYYY-MM-DD, of the newest change in it. */
  day: string;
  files: OfferedFile[];
}

/** What offers are made from. */
export interface Source {
  all: Handbook;
  handbook: LocalHandbook;
  language: Language;
  t: Translate;
}

interface PaperParts {
  /** As in `FileParts`. */
  id: string;
  form?: string | undefined;
  paper: Paper;
}

/** @param called what it is called where an offer has several forms */
export function pdfFile({ t, language }: Source, parts: PaperParts, called?: string): OfferedFile {
  const name = fileName(t('site.name'), { ...parts, language, ending: '.pdf' });
  const paper = paperName(parts.paper);
  return { name, type: 'PDF', paper: parts.paper, label: called === undefined ? paper : `${called}, ${paper}` };
}

/** Those on some papers; all that are for paper where there is none on these, since a small one prints on either. */
export function filesOn({ files }: Pick<Offer, 'files'>, papers: readonly Paper[]): OfferedFile[] {
  const printed = files.filter(({ paper }) => paper !== undefined);
  const found = printed.filter(({ paper }) => paper !== undefined && papers.includes(paper));
  return found.length ? found : printed;
}

/** The newest of some days, each YYYY-MM-DD. */
export function newest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
