/** What a figure may count in the handbook itself, so that nobody has to type it, or forgets to. */
import type { Word } from '../../core/interface-words.ts';
import { GRADES, READINGS } from '../../core/vocabulary.ts';

export const COUNTS = ['grades', 'reading'] as const;
export type Count = (typeof COUNTS)[number];

/** A source as counting takes it. */
interface Counted {
  id: string;
  study?: string | undefined;
  basis: string;
}

/** What is counted. */
export interface CountedHandbook {
  techniques: readonly { grade: (typeof GRADES)[number]; sources: readonly string[] }[];
  sources: readonly Counted[];
}

export interface CountedRow {
  label: Word;
  value: number;
  /** How many studies and guidelines are behind it. */
  n?: number;
}

export function countedRows(count: Count, handbook: CountedHandbook): CountedRow[] {
  return count === 'grades' ? byGrade(handbook) : byReading(handbook);
}

/** Techniques of each grade, and the sources under them; two reports of one study count once. */
function byGrade({ techniques, sources }: CountedHandbook): CountedRow[] {
  const studyOf = new Map(sources.map(({ id, study }) => [id, study ?? id]));
  return GRADES.map((grade) => {
    const own = techniques.filter((technique) => technique.grade === grade);
    const studies = new Set(own.flatMap((technique) => technique.sources.map((id) => studyOf.get(id) ?? id)));
    return { label: `grade.${grade}` as const, value: own.length, n: studies.size };
  });
}

/** Sources by how much of each was read. */
function byReading({ sources }: CountedHandbook): CountedRow[] {
  return READINGS.map((basis) => ({
    label: `sources.basis.${basis}` as const,
    value: sources.filter((source) => source.basis === basis).length,
  }));
}
