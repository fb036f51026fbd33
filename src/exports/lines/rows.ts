/** Texts to say or send, with what files tell besides them. */
import { blanksIn } from '../../core/blanks.ts';
import type { Snippet } from '../../kinds/snippet.ts';
import { snippetsIn } from '../../kinds/snippets-in.ts';
import type { ExportContext } from '../parts/exported-file.ts';

export interface Row extends Snippet {
  /** What is filled in, in order, each once, without brackets. */
  blanks: string[];
  address: string;
}

export function rowsOf({ handbook, t, site, base }: Pick<ExportContext, 'handbook' | 't' | 'site' | 'base'>): Row[] {
  return snippetsIn(handbook, t).map((snippet) => ({
    ...snippet,
    blanks: [...new Set([snippet.subject ?? '', snippet.text].flatMap(blanksIn))],
    address: new URL(`${base}${handbook.language}${snippet.path}`, site).href,
  }));
}
