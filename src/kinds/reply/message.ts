/** A message as it is sent: its parts in full, with a greeting and a name where it goes to one person. */
import { GRADES, type Grade } from '../../core/vocabulary.ts';
import type { Translate } from '../../core/translate.ts';
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';

type Reply = Localised<'reply'>;

/** One paragraph. */
export interface FullPart {
  id: string;
  text: string;
  /** What it follows. */
  technique: Localised<'technique'>;
}

export interface Message {
  id: string;
  /** Where there are several. */
  name: string | undefined;
  subject: string | undefined;
  parts: FullPart[];
  /** Every paragraph as it is sent. */
  paragraphs: string[];
}

/** @param handbook in the language of the reply, which every line is in or has its original for */
export function messagesOf(handbook: LocalHandbook, reply: Reply, t: Translate): Message[] {
  return reply.messages.map(({ id, name, subject, parts }) => {
    const full = parts.map((part) => fullPart(handbook, part));
    const texts = full.map(({ text }) => text);
    const paragraphs = reply.public ? texts : [t('reply.greeting'), ...texts, t('reply.name')];
    return { id, name, subject, parts: full, paragraphs };
  });
}

function fullPart(handbook: LocalHandbook, { id, line, technique, text }: Reply['messages'][number]['parts'][number]): FullPart {
  if (line !== undefined) {
    const { written, say, technique: from } = lineAt(handbook, line);
    return { id, text: written ?? say, technique: from };
  }
  const follows = technique === undefined ? undefined : handbook.get('technique', technique);
  if (!follows || text === undefined) throw new Error(`The part "${id}" says nothing, which the check should have told.`);
  return { id, text, technique: follows };
}

/** The least that any part rests on: nobody has tested a reply as a whole. */
export function gradeOf(messages: readonly Message[]): Grade {
  const grades = messages.flatMap(({ parts }) => parts.map(({ technique }) => technique.grade));
  return GRADES[Math.max(...grades.map((grade) => GRADES.indexOf(grade)))] ?? 'practice';
}

/** How many words of a part are enough to find it again. */
const BEGINNING = 7;

/** The first words of a part, which tell which one is meant. */
export function beginningOf(text: string): string {
  const words = text.split(' ');
  return words.length <= BEGINNING ? text : `${words.slice(0, BEGINNING).join(' ')} …`;
}
