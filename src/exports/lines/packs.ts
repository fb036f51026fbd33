/** The packs of lines of a language, with what is in each file. */
import { editionOf } from '../../kinds/local-handbook.ts';
import type { ExportContext, ExportedFile } from '../parts/exported-file.ts';
import { formatsOf, ofPack, packName, packsOf, type Pack, type PackFormat } from '../parts/line-packs.ts';
import { lineData } from './data.ts';
import { matchFile, matchPackage } from './espanso.ts';
import { rowsOf, type Row } from './rows.ts';
import { lineTable } from './table.ts';

type Context = Pick<ExportContext, 'handbook' | 't' | 'site' | 'base' | 'momentOf'>;

export function linePacks(context: Context): ExportedFile[] {
  const { handbook, t } = context;
  const rows = rowsOf(context);
  const around = [t('lines.expander.about'), t('lines.expander.how'), t('lines.expander.install'), t('site.name')];
  // Not where they stand: the same words have the same moment wherever the site is.
  const said = rows.map(({ address: _, ...own }) => own);
  const modified = context.momentOf('lines', [said, around], editionOf(handbook));
  return packsOf(rows).flatMap((pack) =>
    formatsOf(rows, pack).map((format) => ({
      name: packName(t('site.name'), handbook.language, pack, format),
      write: () => WRITE[format](ofPack(rows, pack), { context, pack, modified }),
    })),
  );
}

interface Given {
  context: Context;
  pack: Pack;
  modified: string;
}

const WRITE: Record<PackFormat, (rows: readonly Row[], given: Given) => string | Uint8Array> = {
  table: (rows, { context }) => lineTable(rows, context.t),
  data: (rows, { context, modified }) => lineData(rows, { language: context.handbook.language, modified }, context),
  expander: (rows, given) => matchFile(rows, espansoEdition(given), given.context.t),
  package: (rows, given) => matchPackage(rows, espansoEdition(given), given.context.t),
};

function espansoEdition({ context: { handbook, t, site, base }, pack, modified }: Given) {
  const name = packName(t('site.name'), handbook.language, pack, 'data').replace(/\.\w+$/, '');
  return { name, modified, home: new URL(`${base}${handbook.language}/`, site).href };
}
