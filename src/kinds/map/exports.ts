/** A map as a document to edit; the decision is a numbered list there, as a drawing cannot be edited. */
import { editableFile } from '../../exports/docx/sheet.ts';
import type { SheetBlock } from '../../exports/parts/editable-sheet.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { footOf, teamFields } from '../editable-parts.ts';
import type { Localised } from '../handbook.ts';
import { stepTexts } from './decision-text.ts';

export function mapExports(map: Localised<'map'>, context: ExportContext): Exports {
  const { t } = context;
  const half = Math.ceil(map.ask.length / 2);
  const heading = (text: string): SheetBlock => ({ kind: 'heading', text });
  const blocks: SheetBlock[] = [
    heading(t('map.ask')),
    {
      kind: 'columns',
      left: [{ kind: 'questions', items: map.ask.slice(0, half) }],
      right: [{ kind: 'questions', items: map.ask.slice(half) }],
    },
    heading(t('map.decide')),
    { kind: 'numbers', items: stepTexts(map.steps, t) },
    {
      kind: 'columns',
      left: [heading(t('map.today')), { kind: 'boxes', items: map.today, forWall: false }],
      right: [heading(t('map.log')), { kind: 'bullets', items: map.log }],
    },
    {
      kind: 'columns',
      left: [heading(t('map.promise')), { kind: 'text', text: map.promise }],
      right: [heading(t('map.next')), { kind: 'text', text: map.next }],
    },
  ];
  const lead: SheetBlock = { kind: 'text', text: map.summary };
  const sheet = { title: map.title, text: 10.5, lead, blocks, ...teamFields(context, false) };
  const foot = footOf(`maps/${map.id}`, map, sheet, context);
  return { files: [editableFile(map, { ...sheet, ...foot }, t)], limits: [] };
}
