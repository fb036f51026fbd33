/** `npm run new technique listen`: makes the folder of an entry, with facts and every language to fill in. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { PAIRED, PAIRED_NAMES, type PairedName } from '../kinds/schemas.ts';
import { didYouMean } from '../core/diagnostics.ts';
import { ID } from '../core/vocabulary.ts';
import { settings } from '../read/settings.ts';

const FILL_IN = 'FILL IN';

/** @param today YYYY-MM-DD
 *  @returns the files made, or what stopped it, in a sentence */
export function makeEntry(
  root: string,
  singular: string,
  id: string,
  languages: readonly string[],
  today: string,
): string[] | string {
  const names = PAIRED_NAMES.map((name) => PAIRED[name].singular);
  const collection = PAIRED_NAMES.find((name) => PAIRED[name].singular === singular);
  if (!collection) return `There is no "${singular}".${didYouMean(singular, names)} Make one of: ${names.join(', ')}.`;
  if (!ID.test(id)) return `"${id}" cannot be an address: use lower-case letters, digits and single hyphens.`;
  const folder = join(root, 'content', collection, id);
  if (existsSync(folder)) return `content/${collection}/${id} is already there.`;
  mkdirSync(folder, { recursive: true });
  const order = readdirSync(join(folder, '..')).length;
  const [original] = languages as [string, ...string[]];
  const facts = { ...example(PAIRED[collection].facts), original, order };
  write(join(folder, 'facts.yaml'), schemaLine(collection, 'facts'), facts);
  const files = languages.map((language) => {
    const day = language === original ? { updated: today } : { follows: today };
    const { updated: _u, follows: _f, ...words } = example(PAIRED[collection].words);
    return writeWords(folder, collection, language, { ...words, ...day });
  });
  return [`content/${collection}/${id}/facts.yaml`, ...files.map((file) => `content/${collection}/${id}/${file}`)];
}

function writeWords(folder: string, collection: PairedName, language: string, words: object): string {
  const { extension } = PAIRED[collection];
  const file = `${language}.${extension}`;
  const yaml = stringify(words);
  const text = extension === 'mdx' ? `---\n${yaml}---\n\n${FILL_IN}\n` : `${schemaLine(collection, 'words')}${yaml}`;
  writeFileSync(join(folder, file), text);
  return file;
}

function write(path: string, first: string, value: object): void {
  writeFileSync(path, first + stringify(value));
}

function schemaLine(collection: PairedName, part: 'facts' | 'words'): string {
  return `# yaml-language-server: $schema=../../.schemas/${collection}.${part}.json\n`;
}

/** Every required field of a shape, with something to overwrite. */
function example(shape: z.ZodObject): Record<string, unknown> {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return sample(schema) as Record<string, unknown>;
}

interface JsonSchema {
  type?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
}

function sample({ type, enum: values, properties = {}, required = [], items, minItems = 0 }: JsonSchema): unknown {
  if (values) return values[0];
  if (type === 'object')
    return Object.fromEntries(required.filter((key) => properties[key]).map((key) => [key, sample(properties[key]!)]));
  if (type === 'array') return Array.from({ length: minItems }, () => sample(items ?? {}));
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return true;
  return FILL_IN;
}

if (import.meta.main) {
  const [singular = '', id = ''] = process.argv.slice(2);
  const made = makeEntry(process.cwd(), singular, id, settings().languages, new Date().toISOString().slice(0, 10));
  if (typeof made === 'string') {
    console.error(made);
    process.exitCode = 1;
  } else {
    console.log(`Made, to fill in:\n  ${made.join('\n  ')}\nThen: npm run check`);
  }
}
