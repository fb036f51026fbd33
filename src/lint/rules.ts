/** All rules of the check: those that hold for everything, then each kind's own. Each finds one kind of mistake. */
import { KIND_NAMES } from '../kinds/schemas.ts';
import type { LintRule } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { uselessSynonyms } from '../search/lint.ts';
import { wrongDates } from './dates.ts';
import { duplicateTitles } from './duplicate-title.ts';
import { unequalPlaceholders } from './interface-words.ts';
import { brokenLinks } from './links.ts';
import { markupInFields } from './markup-in-field.ts';
import { mdxTraps } from './mdx-traps.ts';
import { missingOriginals } from './missing-original.ts';
import { droppedSeeds, repeatedSeeds } from './seeds.ts';
import { strayFiles } from './stray-file.ts';
import { missingTranslations, wrongTranslations } from './translations.ts';
import { unknownLettersInTexts } from './unknown-letter.ts';
import { unknownPlaceholders } from './unknown-placeholder.ts';
import { unknownReferences } from './unknown-reference.ts';

const own = (of: 'lint' | 'warn'): LintRule[] => KIND_NAMES.flatMap((kind) => REGISTRY[kind][of]);

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
  wrongTranslations,
  mdxTraps,
  brokenLinks,
  unknownPlaceholders,
  unknownLettersInTexts,
  markupInFields,
  uselessSynonyms,
  ...own('lint'),
];

/** Rules whose findings are mentioned and stop nothing. */
export const WARNINGS: readonly LintRule[] = [missingTranslations, ...own('warn')];
