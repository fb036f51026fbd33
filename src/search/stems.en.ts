/** Inflection keys for English: regular endings off, irregular words by table, one word a line. */
const IRREGULAR = `
say said says
go went gone goes
tell told
hear heard
keep kept
feel felt
break broke broken
speak spoke spoken
give gave given
pay paid
lose lost
send sent
mean meant
hold held
write wrote written
take took taken
come came
make made
leave left
swear swore sworn
get got gotten
bring brought
buy bought
sell sold
choose chose chosen
forget forgot forgotten
understand understood
know knew known
think thought
man men
woman women
person people
child children
angry angrier angriest
calm calmer calmest
rude ruder rudest
`;

const base = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((form, _, [first]) => [form, first!] as const)),
);

/** Words that a rule would take for another. */
const WHOLE = ['news', 'paste'];

/** The key of a word: what its inflected forms share. */
export function keysOf(word: string): string[] {
  if (WHOLE.includes(word)) return [`=${word}`];
  const stem = (base.get(word) ?? word)
    .replace(/(?<=[^aeiou])ie[sd]$/, 'y')
    .replace(/(?<=ss|x|ch|sh|zz)es$/, '')
    .replace(/(?<=.[^su])s$/, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  return [
    (base.get(stem) ?? stem)
      .replace(/([^aeiou])\1$/, '$1')
      .replace(/(?<=..)e$/, '')
      .replace(/(?<=..)is$/, 'iz')
      .replace(/(?<=.)y$/, 'i'),
  ];
}

/** Root of a key: what a word shares with others made from it (complain, complaint; apologise, apology). */
export function rootsOf(key: string): string {
  return key.replace(/(?:ation|ition|nes|ment|iz|t|ou|i|er|or|li|ful|iv|ion|anc|enc|al)$/, '');
}
