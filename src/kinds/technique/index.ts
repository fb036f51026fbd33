/** The record of techniques. */
import { PHASES } from '../../core/vocabulary.ts';
import type { Kind } from '../kind.ts';
import { techniqueTemplate } from './template.ts';
import { longPages, shortPages } from '../page-length.ts';
import { gradesTooHigh, longFirstLines, repeatedPhrases, unpairedPhrases } from './lint.ts';
import { lineSnippets } from './snippets.ts';
import { linesOutOfPlace } from './lint-channels.ts';
import { wrongSections } from './lint-sections.ts';

/** Fields that wait for a quiet hour: the page folds them away. */
const FOLDED = ['dialogue'];
/** Nobody reads more between two customers. */
const { find: tooLong } = longPages('technique', 700, FOLDED);

export const technique: Kind<'technique'> = {
  lint: [repeatedPhrases, unpairedPhrases, wrongSections, longFirstLines, gradesTooHigh, linesOutOfPlace, tooLong],
  warn: [shortPages('technique', 350, FOLDED)],
  pages: {
    routes: { '': 'technique-list.astro', '/[id]': 'technique-page.astro' },
    anchors: ({ id }, { entries }) => [
      ...['line', 'when', 'how', 'say', 'dialogue', 'known', 'go-on'],
      ...entries.contradiction.flatMap((settled) => (settled.facts.technique === id ? [`settled-${settled.id}`] : [])),
    ],
    singular: 'kind.techniques',
    plural: 'nav.techniques',
    about: 'list.techniques',
    places: [{ where: 'header', order: 2, label: 'nav.techniques' }],
    doors: false,
    byPhase: true,
    inSequence: true,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
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
  snippets: lineSnippets,
  template: techniqueTemplate,
};
