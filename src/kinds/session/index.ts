/** The record of training sessions. */
import type { Kind } from '../kind.ts';
import {
  groupsUpsideDown,
  minutesThatDiffer,
  paperForNothing,
  repeatedOutcomes,
  repeatedParts,
  repeatedSkills,
  skillsWithoutSource,
  uncoveredOutcomes,
  unpairedSessionWords,
} from './lint.ts';
import { sessionTemplate } from './template.ts';

export const session: Kind<'session'> = {
  lint: [
    repeatedParts,
    repeatedSkills,
    repeatedOutcomes,
    unpairedSessionWords,
    minutesThatDiffer,
    groupsUpsideDown,
    uncoveredOutcomes,
    skillsWithoutSource,
    paperForNothing,
  ],
  warn: [],
  pages: {
    routes: { '': 'session-list.astro', '/[id]': 'session-page.astro' },
    anchors: () => [],
    singular: 'kind.sessions',
    plural: 'nav.sessions',
    about: 'list.sessions',
    places: [{ where: 'footer', order: 5, label: 'nav.sessions' }],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.session', order: 5 },
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => true, hubs: false },
  },
  // Whoever leads prints the plan by itself and copies the observer's sheet: a book has neither use.
  book: false,
  paper: { sheet: false, documents: [{ below: '', form: 'session', use: 'teach' }], sets: [] },
  exports: async (entry, context) => (await import('./exports.ts')).sessionExports(entry, context),
  snippets: false,
  template: sessionTemplate,
};
