/** The files below content/, without what operating systems and editors leave behind by looking. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
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

/** A character that no file of text has on purpose: XML and HTML forbid most of them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** The text of a file, without the mark that Windows Notepad puts in front. Where it is no clean text, that is told. */
export function readText(root: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  const bytes = readFileSync(join(root, file));
  const text = new TextDecoder('utf-8').decode(bytes);
  const diagnostics: Diagnostic[] = [];
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) {
    const fix = 'Save the file as UTF-8, and write the letter anew.';
    diagnostics.push({ file, line: lineAt(text, broken), wrong: 'A letter here is not UTF-8.', fix });
  }
  text.split('\n').forEach((content, index) => {
    const found = CONTROL.exec(content)?.[0];
    if (!found) return;
    const fix = 'Take it out; it often comes along when text is pasted from a word processor.';
    diagnostics.push({ file, line: index + 1, wrong: `There is an invisible control character here (${codeOf(found)}).`, fix });
  });
  return { text, diagnostics };
}

/** "U+000B" */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
