/** Diagnostics: mistakes in the content, as lint rules find them and as writers are told of them. */
import { distance } from 'fastest-levenshtein';

/** What a lint rule finds: the file, and where in it: a path of keys in its YAML, or a line of its prose. */
export interface Diagnostic {
  file: string;
  /** Keys and indexes from the top of the file's YAML: ['phrases', 0, 'id']. */
  path?: readonly (string | number)[];
  /** 1-based line of the file, where the place is in prose. */
  line?: number;
  /** What is wrong, in a sentence. */
  wrong: string;
  /** What to do about it, in a sentence. */
  fix: string;
}

/** A diagnostic whose line is known: three lines when printed. */
export interface PlacedDiagnostic {
  file: string;
  line: number;
  wrong: string;
  fix: string;
}

/** @param lineOf gives the line of a path in the file's YAML; absent where the file was never parsed */
export function placeDiagnostic(
  { file, path = [], line, wrong, fix }: Diagnostic,
  lineOf: (path: readonly (string | number)[]) => number = () => 1,
): PlacedDiagnostic {
  return { file, line: line ?? lineOf(path), wrong, fix };
}

/** The whole list in the order of the files, three lines each, ready to print. */
export function formatDiagnostics(problems: readonly PlacedDiagnostic[]): string {
  return sortDiagnostics(problems)
    .map(({ file, line, wrong, fix }) => `${file}:${line}\n  ${wrong}\n  ${fix}`)
    .join('\n\n');
}

/** Sorted by file and line, each problem once. */
export function sortDiagnostics<Placed extends PlacedDiagnostic>(problems: readonly Placed[]): Placed[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** ` Did you mean "listen"?` where a known word is near, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const nearest = known
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return nearest && nearest.edits <= allowed && nearest.edits < word.length ? ` Did you mean "${nearest.candidate}"?` : '';
}
