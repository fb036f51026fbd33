/** What the house asks of every kind of content: its record. Engines go through the records and name no kind. */
import type { Part } from '../book/parts/part.ts';
import type { Word } from '../core/interface-words.ts';
import type { Language } from '../core/languages.ts';
import type { Translate } from '../core/translate.ts';
import type { Channel, Phase } from '../core/vocabulary.ts';
import type { ExportContext, Exports } from '../exports/parts/exported-file.ts';
import type { Paper } from '../print/parts/sheet.ts';
import type { Use } from '../print/parts/uses.ts';
import type {
  EntryKind,
  EntryOf,
  FactsInput,
  FactsOf,
  Handbook,
  LintRule,
  Localised,
  WarningRule,
  WordsInput,
} from './handbook.ts';
import type { LocalHandbook } from './local-handbook.ts';
import type { KindName } from './schemas.ts';
import type { Snippet } from './snippet.ts';

/** A link that a kind puts into a menu or on the home page: to its list, or one entry. */
export interface Place {
  /** `home`: the list below the doors of the home page. */
  where: 'header' | 'footer' | 'home';
  /** Its place among its neighbours, 1 first. */
  order: number;
  label: Word;
  /** What it leads to, in a sentence. */
  text?: Word;
  /** Id of the entry that it leads to; without it, to the list. */
  entry?: string;
  /** Address of another page of the kind that it leads to, without base and language: "/practice/". */
  path?: string;
  /** Whether what `place-notes.ts` has of the kind stands below it on the home page. */
  hasNote?: true;
}

/** The way in by what somebody said or did, on the home page and on the kind's list. */
export interface Doors<K extends KindName> {
  /** Ids of the groups that there are, in order. */
  ids: (handbook: Handbook) => string[];
  groups: (entries: readonly Localised<K>[]) => DoorGroup[];
}

/** Links to entries that have something in common. */
export interface DoorGroup {
  /** Id of the group on the list: links lead there. */
  id: string;
  label: Word;
  /** Within the group, by what they have in common. */
  sorts: { label: Word; doors: Door[] }[];
}

export interface Door {
  path: string;
  language: Language;
  text: string;
  /** Whether the text is what somebody says, or what they do. */
  isSpoken: boolean;
}

/** Pages that others must find without knowing their kind. */
export type Landmark = 'evidence' | 'kept-lines' | 'hanging-up' | 'systems';

/** Parts of an entry that are meant. */
export interface PartLink {
  entry: Extract<Localised<KindName>, { summary: string }>;
  /** Id of the first of them on the page of the entry. */
  anchor: string;
  /** How many there are. */
  count: number;
}

/** How search ranks the pages of a kind. */
export interface InSearch<K extends KindName> {
  /** Pages for practice or for looking things up rank below the page that explains, unless the query asks for such pages. */
  isSecondary: (entry: Localised<K>) => boolean;
  /** Whether its pages link to nearly everything, so that their links say nothing about what is related. */
  hubs: boolean;
}

/** The pages of a kind. Its entries have titles, stand in lists, search and the sitemap, and prose may link to them. */
export interface Pages<K extends KindName> {
  /** Pattern below `/[lang]/<folder>` to the route's file in the kind's folder. */
  routes: Record<string, string>;
  /** Pages and files that stand beside the list: pattern below `/[lang]` to the route's file in the kind's folder. */
  besides?: Record<string, string>;
  /** Ids of elements on the page of an entry, besides those of headings in its prose: links may lead there. */
  anchors: (entry: EntryOf<K>, handbook: Handbook, language: Language) => string[];
  /** What one entry is called. */
  singular: Word;
  /** Heading of the list, and name of the kind in filters. */
  plural: Word;
  /** What the list is for. */
  about: Word;
  places: readonly Place[];
  /** The way in by what was said or done, with the entries that there are. */
  doors: Doors<K> | false;
  /** Lists are grouped by the phase of each entry. */
  byPhase: boolean;
  /** Its pages are read one after another, and each leads to the one before and the one after. */
  inSequence: boolean;
  /** On the page of a technique, above the entries that refer to it; on the screen above the parts of them that do, where given. */
  onward: { label: Word; order: number; parts?: (handbook: LocalHandbook, technique: string) => PartLink[] } | false;
  /** Above the entries, where other pages offer them to train what they are about. */
  practice: Word | false;
  /** Whether its own pages offer practice. */
  offersPractice: boolean;
  landmarks: Partial<Record<Landmark, (entry: Localised<K>) => boolean>>;
  search: InSearch<K>;
}

