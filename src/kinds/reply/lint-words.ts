/** Mistakes in the words of replies: heads that lack or are too many, blanks that differ, promises without a time. */
import { blanksIn } from '../../core/blanks.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyPhrase } from '../../core/phrase.ts';
import { sentencesOf } from '../../core/sentences.ts';
import { entriesOfKind, fileOf, type FactsOf, type Handbook, type Manuscript, type WordsOf } from '../handbook.ts';

type Facts = FactsOf<'reply'>;
type Words = WordsOf<'reply'>;

/** An email has a subject, and of several messages each has a name. */
export function headsOfMessages({ handbook }: Manuscript): Diagnostic[] {
  return eachMessage(handbook, ({ channels, messages }, { words }) => [
    ...needed('name', messages.length > 1, words.name),
    ...needed('subject', channels.includes('email'), words.subject),
  ]);
}

function needed(field: string, asked: boolean, value: string | undefined): Found[] {
  if (asked === (value !== undefined)) return [];
  return asked
    ? [{ path: [], wrong: `This message has no \`${field}\`.`, fix: `Add \`${field}\`.` }]
    : [{ path: [field], wrong: `Nothing here needs a \`${field}\`.`, fix: 'Take it out.' }];
}

/** What one language leaves open, the others leave open too. */
export function unequalBlanks({ handbook }: Manuscript): Diagnostic[] {
  return entriesOfKind(handbook, 'reply').flatMap(({ id, facts, words }) => {
    const original = blanksOf(words[facts.original]);
    return Object.entries(words).flatMap(([language, own]) =>
      [...blanksOf(own)].flatMap(([place, { path, blanks }]): Diagnostic[] => {
        const there = original.get(place)?.blanks;
        if (there === undefined || there.length === blanks.length) return [];
        const wrong = `This has ${blanks.length} blanks, the original ${there.length}.`;
        return [
          { file: fileOf('reply', id, language), path, wrong, fix: 'Leave open in brackets what the original leaves open.' },
        ];
      }),
    );
  });
}

/** "messages.reply.parts.sorry" -> its blanks. */
function blanksOf(words: Words | undefined) {
  const texts = Object.entries(words?.messages ?? {}).flatMap(([id, { subject, parts }]) => [
    ...(subject === undefined ? [] : [{ path: ['messages', id, 'subject'], text: subject }]),
    ...Object.entries(parts).map(([part, text]) => ({ path: ['messages', id, 'parts', part], text })),
  ]);
  return new Map(texts.map(({ path, text }) => [path.join('.'), { path, blanks: blanksIn(text) }]));
}

/** "We will" promises nothing until it says when; a blank can be an hour. */
export function emptyPromises({ handbook, style }: Manuscript): Diagnostic[] {
  return eachMessage(handbook, (_, { words, language }) => {
    const promise = anyPhrase(style[language]?.promises ?? []);
    const time = anyPhrase(style[language]?.times ?? []);
    return Object.entries(words.parts).flatMap(([part, text]) =>
      sentencesOf(text, language).flatMap((sentence): Found[] => {
        const [found] = promise.exec(sentence) ?? [];
        if (found === undefined || time.test(sentence) || blanksIn(sentence).length > 0) return [];
        const wrong = `"${found}" promises without saying who and by when.`;
        return [
          { path: ['parts', part], wrong, fix: 'Promise with “I”, and name an hour or a day, or leave it blank: [three].' },
        ];
      }),
    );
  });
}

interface Found {
  /** Within the message. */
  path: string[];
  wrong: string;
  fix: string;
}

function eachMessage(
  handbook: Handbook,
  find: (facts: Facts, message: { language: string; words: Words['messages'][string] }) => Found[],
): Diagnostic[] {
  return entriesOfKind(handbook, 'reply').flatMap(({ id, facts, words }) =>
    Object.entries(words).flatMap(([language, { messages }]) =>
      Object.entries(messages).flatMap(([name, own]) =>
        find(facts, { language, words: own }).map((found) => ({
          ...found,
          file: fileOf('reply', id, language),
          path: ['messages', name, ...found.path],
        })),
      ),
    ),
  );
}
