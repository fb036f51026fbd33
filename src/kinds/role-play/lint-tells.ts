/** Mistake: a role-play that somebody plays well who looks at the lines and does not read them. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { lookUp } from '../../core/entry.ts';
import type { Language } from '../../core/languages.ts';
import { anyPhrase } from '../../core/phrase.ts';
import { fileOf, type EntryOf, type Manuscript } from '../handbook.ts';

/** A sign that is right at most nodes is soon learnt. */
const LEARNT = 1 / 2;

/** The lines of a node that bring the most trust for the least heat, and the others. */
interface Lines {
  best: string[];
  others: string[];
}

export function tellingLines({ handbook, style }: Manuscript): Diagnostic[] {
  return handbook.entries['role-play'].flatMap((rolePlay) =>
    Object.keys(rolePlay.words).flatMap((language) => {
      const nodes = nodesIn(rolePlay, language);
      const time = anyPhrase(style[language]?.times ?? []);
      const hasTime = (line: string) => time.test(line);
      const asks = (line: string) => line.includes('?');
      const onlyBest =
        (has: (line: string) => boolean) =>
        ({ best, others }: Lines) =>
          best.some(has) && !others.some(has);
      const signs: { what: string; fix: string; tells: (lines: Lines) => boolean }[] = [
        { what: 'is the longest', fix: 'Say more in the others.', tells: isLongest },
        { what: 'alone has a number or a time', fix: 'Let some of the others have one.', tells: onlyBest(hasTime) },
        { what: 'alone asks a question', fix: 'Let some of the others ask one.', tells: onlyBest(asks) },
      ];
      return signs.flatMap(({ what, fix, tells }): Diagnostic[] => {
        const { length } = nodes.filter(tells);
        if (length <= Math.max(1, nodes.length * LEARNT)) return [];
        const wrong = `The best line ${what} at ${length} of ${nodes.length} nodes.`;
        return [{ file: fileOf('role-play', rolePlay.id, language), path: ['nodes'], wrong, fix }];
      });
    }),
  );
}

function nodesIn({ facts, words }: EntryOf<'role-play'>, language: Language): Lines[] {
  const own = words[language]?.nodes ?? {};
  return Object.entries(facts.nodes).flatMap(([node, { choices }]) => {
    const texts = own[node]?.choices;
    if (!texts || choices.some(({ id }) => !texts[id])) return [];
    const most = Math.max(...choices.map(worth));
    const said = (some: typeof choices) => some.map(({ id }) => lookUp(texts, id).say);
    const lines = {
      best: said(choices.filter((choice) => worth(choice) === most)),
      others: said(choices.filter((choice) => worth(choice) < most)),
    };
    return lines.others.length ? [lines] : [];
  });
}

/** Trust counts before heat, which goes from -2 to 2. */
function worth({ trust, heat }: { trust: number; heat: number }): number {
  return trust * 10 - heat;
}

function isLongest({ best, others }: Lines): boolean {
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return longest(best) > longest(others);
}
