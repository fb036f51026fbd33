/** The record of techniques. */
import { PHASES } from '../../core/vocabulary.ts';
import type { Kind } from '../kind.ts';
import { gradesTooHigh, repeatedPhrases, unpairedPhrases } from './lint.ts';
import { wrongSections } from './lint-sections.ts';
import { TECHNIQUE_SECTIONS } from './schema.ts';

export const technique: Kind<'technique'> = {
  lint: [repeatedPhrases, unpairedPhrases, wrongSections, gradesTooHigh],
  warn: [],
  pages: {
    routes: { '': 'technique-list.astro', '/[id]': 'technique-page.astro' },
    anchors: ({ id }, { entries }) => [
      ...['when', 'how', 'say', 'dialogue', 'known', 'go-on'],
      ...entries.contradiction.flatMap((settled) => (settled.facts.technique === id ? [`settled-${settled.id}`] : [])),
    ],
    singular: 'kind.techniques',
    plural: 'nav.techniques',
    about: 'list.techniques',
    places: [
      { where: 'header', order: 1, label: 'nav.techniques' },
      { where: 'door', order: 2, label: 'home.before', text: 'home.before.text', hash: 'prepare' },
      { where: 'door', order: 3, label: 'home.after', text: 'home.after.text', hash: 'recover' },
    ],
    byPhase: true,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
  },
  book: {
    parts: (contents, t) =>
      PHASES.map((phase, index) => ({
        id: `part-${phase}`,
        order: index + 1,
        title: t('phase.number', { number: index + 1, name: t(`phase.${phase}`) }),
        phase,
        lead: t(`phase.${phase}.aim`),
        chapters: contents.written('technique').filter((technique) => technique.phase === phase),
      })),
    ofPhase: (entries, phase) => entries.filter(({ facts }) => facts.phase === phase),
  },
  paper: false,
  exports: false,
  template: {
    facts: { grade: 'practice', audience: ['external', 'internal'], channels: ['counter', 'phone', 'email', 'chat', 'social'] },
    words: {},
    prose: (t) => TECHNIQUE_SECTIONS.map((section) => `## ${t(`section.${section}`)}\n\nFILL IN`).join('\n\n'),
  },
};
