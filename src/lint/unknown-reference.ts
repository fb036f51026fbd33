/** Mistake: a name in the facts, or in a component of prose, that leads to nothing, to a draft, to the entry itself, or that a list has twice. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { PROSE_COMPONENTS } from '../core/prose-components.ts';
import { referencesIn, type Reference } from '../core/walk-schema.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { entriesOf, factFilesOf, fileOf, partsOf, type FactFile, type Manuscript } from '../kinds/handbook.ts';

export function unknownReferences(manuscript: Manuscript): Diagnostic[] {
  const { handbook, known } = manuscript;
  const pages = KIND_NAMES.filter((kind) => REGISTRY[kind].pages).flatMap((kind) =>
    known[kind].map((id) => `${SCHEMAS[kind].folder}/${id}`),
  );
  const names: Record<string, string[]> = { ...known, seed: handbook.seeds.map(({ id }) => id), page: pages };
  const drafts = new Set(entriesOf(handbook).flatMap(({ kind, entry }) => (entry.facts.draft ? [`${kind} ${entry.id}`] : [])));
  return namingPlaces(manuscript, drafts).flatMap(({ kind, file, schema, value, draft, line }) => {
    const found = referencesIn(schema, value);
    return found.flatMap((reference): Diagnostic[] => {
      const { kind: target, id } = reference;
      const place = line === undefined ? { file, path: reference.path } : { file, line };
      const candidates = names[target] ?? [];
      if (!candidates.includes(id)) {
        const wrong = `There is no ${target === 'seed' ? 'seed entry' : target} "${id}".${didYouMean(id, candidates)}`;
        return [{ ...place, wrong, fix: 'Name one that exists, or add it first.' }];
      }
      const parts = reference.part && partsOf(handbook, target, id, reference.part.list);
      if (reference.part && parts && !parts.includes(reference.part.id)) {
        const wrong = `"${id}" has no "${reference.part.id}" under ${reference.part.list}.${didYouMean(reference.part.id, parts)}`;
        return [{ ...place, wrong, fix: 'Name one that it has, or add it there first.' }];
      }
      if (!draft && drafts.has(`${target} ${id}`)) {
        const fix = 'Take it out until the draft is finished, or finish the draft.';
        return [{ ...place, wrong: `"${id}" is a draft, which readers do not see.`, fix }];
      }
      if (target === kind && file === fileOf(kind, id)) {
        return [{ ...place, wrong: 'This leads to the entry itself.', fix: 'Take it out.' }];
      }
      if (!isRepeated(reference, found)) return [];
      return [{ ...place, wrong: `"${id}" stands here twice.`, fix: 'Name it once.' }];
    });
  });
}

/** Where entries are named: in facts, and in the components of prose, which stand on a line. */
function namingPlaces({ handbook, prose }: Manuscript, drafts: ReadonlySet<string>): (FactFile & { line?: number })[] {
  const inProse = prose().flatMap(({ kind, id, file, components }) =>
    components.flatMap(({ name, props, line }) => {
      const schema = PROSE_COMPONENTS[name];
      if (!schema.safeParse(props).success) return []; // told as such
      return { kind, file, schema, value: props, draft: drafts.has(`${kind} ${id}`), line };
    }),
  );
  return [...factFilesOf(handbook), ...inProse];
}

/** In one list of names, such as related; not where each of several things names its own. */
function isRepeated({ id, part, path }: Reference, found: readonly Reference[]): boolean {
  const list = path.slice(0, -1).join('.');
  const first = found.find(
    (other) => other.id === id && other.part?.id === part?.id && other.path.slice(0, -1).join('.') === list,
  );
  return typeof path.at(-1) === 'number' && first?.path.at(-1) !== path.at(-1);
}
