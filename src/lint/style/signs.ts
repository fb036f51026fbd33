/** Mistakes: quotation marks and dashes of another language, and a quotation mark without its partner. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Style } from '../../core/style.ts';
import type { Manuscript } from '../../kinds/handbook.ts';
import { readableTexts, placeOf } from '../../kinds/readable-texts.ts';

export function wrongSigns(manuscript: Manuscript): Diagnostic[] {
  return readableTexts(manuscript).flatMap((text) => {
    const style = manuscript.style[text.language];
    return (style?.signs ?? [])
      .filter((sign) => text.text.includes(sign))
      .map((sign) => ({
        ...placeOf(text),
        wrong: `The sign ${sign.trim()} is not used in "${text.language}": ${excerpt(text.text, text.text.indexOf(sign))}`,
        fix: `${howToQuote(style)}Write an apostrophe as ’ and a dash as – with spaces.`,
      }));
  });
}

export function unpairedQuotes(manuscript: Manuscript): Diagnostic[] {
  return readableTexts(manuscript).flatMap((text): Diagnostic[] => {
    const style = manuscript.style[text.language];
    if (!style?.quotes) return [];
    const { open, close } = style.quotes;
    const opened = text.text.split(open).length;
    const closed = text.text.split(close).length;
    if (opened === closed) return [];
    const alone = opened > closed ? open : close;
    const wrong = `A quotation mark ${alone} has no partner: ${excerpt(text.text, text.text.indexOf(alone))}`;
    return [{ ...placeOf(text), wrong, fix: `${howToQuote(style)}Open and close each quotation in the same paragraph.` }];
  });
}

function howToQuote(style: Style | undefined): string {
  return style?.quotes ? `Quote as ${style.quotes.open}…${style.quotes.close}. ` : '';
}

/** What stands around a place in a text. */
function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - 20);
  return `${start ? '…' : ''}${text.slice(start, at + 20).trim()}${at + 20 < text.length ? '…' : ''}`;
}
