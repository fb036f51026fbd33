/** Lines to say, as other entries name them: by technique and pair. Their words stand in the technique and nowhere else. */
import type { Language } from '../core/languages.ts';
import type { Localised } from './handbook.ts';
import type { LocalHandbook } from './local-handbook.ts';

type Pair = Localised<'technique'>['phrases'][number];

export interface Line extends Pair {
  technique: Localised<'technique'>;
  /** In one breath. */
  spoken: string;
  /** Set where it is not in the reader's language. */
  lang: Language | undefined;
}

/** What to say of a pair in the moment: its short form where it has one. */
export function spokenLine({ say, short }: Pick<Pair, 'say' | 'short'>): string {
  return short ?? say;
}

/** @param reference "listen/open-the-door". Throws for a line that does not exist: the check has told of it. */
export function lineAt(handbook: LocalHandbook, reference: string): Line {
  const [id = '', pairId = ''] = reference.split('/');
  const technique = handbook.get('technique', id);
  const pair = technique?.phrases.find((phrase) => phrase.id === pairId);
  if (!technique || !pair) throw new Error(`There is no line "${reference}", which the check should have told.`);
  const lang = technique.language === handbook.language ? undefined : technique.language;
  return { ...pair, technique, spoken: spokenLine(pair), lang };
}

/** A line in each language of the handbook but the reader's own. */
export function lineElsewhere(others: readonly LocalHandbook[], reference: string): { language: Language; spoken: string }[] {
  return others.flatMap((handbook) => {
    const { spoken, lang } = lineAt(handbook, reference);
    return lang === undefined ? [{ language: handbook.language, spoken }] : [];
  });
}
