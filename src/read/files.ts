/** The files below content/, without what operating systems and editors leave behind by looking. */
import { existsSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { unprintableIn } from '../core/characters.ts';
import type { Diagnostic } from '../core/diagnostics.ts';

const LEFT_BEHIND = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini|ehthumbs\.db|Icon\r)$/i;

/** Paths with slashes, starting with "content/", sorted; and what cannot be read as a file of ours. */
export function contentFiles(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  if (!existsSync(join(root, 'content'))) {
    const fix = 'Run this in the folder of the handbook, where content/ is.';
    return { files: [], diagnostics: [{ file: 'content', wrong: 'There is no folder content/ here.', fix }] };
  }
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const unreadable = (file: string): [] => {
    diagnostics.push({ file, wrong: 'This folder cannot be read.', fix: 'Look whether you may open it.' });
    return [];
  };
  const visit = (folder: string): void => {
    for (const entry of listed(join(root, folder)) ?? unreadable(folder)) {
      const path = `${folder}/${entry.name}`;
      if (LEFT_BEHIND.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
      else diagnostics.push({ file: path, wrong: 'This is a link to another place.', fix: 'Put the file itself here.' });
    }
  };
  visit('content');
  return { files: files.sort(), diagnostics };
}

function listed(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Marks that version control leaves where two versions of a file could not be put together. */
const CONFLICT = /^(<{7}|\|{7}|>{7})( |$)/;

/** Text without the mark that Windows Notepad puts in front. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** The text of a file. Where it is no clean text, that is told. */
export function readText(root: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const wrong = `This file cannot be read (${error instanceof Error ? error.message : String(error)}).`;
    return { text: '', diagnostics: [{ file, line: 1, wrong, fix: 'Look whether you may open it.' }] };
  }
  const text = decoded(bytes);
  const diagnostics = text.split('\n').flatMap((content, index) => {
    const mistake = mistakeInLine(content);
    return mistake ? [{ file, line: index + 1, ...mistake }] : [];
  });
  return { text, diagnostics };
}

function mistakeInLine(content: string): Pick<Diagnostic, 'wrong' | 'fix'> | undefined {
  if (CONFLICT.test(content)) {
    const fix = 'Keep what is right of both versions, and take out the lines of signs around them.';
    return { wrong: 'Two versions of this file could not be put together here.', fix };
  }
  if (content.includes('\ufffd')) {
    return { wrong: 'A letter here is not UTF-8.', fix: 'Save the file as UTF-8, and write the letter anew.' };
  }
  const found = unprintableIn(content);
  if (!found) return undefined;
  const fix = 'Take it out; it often comes along when text is pasted from a word processor.';
  return { wrong: `There is an invisible control character here (${found}).`, fix };
}
