/** What a session leads to: the pages that its parts use, and what is printed of them. */
import type { Word } from '../../core/interface-words.ts';
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { REGISTRY } from '../registry.ts';
import type { COPIES } from './schema.ts';

type Session = Localised<'session'>;
type Printable = Pick<Session['print'][number], 'sheet' | 'map' | 'worksheet' | 'rolePlay' | 'quiz'>;

const ids = (id: string | undefined) => (id === undefined ? [] : [id]);

/** The pages that a part uses. */
export function pagesOf(handbook: LocalHandbook, part: Session['parts'][number]) {
  return [
    ...handbook.named('technique', part.techniques),
    ...handbook.named('situation', ids(part.situation)),
    ...printablePages(handbook, part),
  ];
}

/** The pages that the fields name, in the order of the fields. */
function printablePages(handbook: LocalHandbook, { sheet, map, worksheet, rolePlay, quiz }: Printable) {
  return [
    ...handbook.named('checklist', ids(sheet)),
    ...handbook.named('map', ids(map)),
    ...handbook.named('worksheet', ids(worksheet)),
    ...handbook.named('role-play', ids(rolePlay)),
    ...handbook.named('quiz', ids(quiz)),
  ];
}

/** The questions that a part asks, with where each stands on the page of its quiz. */
export function questionsOf(handbook: LocalHandbook, { questions }: Session['parts'][number]) {
  return questions.flatMap((reference) => {
    const [id = '', name = ''] = reference.split('/');
    const quiz = handbook.get('quiz', id);
    const question = quiz?.questions.find((one) => one.id === name);
    return quiz && question ? [{ quiz, ask: question.ask, anchor: `${id}_${name}` }] : [];
  });
}

export interface Printed {
  entry: ReturnType<typeof printablePages>[number];
  /** Address of the page that is printed, without base and language. */
  path: string;
  /** What the names of its PDFs say it is. */
  form: string | undefined;
  /** What it is called where the page has several documents. */
  label: Word | undefined;
  copies: (typeof COPIES)[number];
}

/** Of a page with several documents, the first: of a role-play, the script for two and an observer. */
export function printedOf(handbook: LocalHandbook, { print }: Session): Printed[] {
  return print.flatMap((item) =>
    printablePages(handbook, item).map((entry) => {
      const { paper } = REGISTRY[entry.kind];
      const [document] = paper ? paper.documents : [];
      return {
        entry,
        path: entry.path + (document?.below ?? ''),
        form: document?.form,
        label: document?.label,
        copies: item.copies,
      };
    }),
  );
}

/** The sources that bear what an observer looks for, each once. */
export function sourcesOf(handbook: LocalHandbook, { skills }: Session): Localised<'source'>[] {
  return handbook.named('source', [...new Set(skills.map(({ source }) => source))]);
}

/** Titles of the parts that cover an outcome, in order. */
export function coveredBy({ parts }: Session, outcome: Session['outcomes'][number]): string[] {
  return parts.filter(({ id }) => outcome.parts.includes(id)).map(({ title }) => title);
}
