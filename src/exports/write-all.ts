/** Writes every entry in the formats of other systems, beside its page, once Astro has built the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../core/failure.ts';
import { createTranslate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { localHandbook, type LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import { courseFiles } from './courses.ts';
import { lineSchemaText } from './lines/data.ts';
import { linePacks } from './lines/packs.ts';
import { openData, openDataSchema } from './open-data.ts';
import type { CoursePart } from './parts/course.ts';
import { DATA_SCHEMA_PATH, openDataName } from './parts/data-file.ts';
import type { ExportContext, ExportedFile, Exports, SiteAddress } from './parts/exported-file.ts';
import type { Editions, MomentOf } from './parts/editions.ts';
import { LINES_SCHEMA_PATH } from './parts/line-packs.ts';
import { quizSchema, SCHEMA_PATH } from './quiz-json.ts';
import { ScormBundler } from './scorm/bundler.ts';

/** Interface words that files say too. */
const IN_FILES = /^(site|quiz|export|package|scenario|speaker)\.|^course$/;

/** What became of the exports. */
export interface Exported {
  files: number;
  bytes: number;
  seconds: number;
  /** What formats could not take, a line each. */
  limits: string[];
}

/** Rejects with a Failure where a file cannot be written; the message names it.
 *  @param site the folder that Astro built; the bare pages of packages are taken out of it */
export async function writeExports(
  site: string,
  address: SiteAddress,
  handbook: Handbook,
  editions: Editions,
): Promise<Exported> {
  const began = performance.now();
  const scorm = new ScormBundler(site, address);
  const done: Exported = { files: 0, bytes: 0, seconds: 0, limits: [] };
  const write: Write = (path, content) => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    done.files += 1;
    done.bytes += Buffer.byteLength(content);
  };
  write(SCHEMA_PATH, quizSchema(address));
  write(DATA_SCHEMA_PATH, openDataSchema(address));
  write(LINES_SCHEMA_PATH, lineSchemaText(address));
  for (const { code } of handbook.languages) {
    const words = handbook.ui[code];
    if (!words) continue;
    const own = Object.entries(words).filter(([name]) => IN_FILES.test(name));
    const momentOf: MomentOf = (name, said, day) => editions.momentOf(`${name}/${code}`, [said, own], day);
    const context = { ...address, handbook: localHandbook(handbook, code), t: createTranslate(words), momentOf, scorm };
    const parts: CoursePart[] = [];
    for (const kind of KIND_NAMES) parts.push(...(await writeKind(kind, context, write, done)));
    const data = { name: openDataName(words['site.name'], code), write: () => openData(handbook, code, context) };
    await writeFiles('downloads/', [...courseFiles(parts, context), ...linePacks(context), data], write);
  }
  scorm.clear();
  done.seconds = (performance.now() - began) / 1000;
  return done;
}

type Write = (path: string, content: Uint8Array | string) => void;

/** @returns what its entries give to the course */
async function writeKind(kind: KindName, context: ExportContext, write: Write, done: Exported): Promise<CoursePart[]> {
  const all = await exportsOf(kind, context.handbook, context);
  for (const { path, files, limits } of all) {
    done.limits.push(...limits);
    await writeFiles(path, files, write);
  }
  return all.flatMap(({ part }) => (part ? [part] : []));
}

async function writeFiles(path: string, files: readonly ExportedFile[], write: Write): Promise<void> {
  for (const file of files) {
    const name = `${path}${file.name}`;
    try {
      write(name, await file.write());
    } catch (error) {
      throw new Failure(`The file ${name} could not be written.`, { cause: error });
    }
  }
}

function exportsOf<K extends KindName>(
  kind: K,
  handbook: LocalHandbook,
  context: ExportContext,
): Promise<(Exports & { path: string })[]> {
  const { exports } = REGISTRY[kind];
  if (!exports) return Promise.resolve([]);
  const written = handbook.written(kind);
  return Promise.all(
    written.map(async (entry) => ({ ...(await exports(entry, context)), path: `${entry.language}${entry.path}` })),
  );
}

/** One line for the log, with what the formats could not take summed up. */
export function formatExported({ files, bytes, seconds, limits }: Exported): string {
  const line = `Exports: ${files} files, ${Math.round(bytes / 1024)} KB, in ${seconds.toFixed(1)} s.`;
  return limits.length
    ? `${line} Left out, as the format takes no more: ${limits.length} questions; their pages say which.`
    : line;
}
