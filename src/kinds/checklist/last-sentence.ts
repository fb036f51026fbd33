/** A line as what comes before its last sentence, and that sentence, which is the link where the line leads to a page. */
export function lastSentence(line: string): { before: string; last: string } {
  const [, before = '', last = line] = /^(.*[.?!:…]\s+)?(.+)$/.exec(line) ?? [];
  return { before, last };
}
