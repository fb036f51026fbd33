/** What `npm run new technique` writes. */
import { AUDIENCES, CHANNELS } from '../../core/vocabulary.ts';
import type { Template, TemplateContext } from '../kind.ts';
import { TECHNIQUE_SECTIONS } from './schema.ts';

const PHRASES = ['first', 'second', 'third', 'fourth'];

/** A grade that needs no source yet: a writer raises it with the sources that bear it. */
export function techniqueTemplate({ toFillIn, phase, t }: TemplateContext): Template<'technique'> {
  const step = { do: toFillIn, how: toFillIn };
  return {
    facts: {
      phase,
      audience: [...AUDIENCES],
      channels: [...CHANNELS],
      grade: 'practice',
      sources: [],
      qualifiedBy: [],
      seeds: [],
      related: [],
      phrases: PHRASES.map((id) => ({ id })),
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      when: toFillIn,
      steps: [step, { ...step }, { ...step }],
      phrases: Object.fromEntries(PHRASES.map((id) => [id, { say: toFillIn, not: toFillIn }])),
      dialogue: {
        scene: toFillIn,
        lines: [{ customer: toFillIn }, { you: toFillIn }, { customer: toFillIn }, { you: toFillIn }],
        after: toFillIn,
      },
      known: toFillIn,
    },
    prose: TECHNIQUE_SECTIONS.map((section) => `## ${t(`section.${section}`)}\n\n${toFillIn}`).join('\n\n'),
  };
}
