/** The record of situations. */
import type { Kind } from '../kind.ts';
import { doorsOf, groupIds } from './doors.ts';
import { dangerWithoutWayOut, longSituationLines, nothingToSay, repeatedSteps, tooMuchToRead, unpairedSteps } from './lint.ts';
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
    parts: (contents, t) => [
      {
        id: 'part-situations',
        order: 0,
        title: t('nav.situations'),
        lead: t('list.situations'),
        chapters: contents.written('situation'),
      },
    ],
    // A booklet is about one phase, and a situation goes through several.
    ofPhase: () => [],
  },
  paper: false,
  exports: false,
  template: situationTemplate,
};
