/** A part of a book: chapters, or one piece that a kind makes of the whole handbook. */
import type { Localised } from '../../kinds/handbook.ts';
import type { KindName } from '../../kinds/schemas.ts';
import type { Phase } from '../../core/vocabulary.ts';

/** An entry that a chapter can be made of. */
export type Chapter = Extract<Localised<KindName>, { title: string }>;

export interface Part {
  /** "part-hear". */
  id: string;
  /** Its place in the book, lowest first. */
  order: number;
  title: string;
  phase?: Phase;
  /** What the part itself says, below its title. */
  lead?: string;
  /** Name of the piece that the part is, among those of the kind that it comes from. */
  generated?: { kind: KindName; name: string };
  chapters: readonly Chapter[];
}

/** "techniques-listen": where links of a book lead. */
export function chapterId({ path }: { path: string }): string {
  return path.split('/').filter(Boolean).join('-');
}
