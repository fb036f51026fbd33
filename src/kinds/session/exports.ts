/** A session as a document to edit: the plan and the rest, and the observer's sheet on a page of its own. */
import { editableFile } from '../../exports/docx/sheet.ts';
import type { SheetBlock } from '../../exports/parts/editable-sheet.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { footOf } from '../editable-parts.ts';
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import { factLine } from './fact-line.ts';
import { clock } from './plan.ts';
import { coveredBy, pagesOf, printedOf, questionsOf } from './uses.ts';

type Session = Localised<'session'>;

const TEXT = 10.5; // points

export function sessionExports(session: Session, context: ExportContext): Exports {
  const { t } = context;
  const lead: SheetBlock = { kind: 'text', text: factLine(t, session) };
  const blocks = [...planOf(session, context), ...restOf(session, context), ...observerOf(session, context)];
  const sheet = { title: session.title, text: TEXT, lead, blocks, called: [], fields: [] };
  const foot = footOf(`sessions/${session.id}`, session, sheet, context);
  return { files: [editableFile(session, { ...sheet, ...foot }, t)], limits: [] };
}

function planOf(session: Session, context: ExportContext): SheetBlock[] {
  const { t, handbook } = context;
  const printed = printedOf(handbook, session).map(({ entry, label, copies }) => {
    return `${entry.title}${label ? ` (${t(label)})` : ''}: ${t(`session.copies.${copies}`)}`;
  });
  return [
    { kind: 'text', label: `${t('session.aim')}:`, text: session.aim },
    { kind: 'heading', text: t('session.before') },
    { kind: 'boxes', items: session.before, forWall: false },
    { kind: 'heading', text: t('session.to-print') },
    { kind: 'boxes', items: [`${t('session.observer')}: ${t('session.copies.each')}`, ...printed], forWall: false },
    { kind: 'heading', text: t('session.plan') },
    ...session.parts.flatMap((part) => partOf(part, context)),
    { kind: 'text', label: clock(session.minutes), text: t('session.end') },
  ];
}

function partOf(part: Session['parts'][number], { t, handbook }: ExportContext): SheetBlock[] {
  const { start, minutes, title, do: doing, lines } = part;
  return [
    { kind: 'text', label: `${clock(start)} ${title} (${t('entry.minutes', { minutes })}).`, text: doing },
    {
      kind: 'bullets',
      items: [
        ...lines.map((line) => t('sheet.quoted', { text: lineAt(handbook, line).spoken })),
        ...pagesOf(handbook, part).map((entry) => entry.title),
        ...questionsOf(handbook, part).map(({ ask }) => ask),
      ],
    },
  ];
}

function observerOf({ title, skills }: Session, { t }: ExportContext): SheetBlock[] {
  const answers = [t('session.observer.yes'), t('session.observer.no')];
  return [
    { kind: 'heading', text: t('session.observer'), onNewPage: true },
    { kind: 'text', text: title },
    { kind: 'text', text: t('session.observer.how') },
    { kind: 'questions', items: [t('session.observed')] },
    ...skills.flatMap(({ text }): SheetBlock[] => [
      { kind: 'text', label: text, text: '' },
      { kind: 'boxes', items: answers, forWall: false },
      { kind: 'questions', items: [t('session.said')] },
    ]),
    { kind: 'questions', items: [t('session.best'), t('session.next-time')] },
  ];
}

function restOf(session: Session, { t }: ExportContext): SheetBlock[] {
  const covered = session.outcomes.map((outcome) => {
    return `${outcome.text} ${t('session.covered')}: ${coveredBy(session, outcome).join(', ')}.`;
  });
  return [
    { kind: 'heading', text: t('session.talk') },
    { kind: 'bullets', items: session.talk },
    { kind: 'heading', text: t('session.outcomes') },
    { kind: 'bullets', items: covered },
    { kind: 'heading', text: t('session.after') },
    { kind: 'bullets', items: session.after },
  ];
}
