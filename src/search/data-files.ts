/** The list of data files: their names by language, beside the list itself. */
export type DataFiles = Partial<Record<string, LanguageFiles>>;

interface LanguageFiles {
  vocabulary: string;
  further: string;
  summaries: string;
  sayings: string;
  lookalikes: string;
  /** What the names of all parts begin with. Missing in the one file, which has the texts of all pages. */
  postings?: string;
}

export function partName(postings: string, part: number): string {
  return `${postings}.${part}.json`;
}
