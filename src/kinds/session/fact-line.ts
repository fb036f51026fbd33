/** What to know of a session before one reads it: how long, for how many, whom it is about. */
import type { Translate } from '../../core/translate.ts';
import type { Localised } from '../handbook.ts';

/** "45 min · 3 to 12 people · customers" */
export function factLine(t: Translate, { minutes, group, audience }: Localised<'session'>): string {
  const about = audience.map((one) => t(`session.audience.${one}`));
  return [t('entry.minutes', { minutes }), t('session.group', group), ...about].join(' · ');
}
