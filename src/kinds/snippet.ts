/** A text to say or send, as programs keep it that offer such texts while one writes. */
import type { Channel, Grade, Phase } from '../core/vocabulary.ts';

/** A line of a technique, or a message in full. */
export const SNIPPET_KINDS = ['line', 'reply'] as const;

/** Another entry. */
export interface Named {
  id: string;
  title: string;
}

export interface Snippet {
  kind: (typeof SNIPPET_KINDS)[number];
  /** For ever, and the same in every language: "apologise/in-writing", "replies/late-parcel". */
  id: string;
  /** What one types to get it, unique too: "apologise/in-writing", "late-parcel". */
  shortcut: string;
  title: string;
  /** What to paste: as one writes it where that is known, else as one says it. An empty line between paragraphs. [Blanks] in brackets. */
  text: string;
  /** Of an email. */
  subject?: string | undefined;
  /** Of a line: as one says it, as one writes it where that differs, and what rather not. */
  say?: string;
  written?: string | undefined;
  not?: string;
  phase?: Phase;
  /** What it follows. */
  techniques: Named[];
  channels: readonly Channel[];
  /** In which the handbook offers it. */
  situations: Named[];
  grade: Grade;
  /** The day its words last changed, YYYY-MM-DD. */
  changedOn: string;
  /** Its page without base and language, with a place on it. */
  path: string;
}

export function named({ id, title }: Named): Named {
  return { id, title };
}
