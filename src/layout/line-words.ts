/** What the buttons of a line say that are made when the reader asks for more: a file for each language, so that no page carries it. */
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import type { I18n } from './i18n.ts';
import { linkToLandmark } from './landmarks.ts';

/** Its name below the language. */
export const LINE_WORDS = 'line-words.json';

export interface LineWords {
  big: string;
  keep: string;
  kept: string;
  unkept: string;
  turn: string;
  next: string;
  close: string;
  mine: string;
  /** Address of the kept lines; undefined in a handbook without a page for them. */
  mineAt: string | undefined;
}

export function lineWords(i18n: I18n, handbook: LocalHandbook): LineWords {
  const { t } = i18n;
  return {
    big: t('line.big'),
    keep: t('line.keep'),
    kept: t('line.kept'),
    unkept: t('line.unkept'),
    turn: t('line.turn'),
    next: t('line.elsewhere'),
    close: t('line.close'),
    mine: t('line.mine'),
    mineAt: linkToLandmark('kept-lines', i18n, handbook, 'mine').href,
  };
}
