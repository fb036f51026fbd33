/** What the offer of a newer edition says: a file for each language, so that no page carries it. */
import type { I18n } from '../layout/i18n.ts';

/** Its name below the language. */
export const OFFLINE_WORDS = 'offline-words.json';

export interface OfferWords {
  newer: string;
  load: string;
  later: string;
}

export function offerWords({ t }: I18n): OfferWords {
  return { newer: t('offline.newer'), load: t('offline.load'), later: t('offline.later') };
}
