/** What every sheet says, as a document to edit too: the team's fields, and whose sheet it is. */
import { dayWriter } from '../core/day.ts';
import type { Translation } from '../core/entry.ts';
import type { EditableSheet, SheetField } from '../exports/parts/editable-sheet.ts';
import type { ExportContext } from '../exports/parts/exported-file.ts';
import { CALLED_FIELDS, FOOT_FIELDS, fieldWord, fieldsOfHouse, type Field } from '../print/parts/sheet.ts';

/** Whom to call in, and the rest.
 *  @param numberAbove the sheet says the emergency number itself */
export function teamFields({ handbook, t }: ExportContext, numberAbove: boolean): { called: SheetField[]; fields: SheetField[] } {
  const values = fieldsOfHouse(handbook.house, handbook.language);
  const fieldOf = (field: Field) => ({ label: t(fieldWord(field)), value: values[field] });
  const others = FOOT_FIELDS.filter((field) => !CALLED_FIELDS.includes(field) && !(numberAbove && field === 'emergency'));
  return { called: CALLED_FIELDS.map(fieldOf), fields: others.map(fieldOf) };
}

/** The foot of a document.
 *  @param name of the sheet among all files: "checklists/limits"
 *  @param said all that the sheet says, by which a changed one is known */
export function footOf(
  name: string,
  entry: { path: string; language: string; changedOn: string; owner?: Translation },
  said: unknown,
  { handbook, t, site, base, momentOf }: ExportContext,
): Pick<EditableSheet, 'language' | 'imprint' | 'address' | 'modified'> {
  const day = dayWriter(entry.language)(entry.changedOn);
  const { organisation } = handbook.house;
  const owner = entry.owner ? [`${t('checklist.owner')}: ${entry.owner.text}`] : [];
  const parts = [t('site.name'), ...(organisation ? [organisation] : []), t('checklist.version', { date: day }), ...owner];
  return {
    language: entry.language,
    imprint: parts.join(' · '),
    address: new URL(`${base}${entry.language}${entry.path}`, site).href,
    modified: momentOf(name, said, entry.changedOn),
  };
}
