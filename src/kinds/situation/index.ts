/** The record of situations. */
import type { Kind } from '../kind.ts';
import { doorsOf, groupIds } from './doors.ts';
import { dangerWithoutWayOut, longSituationLines, nothingToSay, repeatedSteps, tooMuchToRead, unpairedSteps } from './lint.ts';
import { numbered } from './numbers.ts';
import { situationTemplate } from './template.ts';

export const situation: Kind<'situation'> = {
  lint: [repeatedSteps, unpairedSteps, dangerWithoutWayOut, nothingToSay, longSituationLines, tooMuchToRead],
  warn: [],
  pages: {
    routes: { '': 'situation-list.astro', '/[id]': 'situation-page.astro' },
    anchors: ({ facts: { line } }) => (line === undefined ? [] : ['line']),
    singular: 'kind.situations',
    plural: 'nav.situations',
    about: 'list.situations',
    places: [{ where: 'header', order: 1, label: 'nav.situations' }],
    doors: { ids: groupIds, groups: doorsOf },
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.situations', order: 0 },
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: {
    parts: (contents, t) => {
      const situations = numbered(contents).map(({ situation }) => situation);
      if (!situations.length) return [];
      return [
        {
          id: 'part-who',
          order: -1,
          title: t('situation.index.title'),
          generated: { kind: 'situation', name: 'index' },
          chapters: [],
        },
        { id: 'part-situations', order: 0, title: t('nav.situations'), lead: t('list.situations'), chapters: situations },
      ];
    },
    // A booklet is about one phase, and a situation goes through several.
    ofPhase: () => [],
  },
  paper: {
    sheet: false,
    documents: [],
    sets: [
      { route: 'situation-pages.astro', label: 'situation.pages', use: 'read', papers: ['a4'] },
      { route: 'situation-cards.astro', form: 'cards-set', label: 'situation.cards', use: 'carry', papers: ['a4'] },
      { route: 'situation-index.astro', form: 'index', label: 'situation.index', use: 'hang', papers: ['a4', 'a3'] },
    ],
  },
  exports: async (entry, context) => (await import('./exports.ts')).situationExports(entry, context),
  snippets: false,
  template: situationTemplate,
};
