/** Writes generated entries where each system looks for its pages. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { KINDS, type Generated } from './generate.ts';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const fields = (values: object) => stringify(values, { lineWidth: 0 });

/** A copy of a handbook with the entries in it. @param original holds the `content/` that is copied */
export function writeHandbook(original: string, root: string, entries: readonly Generated[]): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(join(original, 'content'), join(root, 'content'), { recursive: true });
  for (const { kind, id, facts, words } of entries) {
    const folder = join(root, 'content', KINDS[kind], id);
    write(join(folder, 'facts.yaml'), fields(facts));
    for (const [language, { fields: own, markdown }] of Object.entries(words)) {
      const text = kind === 'article' ? `---\n${fields(own)}---\n\n${markdown}\n` : fields(own);
      write(fileOf(folder, kind, language), text);
    }
  }
}

const fileOf = (folder: string, kind: Generated['kind'], language: string) =>
  join(folder, `${language}.${kind === 'article' ? 'mdx' : 'yaml'}`);

/** The same entries as Markdown below `folder`, each at `{language}/{kind}/{id}.md`: the address that our page has.
 *  @param emergency what stands for `{emergency}` */
export function writeMarkdown(folder: string, entries: readonly Generated[], emergency: string): void {
  for (const { kind, id, words } of entries) {
    for (const [language, { fields: own, markdown }] of Object.entries(words)) {
      const top = fields({ title: own['title'], description: own['summary'] });
      const text = markdown.replaceAll('](/', `](/${language}/`);
      write(join(folder, language, KINDS[kind], `${id}.md`), `---\n${top}---\n\n${text}\n`.replaceAll('{emergency}', emergency));
    }
  }
}
