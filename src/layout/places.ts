/** Links that the kinds put into menus and on the home page, as their records say. */
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import type { Place } from '../kinds/kind.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../kinds/schemas.ts';
import { linkTo, type I18n } from './i18n.ts';

export interface PlacedLink {
  href: string;
  label: string;
  text: string | undefined;
  /** Address of the list that it leads to, or of the one page, without base and language: what begins so belongs to it. */
  list: string;
  /** Set where the page is not written in the reader's language, and the link leads to another. */
  language: string | undefined;
  /** The kind whose note stands below it. */
  noteOf: KindName | undefined;
}

/** In order. A place that names an entry which this handbook lacks is left out. */
export function placesIn(where: Place['where'], i18n: I18n, handbook: LocalHandbook): PlacedLink[] {
  return KIND_NAMES.flatMap((kind) => {
    const { pages } = REGISTRY[kind];
    return (pages ? pages.places : [])
      .filter((place) => place.where === where)
      .flatMap((place) => {
        const entry = place.entry === undefined ? undefined : handbook.get(kind, place.entry);
        if (place.entry !== undefined && !entry) return [];
        const list = entry?.path ?? place.path ?? `/${SCHEMAS[kind].folder}/`;
        const language = entry?.language ?? i18n.language;
        const { href, hreflang } = linkTo({ path: list, language }, i18n);
        const text = place.text && i18n.t(place.text);
        return [
          { order: place.order, href, label: i18n.t(place.label), text, list, language: hreflang, noteOf: place.hasNote && kind },
        ];
      });
  }).sort((a, b) => a.order - b.order);
}
