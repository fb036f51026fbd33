/** Compares a typed word with the answers that count: kindly, as people type on keyboards that lack some of the letters. */

/** What people type for letters that their keyboard lacks, besides the bare letter: ü is u, and also ue, and y in Estonian. */
const SUBSTITUTES: Partial<Record<string, string[]>> = {
  ä: ['ae', '2'],
  ö: ['oe'],
  õ: ['6'],
  ü: ['ue', 'y'],
  å: ['aa'],
  ø: ['o', 'oe'],
  æ: ['ae'],
  œ: ['oe'],
  ß: ['ss'],
  š: ['sh'],
  ž: ['zh'],
  ł: ['l'],
  đ: ['d'],
  ð: ['d'],
  þ: ['th'],
  ı: ['i'],
  ё: ['е'],
};

/** The text in one line of small letters, with one sign for each sort of apostrophe and dash, without quotation marks and what
 * stands around a sentence. Two texts of which that is the same are spelt alike. */
export function plain(text: string): string {
  const line = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’‘‛ʼʹ′´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/["“”„‟«»‹›″]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // A sign before a number belongs to it.
  return line.replace(/^(?:[\s;:!?…¡¿'()]|[.,-](?!\d))+|[\s.,;:!?…'()-]+$/g, '') || line;
}

/** The answer that a typed text stands for: one that it spells, or else the first that it would spell on a poorer keyboard. Never
 * the other way round: a letter, apostrophe or dash too many makes another word.
 * @param others answers to other questions: words of their own, no misspellings
 * @returns undefined where it stands for none */
export function answerMeant(typed: string, accepts: readonly string[], others: readonly string[] = []): string | undefined {
  const given = plain(typed);
  const spelt = accepts.find((answer) => plain(answer) === given);
  if (spelt !== undefined || others.some((other) => plain(other) === given)) return spelt;
  return accepts.find((answer) => lenient(plain(answer)).test(given));
}

/** Matches a plain text also where letters are replaced, apostrophes left out, and dashes written as spaces or not at all. */
function lenient(answer: string): RegExp {
  const parts = [...answer].map((letter, index, all) => {
    const isBetweenLetters = /\p{L}/u.test(all[index - 1] ?? '') && /\p{L}/u.test(all[index + 1] ?? '');
    if (letter === "'") return "['\\s]?";
    if (isBetweenLetters && letter === '-') return '[- ]?';
    if (isBetweenLetters && letter === ' ') return '[- ]';
    return `(?:${[letter, ...substitutesFor(letter)].map(escaped).join('|')})`;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function substitutesFor(letter: string): string[] {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  // In other alphabets a mark makes another letter that every keyboard has, as in й.
  const isBare = bare !== letter && /^[\p{Script=Latin}\p{Script=Greek}]$/u.test(bare);
  return [...(isBare ? [bare] : []), ...(SUBSTITUTES[letter] ?? [])];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
