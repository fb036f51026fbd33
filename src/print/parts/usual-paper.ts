/** Which papers a country has, and which it has to look for. */
import type { Paper } from './sheet.ts';

/** Countries that print on Letter, as Unicode's CLDR names them; all others have A4. */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** Papers that are bought together, the most used one first. */
const FAMILIES = [['a4', 'a3', 'a5'], ['letter']] as const satisfies readonly (readonly Paper[])[];
export type PaperFamily = (typeof FAMILIES)[number];

/** The families, that of the country first.
 *  @param country ISO 3166 */
export function paperFamilies(country: string): readonly [PaperFamily, PaperFamily] {
  const [a4, letter] = FAMILIES;
  return LETTER.has(country) ? [letter, a4] : [a4, letter];
}
