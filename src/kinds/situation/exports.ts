/** A situation as a document to edit: what was said, the line to say, what to do, when to stop. */
import { capitalised } from '../../core/text.ts';
import { editableFile } from '../../exports/docx/sheet.ts';
import type { SheetBlock } from '../../exports/parts/editable-sheet.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { footOf } from '../editable-parts.ts';
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import { alternatives } from './alternatives.ts';

export function situationExports(situation: Localised<'situation'>, context: ExportContext): Exports {
  const { t, handbook } = context;
  const { danger, despair, leave, line, says, stop, steps, after, language } = situation;
  const quoted = (text: string) => t('sheet.quoted', { text });
  const first = line === undefined ? undefined : lineAt(handbook, line);
  const told = ({ how, text, line: said }: (typeof steps)[number]) => {
    const where = how ? `${capitalised(how.map((one) => t(`how.${one}`)).join(', '), language)}: ` : '';
    return `${where}${text}${said === undefined ? '' : ` ${quoted(lineAt(handbook, said).spoken)}`}`;
  };
  const doing = alternatives(steps).map((group) => group.map(told).join(' '));
  const blocks: SheetBlock[] = [
    ...(danger || despair
      ? [{ kind: 'danger' as const, texts: [`${t('sheet.field.emergency')} ${handbook.house.emergency}`] }]
      : []),
    ...says.map((said): SheetBlock => ({ kind: 'text', text: quoted(said) })),
    ...(leave ? [{ kind: 'text' as const, label: t('situation.leave'), text: `${leave}.` }] : []),
    ...(first
      ? [
          { kind: 'say' as const, text: quoted(first.spoken) },
          { kind: 'text' as const, label: `${t('technique.not')}:`, text: quoted(first.not) },
        ]
      : []),
    { kind: 'numbers', items: doing },
    { kind: 'text', label: t('situation.stop'), text: `${stop.if}. ${stop.then}` },
    { kind: 'text', text: after },
  ];
  const sheet = { title: situation.title, text: 17, blocks, called: [], fields: [] };
  const foot = footOf(`situations/${situation.id}`, situation, sheet, context);
  return { files: [editableFile(situation, { ...sheet, ...foot }, t)], limits: [] };
}
