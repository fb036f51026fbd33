/** A leaflet as a document to edit: a place crosses out what it cannot promise. */
import { editableFile } from '../../exports/docx/sheet.ts';
import type { SheetBlock } from '../../exports/parts/editable-sheet.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { footOf } from '../editable-parts.ts';
import type { Localised } from '../handbook.ts';
import { houseValues, LEAFLET_FIELDS } from './house-values.ts';

/** To be written over, or on. */
const LINE = '_'.repeat(32);

export function leafletExports(leaflet: Localised<'leaflet'>, context: ExportContext): Exports {
  const { t, handbook } = context;
  const values = houseValues(handbook.house, leaflet.language);
  const others = Object.entries(leaflet.short).filter(([language]) => language !== leaflet.language);
  const heading = (text: string): SheetBlock => ({ kind: 'heading', text });
  const text = (words: string): SheetBlock => ({ kind: 'text', text: words });
  const blocks: SheetBlock[] = [
    heading(leaflet.promises.heading),
    { kind: 'bullets', items: leaflet.promises.points },
    ...LEAFLET_FIELDS.map((field) => ({ kind: 'text' as const, label: leaflet.fields[field], text: values[field] || LINE })),
    heading(leaflet.limits.heading),
    { kind: 'bullets', items: leaflet.limits.points },
    text(leaflet.limits.lead),
    text(leaflet.limits.then),
    ...others.map(([, short]) => text(short)),
  ];
  const sheet = {
    title: leaflet.headline,
    text: 14,
    lead: text(leaflet.lead),
    blocks,
    called: [],
    fields: [],
  };
  const foot = footOf(`leaflets/${leaflet.id}`, leaflet, sheet, context);
  return { files: [editableFile(leaflet, { ...sheet, ...foot }, t)], limits: [] };
}
