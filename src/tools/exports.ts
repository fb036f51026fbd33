/** Writes every quiz in the formats of other systems, beside its page, once Astro has built the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName } from '../exports/formats.ts';
import { plainQuiz, type Whereabouts } from '../exports/questions.ts';
import { quizSchema, SCHEMA_PATH } from '../exports/quiz-json.ts';
import { shortfalls, written, WRITTEN } from '../exports/write.ts';
import type { Handbook } from '../model/handbook.ts';
import { read } from './read.ts';

/** What became of the exports. */
export interface Exported {
  files: number;
  bytes: number;
  /** A line for each quiz and format that did not come out whole; the rest was written all the same. */
  problems: string[];
}

/** @param site the folder that Astro built
 *  @param where under which address it will be served */
export async function writeExports(site: string, where: Whereabouts): Promise<Exported> {
  const { handbook } = read(process.cwd()).manuscript;
  const exported: Exported = { files: 0, bytes: 0, problems: [] };
  const keep = (path: string, content: Uint8Array | string) => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    exported.files += 1;
    exported.bytes += content.length;
  };
  keep(SCHEMA_PATH, quizSchema(where));
  await writeQuizzes(handbook, where, keep, exported.problems);
  return exported;
}

type Keep = (path: string, content: Uint8Array | string) => void;

async function writeQuizzes(handbook: Handbook, where: Whereabouts, keep: Keep, problems: string[]): Promise<void> {
  for (const quiz of handbook.quizzes) {
    for (const language of Object.keys(quiz.words)) {
      const plain = plainQuiz(handbook, quiz, language, where);
      problems.push(...shortfalls(plain));
      for (const format of WRITTEN) {
        try {
          const file = await written(format, plain, where);
          if (file) keep(`${language}/quizzes/${quiz.id}/${fileName(quiz.id, language, format)}`, file);
        } catch (error) {
          problems.push(`quizzes/${quiz.id} (${language}), ${format}: ${(error as Error).message}`);
        }
      }
    }
  }
}
