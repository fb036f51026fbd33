/** Says in a sentence what stopped a command: the one place where errors of the system, of Astro and of our own become words. */
import { relative } from 'node:path';
import { Failure, errorCode } from '../core/failure.ts';

/** What the system's error codes mean, as sentences about a path. */
const BY_CODE: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full: ${path} could not be written. Free some space, and try again.`,
  EDQUOT: (path) => `This user's share of the disk is full: ${path} could not be written. Free some space, and try again.`,
  EFBIG: (path) => `The system allows no file as large as ${path}. Raise the limit, and try again.`,
  EACCES: (path) => `This user may not read or write ${path}. Change its permissions, or run this as the user who owns it.`,
  EPERM: (path) =>
    `The system does not let this user change ${path}. Change its permissions, or run this as the user who owns it.`,
  EROFS: (path) => `${path} lies on a disk that can only be read. Work in a folder that can be written.`,
  EBUSY: (path) => `Another program holds ${path} open, or a disk is mounted there. Close it, or build elsewhere with --out.`,
  EXDEV: (path) => `${path} would have to move to another disk. Build into a folder on the disk of the handbook, and copy it.`,
  ENOENT: (path) => `${path} is missing.`,
  ENOTDIR: (path) => `A file stands where a folder is expected: ${path}.`,
  EISDIR: (path) => `A folder stands where a file is expected: ${path}.`,
  EPIPE: () => 'Nobody reads what this command says any more.',
  EMFILE: () => 'Too many files are open on this machine. Close some programs, or raise the limit, and try again.',
};

/** What an error may carry besides its message. */
interface Details {
  path?: unknown;
  dest?: unknown;
  cause?: unknown;
  errors?: unknown;
  hint?: unknown;
  loc?: { file?: unknown; line?: unknown } | undefined;
}

/** Whole sentences for the terminal, without a stack.
 *  @param error whatever was thrown */
export function explain(error: unknown): string {
  return known(error) ?? unexpected(error);
}

/** What failed for a reason that is understood; looks through the errors that an error was caused by. */
function known(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { path, dest, cause, errors }: Details = error;
  const code = errorCode(error);
  if (error instanceof Failure)
    return cause === undefined ? error.message : `${error.message} ${known(cause) ?? messageOf(cause)}`;
  if (code) {
    if (code.startsWith('ERR_PARSE_ARGS')) return firstParagraph(error.message);
    const sentence = BY_CODE[code]?.(placeOf(dest ?? path));
    if (sentence) return sentence;
  }
  // Programs that are not Node's, such as Pagefind's, tell of a full disk only in their own words.
  if (/no space left on device/i.test(error.message)) return BY_CODE['ENOSPC']?.('what is being built');
  const below = [cause, ...(Array.isArray(errors) ? errors : [])].flatMap((inner) => known(inner) ?? []);
  return below[0];
}

function placeOf(path: unknown): string {
  if (typeof path !== 'string') return 'a file';
  const near = relative(process.cwd(), path);
  return near && !near.startsWith('..') ? near : path;
}

/** A fault that nobody foresaw, or one that Astro met in a file: what it says, and where. */
function unexpected(error: unknown): string {
  const { loc, hint }: Details = error instanceof Error ? error : {};
  const place =
    typeof loc?.file === 'string' ? `${placeOf(loc.file)}${typeof loc.line === 'number' ? `:${loc.line}` : ''}: ` : '';
  const more = typeof hint === 'string' ? ` ${firstParagraph(hint)}` : '';
  return `${place}${messageOf(error)}${more}\nThis was not foreseen. With HANDBOOK_DEBUG=1 the same command shows where it happened.`;
}

function messageOf(error: unknown): string {
  return firstParagraph(error instanceof Error ? error.message : String(error));
}

/** Some messages bring a listing or a stack along, below an empty line or indented. */
function firstParagraph(text: string): string {
  return (
    text
      .split(/\n\s*\n|\n\s+at /)[0]
      ?.trim()
      .replace(/\s*\n\s*/g, ' ') || 'Something failed without a word.'
  );
}
