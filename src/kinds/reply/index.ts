/** The record of replies. */
import type { Kind } from '../kind.ts';
import { linesOfOtherChannels, partsOfNothing, repeatedParts, tooFewLines, unpairedMessages } from './lint.ts';
import { emptyPromises, headsOfMessages, unequalBlanks } from './lint-words.ts';
import { replySnippets } from './snippets.ts';
import { replyTemplate } from './template.ts';

export const reply: Kind<'reply'> = {
  lint: [
    repeatedParts,
    unpairedMessages,
    partsOfNothing,
    tooFewLines,
    linesOfOtherChannels,
    headsOfMessages,
    unequalBlanks,
    emptyPromises,
  ],
  warn: [],
  pages: {
    routes: { '': 'reply-list.astro', '/[id]': 'reply-page.astro' },
    anchors: ({ facts }) => ['check', 'when', 'when-not', 'parts', ...facts.messages.map(({ id }) => `message-${id}`)],
    singular: 'kind.replies',
    plural: 'nav.replies',
    about: 'list.replies',
    places: [
      { where: 'footer', order: 5, label: 'nav.replies' },
      { where: 'home', order: 8, label: 'nav.replies', text: 'home.replies' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.replies', order: 5 },
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => true, hubs: false },
  },
  book: false,
  paper: false,
  exports: false,
  snippets: replySnippets,
  template: replyTemplate,
};
