/** The part of Pagefind's browser API that we use; its module is loaded by address, without types. */
import type { IndexHit } from './text-score.ts';

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options?: { filters?: Filters }) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

/** Values of which a page must have one, by the name of the filter. */
export type Filters = Record<string, { any: string[] }>;

export interface PagefindResult extends IndexHit {
  data: () => Promise<PageData>;
}

/** A page's text and metadata, loaded on request. */
export interface PageData {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string; location: number }[];
}
