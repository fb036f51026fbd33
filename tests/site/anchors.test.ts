/** The ids of built pages are those that the check knows: it passes links to them, and no heading that has one of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRAME_IDS } from '../../src/core/frame-ids.ts';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { entriesOf } from '../../src/kinds/handbook.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { REGISTRY } from '../../src/kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../../src/kinds/schemas.ts';
import { anchorsOf, listAnchors } from '../../src/lint/anchors.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';

const paged = (kind: KindName) => Boolean(REGISTRY[kind].pages);

test.each([ROOT, FIXTURE])('under $base', ({ root, folder }) => {
  const { manuscript } = readManuscript(root);
  const idsAt = (...path: string[]) => {
    const html = readFileSync(join(folder, ...path, 'index.html'), 'utf8');
    return elementsIn(readHtml(html), '[id]').map(({ attribs }) => attribs['id']);
  };
  const { languages } = manuscript.handbook;
  const lists = KIND_NAMES.filter(paged).flatMap((kind) =>
    languages.map(({ code }) => ({ path: [code, SCHEMAS[kind].folder], anchors: listAnchors(kind, manuscript.handbook) })),
  );
  const entries = entriesOf(manuscript.handbook).filter(({ kind, entry }) => paged(kind) && !entry.facts.draft);
  const pages = entries.flatMap(({ kind, entry }) =>
    Object.keys(entry.words).map((code) => ({
      path: [code, SCHEMAS[kind].folder, entry.id],
      anchors: anchorsOf(manuscript, kind, entry.id, code) ?? [],
    })),
  );
  const built = [...lists, ...pages].map(({ path }) => [path.join('/'), idsAt(...path).sort()]);
  const known = [...lists, ...pages].map(({ path, anchors }) => [path.join('/'), [...FRAME_IDS, ...anchors].sort()]);
  expect(built).toEqual(known);
});
