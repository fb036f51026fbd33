/** All that one can print or take along in a language, by what one wants to do with it. Kinds' records say what there is. */
import { aboutPhase } from '../book/books.ts';
import { booksIn, phaseOf, WHOLE } from '../book/parts/books-in.ts';
import { volumeCount } from '../book/volumes.ts';
import { fileName, volumeId } from '../core/file-names.ts';
import { formatsOf, ofPack, packName, packsOf, type Pack, type PackFormat } from '../exports/parts/line-packs.ts';
import { editableName } from '../exports/parts/editable-sheet.ts';
import { isEntryKind } from '../kinds/handbook.ts';
import { editionOf, localHandbook } from '../kinds/local-handbook.ts';
import { snippetsIn } from '../kinds/snippets-in.ts';
import { printedSets } from '../kinds/printed-sets.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import { DOCUMENT_PAPERS, POCKET_CARDS, SHEET_PAPERS, paperName, type Paper } from '../print/parts/sheet.ts';
import { USES, type Use } from '../print/parts/uses.ts';
import { newest, pdfFile, type Offer, type OfferedFile, type Source } from './offer.ts';

/** Offers of one sort. */
export interface Shelf {
  title: string;
  offers: Offer[];
}

export interface Door {
  use: Use;
  /** What holds many things in one file. */
  whole: Offer[];
  shelves: Shelf[];
}

/** Without doors and shelves behind which there is nothing. */
export function doorsOf(source: Source): Door[] {
  return USES.map((use) => {
    const isBook = use === 'read';
    const packs = use === 'write' ? linePacks(source) : [];
    const shelves = KIND_NAMES.flatMap((kind) => shelfOf(kind, use, source));
    return {
      use,
      whole: [...(isBook ? wholeBook(source) : []), ...setsFor(use, source), ...packs.slice(0, 1)],
      shelves: [
        ...shelves,
        ...(isBook ? [booklets(source)] : []),
        { title: source.t('lines.packs'), offers: packs.slice(1) },
      ].filter(({ offers }) => offers.length > 0),
    };
  }).filter(({ whole, shelves }) => whole.length + shelves.length > 0);
}

function wholeBook(source: Source): Offer[] {
  const { handbook, language, t } = source;
  if (!booksIn(handbook).includes(WHOLE)) return [];
  const epub = fileName(t('site.name'), { id: volumeId(1), language, ending: '.epub' });
  const count = volumeCount(handbook, t);
  const title = (number: number) => (count === 1 ? t('book.title') : t('book.volume', { number, count }));
  return Array.from({ length: count }, (_, index) => ({
    title: title(index + 1),
    day: editionOf(handbook),
    files: [
      ...DOCUMENT_PAPERS.map((paper) => pdfFile(source, { id: volumeId(index + 1), paper })),
      ...(index === 0 ? [{ name: epub, type: 'EPUB', label: t('downloads.epub') }] : []),
    ],
  }));
}

/** One for each phase that has anything in it. */
function booklets(source: Source): Shelf {
  const { all, handbook, language, t } = source;
  const offers = booksIn(handbook).flatMap((book): Offer[] => {
    const phase = phaseOf(book);
    if (!phase) return [];
    const onPaper = (paper: Paper) => pdfFile(source, { id: phase, form: 'booklet', paper });
    const onScreen = { ...onPaper('a5'), label: t('booklet.screen', { paper: paperName('a5') }) };
    const files = [...DOCUMENT_PAPERS.map(onPaper), onScreen];
    return [
      {
        title: t('downloads.booklet', { phase: t(`phase.${phase}`) }),
        day: editionOf(localHandbook(aboutPhase(all, phase), language)),
        files,
      },
    ];
  });
  return { title: t('downloads.booklets'), offers };
}

function setsFor(use: Use, source: Source): Offer[] {
  const { handbook, t } = source;
  return printedSets()
    .filter((set) => set.use === use && handbook.written(set.kind).length > 0)
    .map(({ kind, id, form, name, label, papers }) => ({
      title: t(label),
      path: `/print/${name}/`,
      day: newest(handbook.written(kind).map(({ changedOn }) => changedOn)),
      files: papers.map((paper) => pdfFile(source, { id, form, paper })),
    }));
}

const ELSEWHERE = '/use-elsewhere';

/** What is printed of each entry of a kind for one use. */
function shelfOf(kind: KindName, use: Use, source: Source): Shelf[] {
  const { pages, paper, exports } = REGISTRY[kind];
  if (!pages || !paper || !isEntryKind(kind)) return [];
  const forms = [
    ...(paper.sheet ? formsOfSheet(use) : []),
    ...paper.documents
      .filter((document) => document.use === use)
      .map(({ form, label }) => ({ form, called: label && source.t(label), papers: DOCUMENT_PAPERS })),
  ];
  if (!forms.length) return [];
  const offers = source.handbook.written(kind).map((entry): Offer => {
    const { id, title, path, changedOn } = entry;
    return {
      title,
      path,
      ...(`/[id]${ELSEWHERE}` in pages.routes && { elsewhere: `${path.slice(0, -1)}${ELSEWHERE}/` }),
      day: ('changes' in entry && entry.changes[0]?.on) || changedOn, // a sheet bears the day of its version
      files: [
        ...forms.flatMap(({ form, called, papers }) => papers.map((paper) => pdfFile(source, { id, form, paper }, called))),
        ...(paper.sheet && exports && use === 'hang' ? [editableFile(source, { id, path })] : []),
      ],
    };
  });
  return [{ title: source.t(pages.plural), offers }];
}

/** A sheet to edit lies beside its page. */
function editableFile({ t, language }: Source, { id, path }: { id: string; path: string }): OfferedFile {
  return { name: editableName(t('site.name'), { id, language }), beside: path, type: 'Word', label: t('sheet.edit') };
}

const TYPES = { table: 'CSV', data: 'JSON', expander: 'YAML', package: 'ZIP' } as const satisfies Record<PackFormat, string>;

/** All lines, and those for each channel. */
function linePacks({ handbook, language, t }: Source): Offer[] {
  const snippets = snippetsIn(handbook, t);
  const titleOf = (pack: Pack) => (pack === 'all' ? t('lines.all') : t('lines.for', { channel: t(`channel.${pack}`) }));
  return packsOf(snippets).map((pack) => ({
    title: titleOf(pack),
    day: newest(ofPack(snippets, pack).map(({ changedOn }) => changedOn)),
    files: formatsOf(snippets, pack).map((format) => ({
      name: packName(t('site.name'), language, pack, format),
      type: TYPES[format],
      label: t(`lines.${format}`),
    })),
  }));
}

interface Form {
  form?: string;
  called?: string | undefined;
  papers: readonly Paper[];
}

/** A sheet hangs on the wall, its cards are carried. */
function formsOfSheet(use: Use): Form[] {
  if (use === 'hang') return [{ papers: SHEET_PAPERS }];
  return use === 'carry' ? [{ form: POCKET_CARDS, papers: ['a4'] }] : [];
}
