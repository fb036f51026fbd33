/** Writes every quiz and role-play in the formats of other systems, beside its page, once Astro has built the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName, type FormatId } from './formats.ts';
import { plainQuiz, type Whereabouts } from './questions.ts';
import { quizSchema, SCHEMA_PATH } from './quiz-json.ts';
import { scormPackage } from './scorm/package.ts';
import type { Course } from './scorm/manifest.ts';
import { shortfalls, written, WRITTEN } from './write.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { Workbench } from './scorm/bundler.ts';
import { read } from '../read/read.ts';

/** What became of the exports. */
export interface Exported {
  files: number;
  bytes: number;
  seconds: number;
  /** A line for each quiz and format that did not come out whole; the rest was written all the same. */
  problems: string[];
}

/** @param site the folder that Astro built; the bare pages of packages are taken out of it
 *  @param where under which address it will be served */
export async function writeExports(site: string, where: Whereabouts): Promise<Exported> {
  const began = performance.now();
  const { handbook } = read(process.cwd()).manuscript;
  const writing = new Writing(site, where, handbook);
  await writing.all();
  const { files, bytes, problems } = writing;
  return { files, bytes, problems, seconds: (performance.now() - began) / 1000 };
}

/** One line for the log, and one for each problem. */
export function tellExports({ files, bytes, seconds, problems }: Exported): string {
  const line = `Exports: ${files} files, ${Math.round(bytes / 1024)} KB, in ${seconds.toFixed(1)} s.`;
  return [line, ...problems.map((problem) => `  ${problem}`)].join('\n');
}

class Writing {
  files = 0;
  bytes = 0;
  problems: string[] = [];
  private readonly site: string;
  private readonly where: Whereabouts;
  private readonly handbook: Handbook;
  private readonly bench: Workbench;

  constructor(site: string, where: Whereabouts, handbook: Handbook) {
    this.site = site;
    this.where = where;
    this.handbook = handbook;
    this.bench = new Workbench(site, where);
  }

  async all(): Promise<void> {
    this.keep(SCHEMA_PATH, quizSchema(this.where));
    for (const { id, words } of this.handbook.quizzes) {
      for (const language of Object.keys(words)) await this.quiz(id, language);
    }
    for (const { id, words } of this.handbook.scenarios) {
      for (const language of Object.keys(words)) await this.rolePlay(id, language, words[language]!.title);
    }
    this.bench.clear();
  }

  private async quiz(id: string, language: string): Promise<void> {
    const quiz = plainQuiz(
      this.handbook,
      this.handbook.quizzes.find((one) => one.id === id)!,
      language,
      this.where,
    );
    this.problems.push(...shortfalls(quiz));
    for (const format of WRITTEN) await this.file('quizzes', id, language, format, () => written(format, quiz, this.where));
    const { title, passMark } = quiz;
    const course = { id: `quiz-${id}-${language}`, title, passMark };
    await this.file('quizzes', id, language, 'scorm12', () => this.scorm('1.2', course, 'quizzes', id, language));
    await this.file('quizzes', id, language, 'scorm2004', () => this.scorm('2004', course, 'quizzes', id, language));
  }

  private rolePlay(id: string, language: string, title: string): Promise<void> {
    const course = { id: `role-play-${id}-${language}`, title };
    return this.file('scenarios', id, language, 'scorm12', () => this.scorm('1.2', course, 'scenarios', id, language));
  }

  private async scorm(standard: '1.2' | '2004', course: Course, part: Part, id: string, language: string): Promise<Uint8Array> {
    const page = await this.bench.page(`${language}/${part}/${id}`, part === 'quizzes' ? 'quiz' : 'role-play', standard);
    return scormPackage(standard, course, page, this.bench.schemas(standard));
  }

  /** One file that fails leaves the others as they are. */
  private async file(part: Part, id: string, language: string, format: FormatId, write: () => Promise<Uint8Array | undefined>) {
    try {
      const file = await write();
      if (file) this.keep(`${language}/${part}/${id}/${fileName(id, language, format)}`, file);
    } catch (error) {
      this.problems.push(`${part}/${id} (${language}), ${format}: ${(error as Error).message}`);
    }
  }

  private keep(path: string, content: Uint8Array | string): void {
    const file = join(this.site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    this.files += 1;
    this.bytes += Buffer.byteLength(content);
  }
}

type Part = 'quizzes' | 'scenarios';
