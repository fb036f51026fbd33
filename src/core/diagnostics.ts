/** A mistake in the content, as a rule finds it and as a writer is told of it. */
import { distance } from 'fastest-levenshtein';

/** What a rule finds: the file, and where in it — a path of keys in its YAML, or a line of its prose. */
export interface Finding {
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

/** A finding whose place is known: three lines when told. */
export interface Problem {
  file: string;
  line: number;
  wrong: string;
  fix: string;
}

/** The whole list in the order of the files, three lines each, ready to print. */
export function tell(problems: readonly Problem[]): string {
  return inFileOrder(problems)
    .map(({ file, line, wrong, fix }) => `${file}:${line}\n  ${wrong}\n  ${fix}`)
    .join('\n\n');
}

/** Sorted by file and line, each problem once. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** ` Did you mean "listen"?` where a known word is near, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const nearest = known
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return nearest && nearest.edits <= allowed ? ` Did you mean "${nearest.candidate}"?` : '';
}
