/** Lines as plain JSON, with a schema made from these shapes. For whoever writes a program. */
import { z } from 'zod';
import { idSchema, lineSchema } from '../../core/schema.ts';
import { CHANNELS, GRADES, PHASES } from '../../core/vocabulary.ts';
import { SNIPPET_KINDS } from '../../kinds/snippet.ts';
import type { SiteAddress } from '../parts/exported-file.ts';
import { LINES_SCHEMA_PATH } from '../parts/line-packs.ts';
import { schemaText } from '../schema-text.ts';
import type { Row } from './rows.ts';

/** Raised when a reader of the old form would misread the new one; its schema then gets another address. */
const FORMAT = 1;

const named = z.strictObject({ id: idSchema, title: lineSchema });

const entry = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)
    .describe('For ever, and the same in every language: technique/pair, replies/reply or replies/reply/message.'),
  kind: z.enum(SNIPPET_KINDS).describe('line: one of a technique. reply: a whole message, built from lines.'),
  title: lineSchema,
  text: lineSchema.describe('What to paste. An empty line between paragraphs; what to fill in stands in [brackets].'),
  blanks: z.array(lineSchema).describe('What stands in brackets, each once, without them: an example, or what belongs there.'),
  subject: lineSchema.optional().describe('Of an email.'),
  say: lineSchema.optional().describe('Of a line: as one says it.'),
  written: lineSchema.optional().describe('Of a line: as one writes it, where that differs.'),
  not: lineSchema.optional().describe('Of a line: what rather not to say.'),
  phase: z.enum(PHASES).optional().describe('Of a line: the phase of the conversation.'),
  techniques: z.array(named).min(1).describe('What it follows.'),
  channels: z.array(z.enum(CHANNELS)).min(1).describe('Where it can be said or sent.'),
  situations: z.array(named).describe('In which the handbook offers it.'),
  grade: z.enum(GRADES).describe('What it rests on; of a reply, the least that any part rests on.'),
  address: z.url().describe('Its page.'),
});

export const lineFileSchema = z.strictObject({
  $schema: z.url().describe('Where this schema lies.'),
  format: z.literal(FORMAT),
  language: z.string().describe('ISO 639 code of the words.'),
  modified: z.iso.datetime().describe('When any of the lines last changed, UTC.'),
  licence: z.literal('CC-BY-4.0').describe('SPDX name of the licence of the words.'),
  lines: z.array(entry),
});

export type LineFile = z.infer<typeof lineFileSchema>;

/** The JSON Schema, as text. */
export function lineSchemaText(address: SiteAddress): string {
  return schemaText(lineFileSchema, address, LINES_SCHEMA_PATH, 'Lines');
}

export function lineData(
  rows: readonly Row[],
  { language, modified }: { language: string; modified: string },
  { site, base }: SiteAddress,
): string {
  const file: LineFile = {
    $schema: new URL(base + LINES_SCHEMA_PATH, site).href,
    format: FORMAT,
    language,
    modified,
    licence: 'CC-BY-4.0',
    lines: rows.map(entryOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a row lacks is left out. */
function entryOf(row: Row): LineFile['lines'][number] {
  const { id, kind, title, text, blanks, techniques, situations, grade, address, ...rest } = row;
  const { subject, say, written, not, phase } = rest;
  return {
    ...{ id, kind, title, text, blanks },
    ...(subject !== undefined && { subject }),
    ...(say !== undefined && { say }),
    ...(written !== undefined && { written }),
    ...(not !== undefined && { not }),
    ...(phase !== undefined && { phase }),
    ...{ techniques, channels: [...row.channels], situations, grade, address },
  };
}
