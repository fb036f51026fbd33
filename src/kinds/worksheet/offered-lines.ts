/** The lines to start from below a question, and the techniques that they and the question come from. */
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';

export type Field = Localised<'worksheet'>['fields'][number];

export function offeredIn(handbook: LocalHandbook, { technique, lines }: Field) {
  const offered = lines.map(({ line, for: fits }) => {
    const { say: text, lang, technique: source } = lineAt(handbook, line);
    return { text, lang, source: source.id, fits };
  });
  const sources = [...(technique === undefined ? [] : [technique]), ...offered.map(({ source }) => source)];
  return {
    lines: offered,
    /** Whom the lines are for, all together; undefined where one of them fits everyone. */
    fits: offered.some(({ fits }) => !fits) ? undefined : [...new Set(offered.flatMap(({ fits = [] }) => fits))],
    techniques: handbook.named('technique', [...new Set(sources)]),
  };
}
