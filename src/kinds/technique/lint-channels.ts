/** Mistake: a line to say that is offered in a channel where nobody can say it, such as "end this call" in a chat. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyPhrase } from '../../core/phrase.ts';
import { fileOf, type Manuscript } from '../handbook.ts';

export function linesOutOfPlace({ handbook, style }: Manuscript): Diagnostic[] {
  return Object.entries(style).flatMap(([language, { channels: listed }]) =>
    listed.flatMap(({ words, only }) => {
      const pattern = anyPhrase(words);
      return handbook.entries.technique.flatMap(({ id, facts, words: { [language]: own } }) =>
        facts.phrases.flatMap((pair): Diagnostic[] => {
          const found = pattern.exec(own?.phrases[pair.id]?.say ?? '')?.[0];
          const elsewhere = (pair.channels ?? facts.channels).filter((channel) => !only.includes(channel));
          if (found === undefined || !elsewhere.length) return [];
          return [
            {
              file: fileOf('technique', id, language),
              path: ['phrases', pair.id, 'say'],
              wrong: `"${found}" is no line for ${elsewhere.join(', ')}.`,
              fix: `Name its channels in facts.yaml, among ${only.join(', ')}, or say it otherwise.`,
            },
          ];
        }),
      );
    }),
  );
}
