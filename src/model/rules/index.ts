/** All rules, in the order in which a writer meets them. Each finds one kind of mistake in the whole manuscript. */
import type { Manuscript } from '../handbook.ts';
import type { Finding } from '../problem.ts';
import { unsettledContradictions } from './contradictions.ts';
import { wrongDates } from './dates.ts';
import { droppedSeeds } from './dropped-seed.ts';
import { duplicateIds, duplicateTitles } from './duplicate-title.ts';
import { gradesTooHigh, recalledSources } from './evidence.ts';
import { unequalGaps } from './interface-words.ts';
import { mapPaths } from './map-paths.ts';
import { markupInFields } from './markup-in-field.ts';
import { mdxTraps } from './mdx-traps.ts';
import { missingOriginals } from './missing-original.ts';
import { wrongSections } from './sections.ts';
import { sheetLimits } from './sheet-limits.ts';
import { itemsWithoutVerb, sheetWording } from './sheet-wording.ts';
import { strayFiles } from './stray-file.ts';
import { unknownGaps } from './unknown-gap.ts';
import { unknownReferences } from './unknown-reference.ts';
import { unpairedWords } from './unpaired-words.ts';

export const RULES: readonly ((manuscript: Manuscript) => Finding[])[] = [
  strayFiles,
  missingOriginals,
  unequalGaps,
  duplicateIds,
  duplicateTitles,
  unpairedWords,
  unknownReferences,
  droppedSeeds,
  wrongDates,
  wrongSections,
  mdxTraps,
  unknownGaps,
  markupInFields,
  recalledSources,
  gradesTooHigh,
  unsettledContradictions,
  sheetLimits,
  sheetWording,
  mapPaths,
];

/** Rules whose findings are mentioned and stop nothing. */
export const WARNINGS: readonly ((manuscript: Manuscript) => Finding[])[] = [itemsWithoutVerb];
