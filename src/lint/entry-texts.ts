/** Every text in the words of the entries, as rules on wording meet it. */
import type { Language } from '../core/languages.ts';
import { textsIn, type PlacedText } from '../core/texts.ts';
import { entriesOf, fileOf, type Handbook } from '../kinds/handbook.ts';

export interface EntryText extends PlacedText {
  file: string;
  language: Language;
}

export function entryTexts(handbook: Handbook): EntryText[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, words } }) =>
    Object.entries(words).flatMap(([language, own]) =>
      textsIn(own).map((text) => ({ ...text, language, file: fileOf(kind, id, language) })),
    ),
  );
}
