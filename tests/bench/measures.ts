/** Every measure that is shown: what it is called, its unit, and where it stands in a row. */
import type { Figure, Unit } from './figures.ts';
import type { Row } from './results.ts';
import { PAGES } from './visits.ts';

export interface Measure {
  label: string;
  unit: Unit;
  of: (row: Row) => Figure | undefined;
}

const one = (value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : { median: value, least: value, most: value };

export const COLD: Measure = { label: 'cold build, CPU seconds', unit: 's', of: (row) => row.cold?.cpu };
export const CHANGED: Measure = { label: 'after one changed entry, CPU seconds', unit: 's', of: (row) => row.changed?.cpu };
export const OUTPUT: Measure = { label: 'site on disk, MB', unit: 'MB', of: (row) => one(row.output) };
export const ARTICLE: Measure = { label: 'article besides fonts, KB', unit: 'KB', of: (row) => one(row.pages?.article?.bytes) };
export const FIRST_PAINT: Measure = { label: 'article, first paint, ms', unit: 'ms', of: (row) => row.paint?.article?.fcp };
export const ANSWER: Measure = {
  label: 'first results in English, KB',
  unit: 'KB',
  of: (row) => one(row.search?.['en']?.bytes),
};

const pages = PAGES.flatMap((page): Measure[] => [
  page === 'article' ? ARTICLE : { label: `${page} besides fonts, KB`, unit: 'KB', of: (row) => one(row.pages?.[page]?.bytes) },
  { label: `${page}, fonts, KB`, unit: 'KB', of: (row) => one(row.pages?.[page]?.fonts) },
  { label: `${page}, requests`, unit: '', of: (row) => one(row.pages?.[page]?.requests) },
]);

const paints = PAGES.flatMap((page): Measure[] => [
  page === 'article' ? FIRST_PAINT : { label: `${page}, first paint, ms`, unit: 'ms', of: (row) => row.paint?.[page]?.fcp },
  { label: `${page}, largest paint, ms`, unit: 'ms', of: (row) => row.paint?.[page]?.lcp },
  { label: `${page}, layout shift`, unit: '', of: (row) => row.paint?.[page]?.cls },
  { label: `${page}, Lighthouse, of 100`, unit: 'points', of: (row) => row.paint?.[page]?.score },
]);

const searches = ['en', 'et'].flatMap((language): Measure[] => [
  language === 'en'
    ? ANSWER
    : { label: 'first results in Estonian, KB', unit: 'KB', of: (row) => one(row.search?.[language]?.bytes) },
  { label: `first question (${language}) to results, ms`, unit: 'ms', of: (row) => row.search?.[language]?.first },
  { label: `next questions (${language}) to results, ms`, unit: 'ms', of: (row) => row.search?.[language]?.next },
]);

export const MEASURES: readonly Measure[] = [
  COLD,
  { label: 'cold build, peak memory, MB', unit: 'MB', of: (row) => row.cold?.memory },
  CHANGED,
  { label: 'after one changed entry, peak memory, MB', unit: 'MB', of: (row) => row.changed?.memory },
  OUTPUT,
  ...pages,
  ...paints,
  ...searches,
];
