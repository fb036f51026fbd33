/** What a leaflet takes from house.yaml. Whom staff call in (`escalation`) is not among it: that is no number for customers. */
import type { House } from '../../core/house.ts';
import type { Language } from '../../core/languages.ts';

/** In the order on paper. */
export const LEAFLET_FIELDS = ['contact', 'answer', 'further', 'place'] as const;
export type LeafletField = (typeof LEAFLET_FIELDS)[number];

/** Empty where the house has set nothing. */
export function houseValues({ organisation, customers }: House, language: Language): Record<LeafletField, string> {
  return {
    contact: customers?.contact ?? '',
    answer: customers?.answer[language] ?? '',
    further: customers?.further[language] ?? '',
    place: organisation,
  };
}
