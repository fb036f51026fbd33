/** What tests of SCORM packages share. */
import type { Frame, Page } from 'playwright-core';
import { exportName } from '../../src/exports/formats.ts';
import { NAMES as SITE_NAMES } from './handbook.ts';
import type { Call, Standard } from './learning-system.ts';

/** Name of an entry's file. */
export function packageOf(id: string, language: string, standard: Standard): string {
  return exportName(SITE_NAMES[language]!, { id, language }, standard === '1.2' ? 'scorm12' : 'scorm2004');
}

/** What the system did not take. To ask for a value that nobody has set yet is no fault (403). */
export const refused = (calls: readonly Call[]) => calls.filter(({ error }) => error !== '0' && error !== '403');
export const asPage = (frame: Frame) => frame as unknown as Page;
