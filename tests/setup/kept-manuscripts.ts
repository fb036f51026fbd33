/** Manuscripts of edited fixtures, kept on disk from run to run where HANDBOOK_MANUSCRIPTS names a folder. Mutation tests ask for
 * each of them a thousand times, and none of what they change has a part in reading. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { placeDiagnostic, type Diagnostic } from '../../src/core/diagnostics.ts';
import type { Manuscript } from '../../src/kinds/handbook.ts';
import { readManuscript, type OpenManuscript } from '../../src/kinds/load.ts';
import { readText } from '../../src/read/files.ts';
import { readProse } from '../../src/read/prose/read-prose.ts';
import { parseJson, parseYaml, splitFrontmatter, type Parsed } from '../../src/read/parse.ts';
import { withHandbook, type Edit } from './fixture-handbook.ts';

const FOLDER = process.env['HANDBOOK_MANUSCRIPTS'];

interface Kept {
  manuscript: Omit<Manuscript, 'prose'>;
  prose: ReturnType<Manuscript['prose']>;
  diagnostics: Diagnostic[];
  texts: Record<string, string>;
}

/** Reads the handbook of the fixtures with some edits. @param name of the edits */
export function manuscriptWith(name: string, edits: readonly Edit[]): OpenManuscript {
  if (!FOLDER) return withHandbook(edits, open);
  const file = join(FOLDER, name);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, serialize(withHandbook(edits, read)));
  }
  const { manuscript, prose, diagnostics, texts } = deserialize(readFileSync(file)) as Kept;
  return {
    manuscript: { ...manuscript, prose: () => prose },
    diagnostics,
    place: (diagnostic) => placeDiagnostic(diagnostic, parsed(diagnostic.file, texts[diagnostic.file])?.lineOf),
  };
}

/** Compiles the prose of many edits in one process, where each check would start its own. */
export function compileAhead(all: readonly (readonly Edit[])[]): void {
  if (FOLDER) return;
  const sources = all.flatMap((edits) => {
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
  return { manuscript: rest, prose: prose(), diagnostics, texts };
}

/** As the reader parses it; undefined for what it does not. */
function parsed(file: string, text = ''): Parsed | undefined {
  if (file.endsWith('.yaml')) return parseYaml(file, text);
  if (file.endsWith('.json')) return parseJson(file, text);
  const frontmatter = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return frontmatter && parseYaml(file, frontmatter.fields, 1);
}
