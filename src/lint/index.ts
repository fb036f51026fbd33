/** All rules, in the order in which a writer meets them. Each finds one kind of mistake in the whole manuscript. */
import type { Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';
import { unsettledContradictions } from '../kinds/contradiction/lint.ts';
import { wrongDates } from './dates.ts';
import { droppedSeeds } from './dropped-seed.ts';
import { duplicateIds, duplicateTitles } from './duplicate-title.ts';
import { gradesTooHigh, recalledSources } from './evidence.ts';
import { unequalGaps } from './interface-words.ts';
import { mapPaths } from '../kinds/map/lint.ts';
import { markupInFields } from './markup-in-field.ts';
import { mdxTraps } from './mdx-traps.ts';
import { missingOriginals } from './missing-original.ts';
import { wrongSections } from '../kinds/technique/lint-sections.ts';
import { sheetLimits } from '../print/parts/lint-sheet-limits.ts';
import { itemsWithoutVerb, sheetWording } from '../print/parts/lint-sheet-wording.ts';
import { strayFiles } from './stray-file.ts';
import { unknownGaps } from './unknown-placeholder.ts';
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
