/** The JSON Schema of a file that the site offers, as text. */
import { z } from 'zod';
import type { SiteAddress } from './parts/exported-file.ts';

/** @param path where it will lie, below the base
 *  @param title what it describes: "Quiz" */
export function schemaText(schema: z.ZodType, { site, base }: SiteAddress, path: string, title: string): string {
  const made = z.toJSONSchema(schema, { io: 'output' });
  return `${JSON.stringify({ $id: new URL(base + path, site).href, title, ...made }, null, 2)}\n`;
}
