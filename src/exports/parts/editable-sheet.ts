/** A sheet as a document that one can edit: what stands on it, in order; a writer decides how it looks. */
import { fileName } from '../../core/file-names.ts';
import type { Language } from '../../core/languages.ts';

export type SheetBlock =
  /** What to do in danger, in a thick frame. */
  | { kind: 'danger'; texts: string[] }
  /** A list with a box before each item; of a wall sheet in type as large as the page allows. */
  | { kind: 'boxes'; items: string[]; forWall: boolean }
  | { kind: 'bullets' | 'numbers'; items: string[] }
  /** Where a document has several parts, one may begin on a page of its own. */
  | { kind: 'heading'; text: string; onNewPage?: boolean }
  /** Words that begin it may be bold: "Rather not:". */
  | { kind: 'text'; label?: string; text: string }
  /** A line to say, with its quotation marks, large. */
  | { kind: 'say'; text: string }
  /** Questions with a line to write the answer on. */
  | { kind: 'questions'; items: string[] }
  | { kind: 'columns'; left: SheetBlock[]; right: SheetBlock[] };

/** A label, and what the house has set or a line to write on. */
export interface SheetField {
  label: string;
  value: string;
}

export interface EditableSheet {
  language: Language;
  title: string;
  /** Points of the text that is not the list of a wall sheet. */
  text: number;
  lead?: SheetBlock;
  blocks: SheetBlock[];
  /** As large as the items of a wall sheet: whom to call in. */
  called: SheetField[];
  fields: SheetField[];
  /** Whose sheet it is, of which day. */
  imprint: string;
  /** The page that it was made from. */
  address: string;
  /** When its words last changed: ISO 8601, UTC. */
  modified: string;
}

/** Name of the document of a sheet, which lies beside its page. */
export function editableName(siteName: string, { id, language }: { id: string; language: Language }): string {
  return fileName(siteName, { id, language, ending: '.docx' });
}
