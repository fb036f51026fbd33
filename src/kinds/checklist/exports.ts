/** A checklist as a document to edit. */
import { withoutLonelyWord } from '../../core/text.ts';
import { editableFile } from '../../exports/docx/sheet.ts';
import type { SheetBlock } from '../../exports/parts/editable-sheet.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { footOf, teamFields } from '../editable-parts.ts';
import type { Localised } from '../handbook.ts';

export function checklistExports(checklist: Localised<'checklist'>, context: ExportContext): Exports {
  const { t, handbook } = context;
  const { emergency, endContact } = handbook.house;
  const texts = checklist.items.map(({ text }) => text);
  const isDanger = (text: string) => emergency !== '' && text.includes(emergency);
  const danger = texts.filter(isDanger);
  const { called, fields } = teamFields(context, danger.length > 0);
  const rule = { label: t('house.endContact.rule'), value: endContact.ownRule[handbook.language] ?? '' };
  const lead: SheetBlock = {
    kind: 'text',
    label: t('checklist.when'),
    text: `${checklist.pausePoint}. ${t(`checklist.${checklist.type}`)}`,
  };
  const blocks: SheetBlock[] = [
    ...(danger.length ? [{ kind: 'danger' as const, texts: danger }] : []),
    { kind: 'boxes', items: texts.filter((text) => !isDanger(text)).map(withoutLonelyWord), forWall: true },
  ];
  const sheet = {
    title: checklist.title,
    text: 14,
    lead,
    blocks,
    called: checklist.endsContact ? [rule, ...called] : called,
    fields,
  };
  const foot = footOf(`checklists/${checklist.id}`, checklist, sheet, context);
  return { files: [editableFile(checklist, { ...sheet, ...foot }, t)], limits: [] };
}
