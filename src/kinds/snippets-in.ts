/** All that there is to say or send in a language, from every kind that has such texts. */
import type { Translate } from '../core/translate.ts';
import type { LocalHandbook } from './local-handbook.ts';
import { REGISTRY } from './registry.ts';
import { KIND_NAMES } from './schemas.ts';
import type { Snippet } from './snippet.ts';

export function snippetsIn(handbook: LocalHandbook, t: Translate): Snippet[] {
  return KIND_NAMES.flatMap((kind) => {
    const { snippets } = REGISTRY[kind];
    return snippets ? snippets(handbook, t) : [];
  });
}
