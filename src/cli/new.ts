/** `npm run new technique listen`: makes the folder of an entry, with facts and every language to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../core/diagnostics.ts';
import { ID } from '../core/schema.ts';
import { createTranslate } from '../core/translate.ts';
import { fileOf, isEntryKind, type EntryKind } from '../kinds/handbook.ts';
import { readManuscript } from '../kinds/load.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { handbookRoot } from '../read/root.ts';
import { run } from './run.ts';

const FILL_IN = 'FILL IN';

/** @param today YYYY-MM-DD
 *  @returns the files made, or what stopped it, in a sentence */
export function makeEntry(root: string, name: string, id: string, today: string): string[] | string {
  const kinds = KIND_NAMES.filter(isEntryKind);
  const kind = kinds.find((candidate) => candidate === name);
  if (!kind) return `There is no "${name}".${didYouMean(name, kinds)} Make one of: ${kinds.join(', ')}.`;
  if (!ID.test(id)) return `"${id}" cannot be an address: use lower-case letters, digits and single hyphens.`;
  const { manuscript } = readManuscript(root);
  const { languages, ui } = manuscript.handbook;
  const folder = `content/${SCHEMAS[kind].folder}/${id}`;
  if (existsSync(join(root, folder))) return `${folder} is already there.`;
  mkdirSync(join(root, folder), { recursive: true });
  const original = languages[0]?.code ?? '';
  const { template } = REGISTRY[kind];
  const order = 1 + Math.max(0, ...manuscript.handbook.entries[kind].map(({ facts }) => facts.order));
  const facts = { ...example(SCHEMAS[kind].facts), ...template.facts, original, order, draft: true };
  const files = [fileOf(kind, id, 'facts')];
  write(root, fileOf(kind, id, 'facts'), `${schemaLine(kind, 'facts')}${stringify(facts)}`);
  for (const { code } of languages) {
    const day = code === original ? { updated: today } : { follows: today };
    const words = stringify({ ...example(SCHEMAS[kind].words), ...template.words, ...day });
    const own = ui[code];
    const prose = own ? template.prose(createTranslate(own)) : FILL_IN;
    const text = SCHEMAS[kind].prose ? `---\n${words}---\n\n${prose}\n` : `${schemaLine(kind, 'words')}${words}`;
    write(root, fileOf(kind, id, code), text);
    files.push(fileOf(kind, id, code));
  }
  return files;
}

function write(root: string, file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function schemaLine(kind: EntryKind, part: 'facts' | 'words'): string {
  return `# yaml-language-server: $schema=../../.schemas/${SCHEMAS[kind].folder}.${part}.json\n`;
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
  void run(() => {
    const [name = '', id = ''] = process.argv.slice(2);
    const made = makeEntry(handbookRoot(), name, id, new Date().toISOString().slice(0, 10));
    if (typeof made === 'string') console.error(made);
    else console.log(`Made, to fill in:\n  ${made.join('\n  ')}\nThen: npm run check`);
    return typeof made !== 'string';
  });
}
