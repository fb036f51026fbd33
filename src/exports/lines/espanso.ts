/** Lines for Espanso, the open text expander: a match file, and the same as a package. After espanso.org/docs: matches/forms,
 * packages/package-specification and the project's own schema of match files; the program itself was not at hand. */
import { stringify } from 'yaml';
import { piecesOf } from '../../core/blanks.ts';
import type { Translate } from '../../core/translate.ts';
import { zipped } from '../archive.ts';
import { isTyped } from '../parts/line-packs.ts';
import type { Row } from './rows.ts';

interface Edition {
  /** Of the package, and of its folder: lower-case letters, digits and hyphens. */
  name: string;
  /** ISO 8601, UTC. */
  modified: string;
  /** Public address of the handbook. */
  home: string;
}

export function matchFile(rows: readonly Row[], { modified, home }: Edition, t: Translate): string {
  const typed = rows.filter(({ channels }) => isTyped(channels));
  const spoken = rows.length - typed.length;
  const about = [
    `${t('site.name')}, ${home}, ${modified.slice(0, 10)}. CC BY 4.0`,
    t('lines.expander.how'),
    ...(spoken > 0 ? [t('lines.expander.left', { count: spoken })] : []),
  ];
  return `${about.map((line) => `# ${line}\n`).join('')}${stringify({ matches: typed.map(matchOf) }, { lineWidth: 0 })}`;
}

/** A colon begins a trigger, and it expands once a space or a full stop follows: so one may begin as another does. */
function matchOf({ shortcut, title, text }: Row) {
  const common = { trigger: `:${shortcut}`, right_word: true, label: title };
  const fields = new Map<string, string>();
  const form = piecesOf(text)
    .map((piece) => (piece.isBlank ? `[[${fieldFor(piece.text, fields)}]]` : piece.text))
    .join('');
  if (!fields.size) return { ...common, replace: text };
  // What nobody has filled in keeps its brackets, so that it is seen before it is sent.
  const defaults = [...fields].map(([blank, name]) => [name, { default: `[${blank}]` }] as const);
  return { ...common, form, form_fields: Object.fromEntries(defaults) };
}

/** The field of a blank: the same for the same words. Names of variables have letters, digits and underscores alone.
 *  @param fields blank -> name of its field; the new one is added */
function fieldFor(blank: string, fields: Map<string, string>): string {
  const known = fields.get(blank);
  if (known !== undefined) return known;
  const plain = blank.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = plain.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '');
  const stem = /^[a-z]/.test(letters) ? letters : ['blank', letters].filter(Boolean).join('_');
  const taken = [...fields.values()];
  let name = stem;
  for (let number = 2; taken.includes(name); number += 1) name = `${stem}_${number}`;
  fields.set(blank, name);
  return name;
}

/** A zip of the package's folder, to be unpacked into `match/packages` of Espanso's own folder. */
export function matchPackage(rows: readonly Row[], edition: Edition, t: Translate): Uint8Array {
  const { name, modified, home } = edition;
  const manifest = {
    name,
    title: t('site.name'),
    description: t('lines.expander.about'),
    version: versionOf(modified),
    author: t('site.name'),
    homepage: home,
  };
  const readme = [
    `# ${t('site.name')}`,
    t('lines.expander.about'),
    t('lines.expander.install', { name }),
    t('lines.expander.how'),
    `CC BY 4.0: ${home}`,
  ];
  return zipped({
    [`${name}/_manifest.yml`]: stringify(manifest, { lineWidth: 0 }),
    [`${name}/package.yml`]: matchFile(rows, edition, t),
    [`${name}/README.md`]: `${readme.join('\n\n')}\n`,
  });
}

/** MAJOR.MINOR.PATCH that grows with the moment: Espanso updates a package only where the version is higher. */
function versionOf(modified: string): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = modified.split(/\D+/).map(Number);
  return [year, month * 100 + day, hour * 10_000 + minute * 100 + second].join('.');
}
