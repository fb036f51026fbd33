/** Checks edited copies of the fixtures. Where HANDBOOK_MANUSCRIPTS names a folder, what was read is kept there from run to run:
 * mutation tests ask for each copy a thousand times, and none of what they change has a part in reading. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { checkManuscript, type Report } from '../../src/cli/check.ts';
import { placeDiagnostic, type Diagnostic } from '../../src/core/diagnostics.ts';
import type { Manuscript } from '../../src/kinds/handbook.ts';
import { readManuscript, type OpenManuscript } from '../../src/kinds/load.ts';
import { RULES } from '../../src/lint/rules.ts';
import { readText } from '../../src/read/files.ts';
import { readProse } from '../../src/read/prose/read-prose.ts';
import { parseJson, parseYaml, splitFrontmatter, type Parsed } from '../../src/read/parse.ts';
import { TODAY, withHandbook, type Edit } from './fixture-handbook.ts';

const FOLDER = process.env['HANDBOOK_MANUSCRIPTS'];

interface Kept {
  manuscript: Omit<Manuscript, 'prose'>;
  prose: ReturnType<Manuscript['prose']>;
  diagnostics: Diagnostic[];
  texts: Record<string, string>;
  /** Places of the rules that found something. A rule is asked about the edits that it is for, and about the handbook without any:
   * if each were asked about everything, a change of a rule would take seconds to see through. */
  telling: number[];
}

/** What the check finds in the handbook of the fixtures with some edits. */
export function checkWith(edits: readonly Edit[]): Report {
  if (!FOLDER) return checkManuscript(withHandbook(edits, open), TODAY);
  const file = fileOf(edits, FOLDER);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, serialize(withHandbook(edits, read)));
  }
  const { manuscript, prose, diagnostics, texts, telling } = deserialize(readFileSync(file)) as Kept;
  const kept: OpenManuscript = {
    manuscript: { ...manuscript, prose: () => prose },
    diagnostics,
    place: (diagnostic) => placeDiagnostic(diagnostic, parsed(diagnostic.file, texts[diagnostic.file])?.lineOf),
  };
  const rules = RULES.filter((_, index) => !edits.length || telling.includes(index));
  return checkManuscript(kept, TODAY, rules);
}

function fileOf(edits: readonly Edit[], folder: string): string {
  return join(folder, createHash('sha256').update(JSON.stringify(edits)).digest('hex'));
}

/** Compiles the prose of many edits in one process, where each check would start its own. */
export function compileAhead(all: readonly (readonly Edit[])[]): void {
  const unread = all.filter((edits) => !FOLDER || !existsSync(fileOf(edits, FOLDER)));
  const sources = unread.flatMap((edits) => {
    const files = new Set(edits.filter(({ remove }) => !remove).map(({ file }) => file));
    const bodies = [...files].filter((file) => file.endsWith('.mdx'));
    return withHandbook(bodies.length ? edits : [], (root) =>
      bodies.map((file) => ({ file, source: readText(root, file).text })),
    );
  });
  readProse(sources);
}

/** Reads all that there is to read, so that the folder may go. */
function open(root: string): OpenManuscript {
  const opened = readManuscript(root);
  opened.manuscript.prose();
  return opened;
}

function read(root: string): Kept {
  const { manuscript, diagnostics } = readManuscript(root);
  const { prose, ...rest } = manuscript;
  const texts = Object.fromEntries(manuscript.files.map((file) => [file, readText(root, file).text]));
  const telling = RULES.flatMap((rule, index) => (rule(manuscript, TODAY).length ? [index] : []));
  return { manuscript: rest, prose: prose(), diagnostics, texts, telling };
}

/** As the reader parses it; undefined for what it does not. */
function parsed(file: string, text = ''): Parsed | undefined {
  if (file.endsWith('.yaml')) return parseYaml(file, text);
  if (file.endsWith('.json')) return parseJson(file, text);
  const frontmatter = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return frontmatter && parseYaml(file, frontmatter.fields, 1);
}
