/** All rules of the check: those that hold for everything, then each kind's own. Each finds one kind of mistake. */
import { KIND_NAMES } from '../kinds/schemas.ts';
import type { LintRule, WarningRule } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { emptyKeywords, uselessSynonyms } from '../search/lint.ts';
import { futureDays, wrongDates } from './dates.ts';
import { duplicateTitles } from './duplicate-title.ts';
import { unequalPlaceholders } from './interface-words.ts';
import { emptyKinds, missingLists } from './missing-folders.ts';
import { markupInFields } from './markup-in-field.ts';
import { missingOriginals } from './missing-original.ts';
import { misplacedOwnLines } from './own-lines.ts';
import { repeatedPageIds, takenHeadings } from './page-ids.ts';
import { brokenLinks } from './prose-links.ts';
import { wrongComponents, wrongProse } from './prose.ts';
import { droppedSeeds, repeatedSeeds, uncarriedSeeds } from './seeds.ts';
import { strayFiles } from './stray-file.ts';
import { doubtfulWords, foreignWords, halfSummaries, listedMistakes } from './style/phrases.ts';
import { missingCommas } from './style/commas.ts';
import { hardPages, longSentences, repeatedWords, verblessSentences } from './style/sentences.ts';
import { unpairedQuotes, wrongSigns } from './style/signs.ts';
import { missingTranslations, unwrittenEntries, wrongTranslations } from './translations.ts';
import { unfilled, unfilledDrafts } from './unfilled.ts';
import { unknownLettersInTexts } from './unknown-letter.ts';
import { unknownPlaceholders } from './unknown-placeholder.ts';
import { unknownReferences } from './unknown-reference.ts';

/** Rules whose mistakes stop the build. */
export const RULES: readonly LintRule[] = [
  strayFiles,
  missingOriginals,
  unequalPlaceholders,
  repeatedSeeds,
  duplicateTitles,
  unknownReferences,
  droppedSeeds,
  wrongDates,
  futureDays,
  wrongTranslations,
  misplacedOwnLines,
  wrongProse,
  wrongComponents,
  brokenLinks,
  repeatedPageIds,
  takenHeadings,
  unknownPlaceholders,
  unknownLettersInTexts,
  markupInFields,
  uselessSynonyms,
  emptyKeywords,
  unfilled,
  wrongSigns,
  unpairedQuotes,
  foreignWords,
  listedMistakes,
  halfSummaries,
  longSentences,
  ...KIND_NAMES.flatMap((kind) => REGISTRY[kind].lint),
];

/** Rules whose findings are mentioned and stop nothing. */
export const WARNINGS: readonly WarningRule[] = [
  { title: 'Entries that are not written in every language', find: unwrittenEntries },
  { title: 'Texts that are not written in every language', find: missingTranslations },
  { title: 'Kinds of which there is nothing', find: emptyKinds },
  { title: 'Lists that a language does not have', find: missingLists },
  { title: 'Kept lines of the seeds that no page carries', find: uncarriedSeeds, ofWhole: true },
  { title: 'Pages that are hard to read', find: hardPages },
  { title: 'Words that are often wrong', find: doubtfulWords },
  { title: 'Commas that may be missing', find: missingCommas },
  { title: 'Words that a sentence has too often', find: repeatedWords },
  { title: 'Sentences on sheets without a verb', find: verblessSentences },
  ...KIND_NAMES.flatMap((kind) => REGISTRY[kind].warn),
];

/** Mentioned of drafts, which no other warning looks at. */
export const DRAFT_WARNINGS: readonly WarningRule[] = [{ title: 'Files of drafts with places to fill in', find: unfilledDrafts }];