/** What a kind puts into a book. */
export interface InBook<K extends KindName> {
  /** @param contents what the book is about: the handbook, or what it has on one phase */
  parts: (contents: LocalHandbook, t: Translate) => Part[];
  /** What a phase's booklet takes of the entries. @param techniques ids of the techniques of that phase */
  ofPhase: (entries: EntryOf<K>[], phase: Phase, techniques: ReadonlySet<string>) => EntryOf<K>[];
}

/** A page of each entry that is printed as a document of one or more sheets. */
export interface PrintedDocument {
  /** Folder below the entry's page, with a slash at its end, or nothing. */
  below: string;
  /** What the names of its PDFs say it is: "gamebook". */
  form: string;
  /** What it is called where one entry has several. */
  label?: Word;
  /** What people want it for. */
  use: Use;
  /** What its PDFs were called before 2026-11-29, without paper and ending; those addresses stay. */
  formerName?: (id: string) => string;
}

/** All entries of a kind in one printed document, in each language in which any is written. */
export interface PrintedSet {
  /** Its route's file in the kind's folder. */
  route: string;
  /** What the names of its PDFs say it is, where that is not the entries as they are: "cards-set". */
  form?: string;
  /** What a link to it says. */
  label: Word;
  /** What people want it for. */
  use: Use;
  papers: readonly Paper[];
}

/** What is printed of each entry, and of all together. */
export interface OnPaper {
  /** Whether the page is a sheet for the wall, in the largest type that fits on one page. */
  sheet: boolean;
  documents: readonly PrintedDocument[];
  sets: readonly PrintedSet[];
}

/** @param part of the entry whose facts are given */
export type FitsAsExample<K extends EntryKind> = (part: ExamplePart, facts: FactsOf<K>) => boolean;

export interface ExamplePart {
  id: string;
  channels?: readonly Channel[] | undefined;
}

/** What `npm run new` tells a template. */
export interface TemplateContext {
  /** Stands where the writer has to write. */
  toFillIn: string;
  /** The same as a value that holds every language: the original alone. */
  toTranslate: Record<Language, string>;
  /** An interface word in the language of the words. */
  t: Translate;
  /** The phase asked for, or the first. */
  phase: Phase;
  /** YYYY-MM-DD */
  today: string;
  /** The day a year from now: by which someone must read it again. */
  inAYear: string;
  /** Ids of entries that exist, as examples; of entries of the seeds for "seed". */
  examples: (of: KindName | 'seed', count: number) => string[];
  /** The first part of such an entry, as facts name it: "listen/open-the-door". @param list field of its facts */
  examplePart: (of: EntryKind, list: string) => string;
  /** As many such parts, of those that fit. */
  exampleParts: <K extends EntryKind>(of: K, list: string, count: number, fits: FitsAsExample<K>) => string[];
}

/** A new entry: all that a finished one of the kind has, optional fields too, so that nobody has to look them up. */
export interface Template<K extends EntryKind> {
  /** `original`, `order` and `draft` are added. */
  facts: Omit<FactsInput<K>, 'original' | 'order' | 'draft'>;
  /** `updated` or `follows` is added. */
  words: Omit<WordsInput<K>, 'updated' | 'follows'>;
  /** What stands below the fields, where the kind has prose. */
  prose?: string;
}

/** All that the house knows of one kind. What a kind does not have is said: `false`. */
export interface Kind<K extends KindName> {
  /** Rules whose mistakes stop the build. */
  lint: readonly LintRule[];
  /** Rules whose findings are only mentioned. */
  warn: readonly WarningRule[];
  pages: Pages<K> | false;
  book: InBook<K> | false;
  paper: OnPaper | false;
  /** Files for other systems, beside each entry's page. */
  exports: ((entry: Localised<K>, context: ExportContext) => Promise<Exports>) | false;
  /** What these give to the course of everything for learning systems: a page that reports, or questions beside it. */
  course?: 'page' | 'questions';
  /** What its entries have to say or send, for programs that keep such texts: a help desk, a text expander. */
  snippets: ((handbook: LocalHandbook, t: Translate) => Snippet[]) | false;
  /** false for kinds that are single files: an editor makes those. */
  template: K extends EntryKind ? (context: TemplateContext) => Template<K> : false;
}
