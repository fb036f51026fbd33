/** Each pair of a technique as a text to say or send. */
import { spokenLine } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { named, type Named, type Snippet } from '../snippet.ts';

export function lineSnippets(handbook: LocalHandbook): Snippet[] {
  const used = situationsByLine(handbook);
  return handbook.written('technique').flatMap((technique) =>
    technique.phrases.map(({ say, short, written, not, ...pair }) => {
      const id = `${technique.id}/${pair.id}`;
      return {
        kind: 'line' as const,
        id,
        shortcut: id,
        title: spokenLine({ say, short }),
        text: written ?? say,
        say,
        written,
        not,
        phase: technique.phase,
        techniques: [named(technique)],
        channels: pair.channels ?? technique.channels,
        situations: used.get(id) ?? [],
        grade: technique.grade,
        changedOn: technique.changedOn,
        path: `${technique.path}#say`,
      };
    }),
  );
}

/** Reference of a line -> the situations that offer it. */
function situationsByLine(handbook: LocalHandbook): Map<string, Named[]> {
  const uses = handbook.all('situation').flatMap((situation) => {
    const lines = new Set([situation.line, ...situation.steps.map(({ line }) => line)]);
    return [...lines].flatMap((reference) => (reference ? [{ reference, situation: named(situation) }] : []));
  });
  const byLine = Map.groupBy(uses, ({ reference }) => reference);
  return new Map([...byLine].map(([reference, all]) => [reference, all.map(({ situation }) => situation)]));
}
