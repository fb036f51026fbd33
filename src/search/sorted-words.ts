/** Places of the words that start with `start` in a sorted list: from `begin` to the one before `end`. */
export function wordsFrom(words: readonly string[], start: string): { begin: number; end: number } {
  let [begin, high] = [0, words.length];
  while (begin < high) {
    const middle = (begin + high) >> 1;
    if ((words[middle] ?? '') < start) begin = middle + 1;
    else high = middle;
  }
  let end = begin;
  while (words[end]?.startsWith(start)) end++;
  return { begin, end };
}
