/** Mistake: MDX that breaks the whole build. A component's closing tag that is indented, or that has no blank line
 * before it, can make the parser (Sätteri 0.10) abort without naming the file; imports and comments do not belong in content. */
import type { Manuscript } from '../kinds/handbook.ts';
import type { Diagnostic } from '../core/diagnostics.ts';

export function mdxTraps({ bodies }: Manuscript): Diagnostic[] {
  return bodies.flatMap(({ file, text, firstLine }) => {
    const lines = text.split('\n');
    return lines.flatMap((content, index): Diagnostic[] => {
      const line = firstLine + index;
      const closing = /^(\s*)<\/([A-Z]\w*)>/.exec(content);
      if (closing && (closing[1] || lines[index - 1]?.trim())) {
        const wrong = `The closing tag </${closing[2]}> must stand at the start of its line, with an empty line before it.`;
        return [{ file, line, wrong, fix: 'Otherwise the whole build stops without a word about this file.' }];
      }
      if (/^(import|export)\s/.test(content)) {
        return [
          { file, line, wrong: 'Content has no import or export.', fix: 'Take the line out; the page hands components to it.' },
        ];
      }
      if (content.includes('<!--')) {
        return [{ file, line, wrong: 'MDX has no <!-- comments -->.', fix: 'Take it out, or write {/* … */}.' }];
      }
      if (/<(https?:|br\b)/.test(content)) {
        return [
          {
            file,
            line,
            wrong: 'MDX does not read <https://…> or <br>.',
            fix: 'Write a link as [words](address); start a new paragraph for a break.',
          },
        ];
      }
      return [];
    });
  });
}
