/** Mistakes in figures: a number that its source does not have, a form without what it draws, a source that the page does not list. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { entriesOf, fileOf, type EntryOf, type Manuscript } from '../handbook.ts';
import { numbersIn } from './numbers.ts';

type Data = EntryOf<'figure'>['data'];

/** Every number of a row stands in what we wrote of its source: nobody types one from memory. */
export function unfoundedNumbers({ handbook }: Manuscript): Diagnostic[] {
  const written = new Map(
    handbook.entries.source.map(({ id, data }) => {
      const texts = [data.finding, data.caution ?? {}].flatMap((text) => Object.values(text));
      return [id, numbersIn(texts.join('\n'))] as const;
    }),
  );
  return handbook.entries.figure.flatMap(({ id, data }) =>
    data.rows.flatMap((row, index) =>
      (['value', 'low', 'high', 'n'] as const).flatMap((field): Diagnostic[] => {
        const number = row[field];
        const known = written.get(row.source);
        if (number === undefined || !known || known.has(number)) return [];
        const wrong = `${number} does not stand in the entry of "${row.source}".`;
        const fix = `Take the number from content/sources/${row.source}.yaml, or write it there once you have read it in the source.`;
        return [{ file: fileOf('figure', id), path: ['rows', index, field], wrong, fix }];
      }),
    ),
  );
}

/** What the form of a figure asks for. */
export function incompleteFigures({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.figure.flatMap(({ id, data }) =>
    mistakesIn(data).map((found) => ({ file: fileOf('figure', id), ...found })),
  );
}

type Found = Omit<Diagnostic, 'file'>;

function mistakesIn(data: Data): Found[] {
  const { rows, counted, form, scale } = data;
  if (counted) {
    const fix = 'Take out rows, or counted.';
    return rows.length ? [{ path: ['rows'], wrong: 'What is counted in the handbook has no rows of its own.', fix }] : [];
  }
  if (!rows.length)
    return [
      { path: ['form'], wrong: 'This figure has no rows.', fix: 'Add rows, each with its label, its number and its source.' },
    ];
  if (form === 'places') return rows.flatMap((row, index) => wrongPlaces(row, index, data));
  const missing = scale ? [] : [{ path: ['form'], wrong: 'The scale is missing.', fix: 'Add scale: with from: and to:.' }];
  const cut = form === 'bars' && scale && scale.from !== 0;
  const fromZero = cut
    ? [{ path: ['scale', 'from'], wrong: 'Bars that do not begin at 0 exaggerate.', fix: 'Write from: 0, or use form: dots.' }]
    : [];
  return [...missing, ...fromZero, ...rows.flatMap((row, index) => wrongNumbers(row, index, data))];
}

function wrongPlaces({ at, value, low, high }: Data['rows'][number], index: number, { columns }: Data): Found[] {
  const path = ['rows', index];
  const taken = at.every((place) => place <= columns.length);
  if (!at.length || !taken) {
    const fix = `Write at: with numbers from 1 to ${columns.length}, one for each of the columns that it takes.`;
    return [{ path, wrong: 'This row takes no column that there is.', fix }];
  }
  if ([value, low, high].every((number) => number === undefined)) return [];
  return [{ path, wrong: 'A row of places has no number to draw.', fix: 'Take it out, or use form: bars or dots.' }];
}

function wrongNumbers({ value, low, high }: Data['rows'][number], index: number, { form, scale }: Data): Found[] {
  const path = ['rows', index];
  if (form === 'bars' ? value === undefined : value === undefined && low === undefined) {
    return [
      { path, wrong: 'This row has no number to draw.', fix: `Add value:${form === 'dots' ? ', or low: and high:' : ''}.` },
    ];
  }
  if ((low === undefined) !== (high === undefined) || (low !== undefined && high !== undefined && low >= high)) {
    return [{ path, wrong: 'A range needs two ends, the lower one first.', fix: 'Write low: and high:.' }];
  }
  const beyond = [value, low, high].find((number) => scale && number !== undefined && (number < scale.from || number > scale.to));
  return beyond === undefined ? [] : [{ path, wrong: `${beyond} lies beyond the scale.`, fix: 'Make the scale longer.' }];
}

/** A page lists its sources by itself; those of its figures are among them. */
export function unlistedSources({ handbook, prose }: Manuscript): Diagnostic[] {
  const pages = new Map(entriesOf(handbook).map(({ kind, entry }) => [`${kind} ${entry.id}`, entry.facts]));
  return shownFigures({ prose }).flatMap(({ figure, kind, id, file, line }) => {
    const facts = pages.get(`${kind} ${id}`);
    const data = handbook.entries.figure.find((one) => one.id === figure)?.data;
    if (!facts || !data || !('qualifiedBy' in facts)) return [];
    const listed: readonly string[] = [...facts.sources, ...facts.qualifiedBy];
    const missing = [...new Set(data.rows.map(({ source }) => source))].filter((source) => !listed.includes(source));
    return missing.map((source) => ({
      file,
      line,
      wrong: `The figure "${figure}" rests on "${source}", which the page does not list.`,
      fix: `Add ${source} under sources in ${fileOf(kind, id)}.`,
    }));
  });
}

/** Only mentioned: it was made for a page that has lost it. */
export function idleFigures({ handbook, prose }: Manuscript): Diagnostic[] {
  const shown = new Set(shownFigures({ prose }).map(({ figure }) => figure));
  return handbook.entries.figure
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      file: fileOf('figure', id),
      wrong: 'No page shows this figure.',
      fix: `Put <Figure of="${id}" /> where it helps, or delete the file.`,
    }));
}

function shownFigures({ prose }: Pick<Manuscript, 'prose'>) {
  return prose().flatMap(({ components, ...page }) =>
    components.flatMap(({ name, props, line }) =>
      name === 'Figure' && props['of'] ? [{ ...page, figure: props['of'], line }] : [],
    ),
  );
}
