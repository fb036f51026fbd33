/** Mistake: a link in prose that leads nowhere. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';

const LINK = /\]\((\/[^)\s]*)\)/g;
const LINKABLE = KIND_NAMES.filter((kind) => REGISTRY[kind].pages);

export function brokenLinks({ bodies, known }: Manuscript): Diagnostic[] {
  return bodies.flatMap(({ file, text, firstLine }) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(LINK)].flatMap(([, address = '']) => {
        const wrong = wrongWith(address, known);
        const fix = 'Write links as /techniques/listen/: no language, a slash at the end.';
        return wrong ? [{ file, line: firstLine + index, wrong, fix }] : [];
      }),
    ),
  );
}

function wrongWith(address: string, known: Manuscript['known']): string | undefined {
  const [, folder = '', id = '', tail] = address.replace(/#.*$/, '').split('/');
  const kind = LINKABLE.find((candidate) => SCHEMAS[candidate].folder === folder);
  if (!kind) {
    const folders = LINKABLE.map((candidate) => SCHEMAS[candidate].folder);
    return `The link ${address} leads to no part of the handbook.${didYouMean(folder, folders)}`;
  }
  if (id === '') return undefined;
  if (!known[kind].includes(id)) return `The link ${address} leads nowhere.${didYouMean(id, known[kind])}`;
  return tail === '' ? undefined : `The link ${address} lacks its last slash.`;
}
