/** What one wants to know before one plays, as one line. */
import type { I18n } from '../../layout/i18n.ts';
import type { Localised } from '../handbook.ts';
import { minutesOf } from './minutes.ts';

export function factLine(i18n: I18n, rolePlay: Localised<'role-play'>): string {
  const { who, difficulty } = rolePlay;
  return [
    i18n.t('entry.minutes', { minutes: minutesOf(rolePlay) }),
    i18n.t(`who.${who}`),
    i18n.t(`difficulty.${difficulty}`),
  ].join(' · ');
}
