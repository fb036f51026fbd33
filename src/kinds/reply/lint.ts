/** Mistakes in the facts of replies: parts that say nothing, too few lines, lines that do not fit. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Channel } from '../../core/vocabulary.ts';
import { fileOf, type FactsOf, type Handbook, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, repeatedIds } from '../pairing.ts';

/** Fewer are no reply that is built from what the handbook knows. */
const LEAST_LINES = 2;

type Facts = FactsOf<'reply'>;
type Found = Omit<Diagnostic, 'file' | 'path'>;

export const unpairedMessages = pairingRule('reply', ({ messages }, words) => [
  pair('message', ['messages'], messages, words.messages),
  ...messages.flatMap(({ id, parts }) => {
    const own = words.messages[id];
    const spoken = parts.filter(({ line }) => line === undefined);
    return own ? [pair('part', ['messages', id, 'parts'], spoken, own.parts)] : [];
  }),
]);

export function repeatedParts({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.reply.flatMap(({ id, facts: { messages } }) => {
    const file = fileOf('reply', id);
    return [
      ...repeatedIds(file, ['messages'], messages),
      ...messages.flatMap(({ parts }, index) => repeatedIds(file, ['messages', index, 'parts'], parts)),
    ];
  });
}

/** A part is a line, or words that follow a technique. */
export function partsOfNothing({ handbook }: Manuscript): Diagnostic[] {
  return eachPart(handbook, ({ id, line, technique }): Found[] => {
    if ((line === undefined) !== (technique === undefined)) return [];
    const fix = 'Name a `line`, or the `technique` that its own words follow.';
    const has = line === undefined ? 'neither a line nor a technique' : 'both a line and a technique';
    return [{ wrong: `The part "${id}" has ${has}.`, fix }];
  });
}

export function tooFewLines({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.reply.flatMap(({ id, facts: { messages } }): Diagnostic[] => {
    const lines = new Set(messages.flatMap(({ parts }) => parts.flatMap(({ line }) => line ?? [])));
    if (lines.size >= LEAST_LINES) return [];
    const wrong = `A reply is built from lines of techniques; this has ${lines.size} of at least ${LEAST_LINES}.`;
    return [{ file: fileOf('reply', id), path: ['messages'], wrong, fix: 'Let a part be a `line`: technique/pair.' }];
  });
}

/** What is sent by email can be written there. */
export function linesOfOtherChannels({ handbook }: Manuscript): Diagnostic[] {
  return eachPart(handbook, ({ line }, { channels }): Found[] => {
    const [id, pairId] = line?.split('/') ?? [];
    const technique = handbook.entries.technique.find((one) => one.id === id)?.facts;
    const fits = technique?.phrases.find((phrase) => phrase.id === pairId)?.channels ?? technique?.channels;
    const elsewhere = fits ? channels.filter((channel: Channel) => !fits.includes(channel)) : [];
    if (!elsewhere.length) return [];
    const fix = 'Name another line, or take the channel out.';
    return [{ wrong: `The line "${line ?? ''}" is not for ${elsewhere.join(', ')}.`, fix }];
  });
}

function eachPart(
  handbook: Handbook,
  find: (part: Facts['messages'][number]['parts'][number], facts: Facts) => Found[],
): Diagnostic[] {
  return handbook.entries.reply.flatMap(({ id, facts }) =>
    facts.messages.flatMap(({ parts }, message) =>
      parts.flatMap((part, index) =>
        find(part, facts).map((found) => ({
          ...found,
          file: fileOf('reply', id),
          path: ['messages', message, 'parts', index],
        })),
      ),
    ),
  );
}
