/** What a team sets for itself, in `content/house.yaml`. */
import { z } from 'zod';
import { isCountry } from './countries.ts';
import { SHEET_LINE_LENGTH, OWN_LINES } from './own-lines.ts';
import { lineSchema, translations } from './schema.ts';

/** May be empty: paper then has a line to write on. */
const perLanguage = (description: string) =>
  z.record(z.string(), z.string()).describe(description).register(translations, { translated: true });

const MAIL = /^[^\s@/:]+@[^\s@/:]+$/;

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/.test(address) && URL.canParse(address);
}

/** Scheme, host and port alone. */
function isOrigin(address: string): boolean {
  return new URL(address).pathname === '/' && !/[?#@]/.test(address);
}

export const houseSchema = z.strictObject({
  organisation: z.string().describe('The name of the organisation, printed on sheets. May be empty.'),
  team: z.string().optional().describe('The name of the team, printed on sheets.'),
  country: z
    .string()
    .refine(isCountry, 'no country has this code')
    .describe('Two letters, ISO 3166: whose law the law page describes, and which paper comes first.'),
  emergency: z
    .string()
    .regex(/^[0-9]{3,5}$/)
    .describe('The emergency number, printed on the sheet for abuse.'),
  endContact: z
    .strictObject({
      allowed: z.boolean().describe('Whether staff may end an abusive contact themselves.'),
      ownRule: perLanguage('The employer’s own rule in each language; empty leaves a line to write on.'),
    })
    .describe('Ending an abusive contact.'),
  escalation: z
    .strictObject({
      name: z.string().describe('Whom to call in: a name or a role. Empty leaves a line to write on.'),
      phone: z.string().describe('Their number. Empty leaves a line to write on.'),
    })
    .describe('Who is next when you are stuck.'),
  customers: z
    .strictObject({
      contact: z.string().describe('Whom a customer can complain to: a person, a number, an address. May be empty.'),
      answer: perLanguage('By when a customer who complains has an answer, in each language; empty leaves a line.'),
      further: perLanguage('Where a customer can complain further, in each language; empty leaves a line.'),
    })
    .optional()
    .describe('What the leaflet for customers says of your place. May be left out.'),
  mayOffer: perLanguage('What staff may offer without asking, in each language; empty leaves a line to write on.'),
  ownLines: z
    .record(z.string(), z.record(z.string(), z.array(lineSchema.max(SHEET_LINE_LENGTH)).max(OWN_LINES)))
    .optional()
    .describe('Up to three lines of your own at the end of a sheet: by the name of its folder, then by language.'),
  reportTo: z
    .string()
    .refine((address) => address === '' || MAIL.test(address) || isWebAddress(address), 'this is no e-mail or web address')
    .describe('Where readers report a mistake on a page: an e-mail or web address. May be empty.'),
  site: z
    .string()
    .refine(isWebAddress, 'write an address that begins with https://')
    .refine((address) => !isWebAddress(address) || isOrigin(address), 'the address goes on; a path belongs in `base`')
    .describe('The public address of the site, without the base path; printed and in QR codes.'),
  base: z
    .string()
    .regex(/^\/([a-z0-9_.~-]+\/)*$/, 'use lower-case letters, digits, - _ . ~, and a slash at both ends')
    .refine((path) => !/\/\.+\//.test(path), 'a part of it cannot be dots alone')
    .describe('The path under which it is served, with slashes at both ends: "/".'),
  passMark: z
    .number()
    .int()
    .min(1)
    .max(100)
    .describe('Share of right answers, in per cent, that counts as passed in a learning system.'),
});

export type House = z.infer<typeof houseSchema>;

/** Where a link to report a mistake leads; undefined where the house has set no address, and readers are not asked to write. */
export function reportAddress({ reportTo }: Pick<House, 'reportTo'>): string | undefined {
  if (!reportTo) return undefined;
  return MAIL.test(reportTo) ? `mailto:${reportTo}` : reportTo;
}
