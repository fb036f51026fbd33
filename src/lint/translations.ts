/** Values that hold every language at once: a code that the handbook does not speak, a missing original, a missing language. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { seedsSchema } from '../core/seeds.ts';
import { houseSchema } from '../core/house.ts';
import { translationsIn } from '../core/walk-schema.ts';
import { entriesOf, factFilesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';

interface Texts {
  file: string;
  path: (string | number)[];
  codes: string[];
  original: string;
}

export function wrongTranslations(manuscript: Manuscript): Diagnostic[] {
  const spoken = manuscript.handbook.languages.map(({ code }) => code);
  return textsOf(manuscript).flatMap(({ file, path, codes, original }): Diagnostic[] => {
    const strange = codes.filter((code) => !spoken.includes(code));
    return [
      ...strange.map((code) => ({
        file,
        path: [...path, code],
        wrong: `The handbook does not speak "${code}".${didYouMean(code, spoken)}`,
        fix: `Use the codes of content/languages.json: ${spoken.join(', ')}.`,
      })),
      ...(codes.includes(original)
        ? []
        : [{ file, path, wrong: `The original (${original}) is missing.`, fix: `Add ${original}: and the text.` }]),
    ];
  });
}

/** Only mentioned: an entry that is not written in a language of the handbook. Its lists name it in the original. */
export function unwrittenEntries({ handbook, files }: Manuscript): Diagnostic[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, facts, words } }) =>
    handbook.languages
      .filter(({ code }) => words[facts.original] && !files.includes(fileOf(kind, id, code)))
      .map(({ code }) => ({
        file: fileOf(kind, id, facts.original),
        wrong: `This is not written in "${code}".`,
        fix: `Translate it as ${fileOf(kind, id, code)}.`,
      })),
  );
}

/** Only mentioned: the original is shown instead. */
export function missingTranslations(manuscript: Manuscript): Diagnostic[] {
  const spoken = manuscript.handbook.languages.map(({ code }) => code);
  return textsOf(manuscript).flatMap(({ file, path, codes, original }) =>
    spoken
      .filter((code) => code !== original && !codes.includes(code))
      .map((code) => ({
        file,
        path,
        wrong: `This is not said in "${code}"; readers see it in "${original}".`,
        fix: `Add ${code}: and the text.`,
      })),
  );
}

function textsOf({ handbook }: Manuscript): Texts[] {
  const first = handbook.languages[0]?.code ?? '';
  const inKinds = factFilesOf(handbook).flatMap(({ file, schema, value }) => {
    const original = typeof value === 'object' && value !== null && 'original' in value ? String(value.original) : first;
    return translationsIn(schema, value).map(({ path, texts }) => ({ file, path, codes: Object.keys(texts), original }));
  });
  const beside = [
    { file: 'content/seeds.yaml', schema: seedsSchema, value: handbook.seeds },
    { file: 'content/house.yaml', schema: houseSchema, value: handbook.house },
  ].flatMap(({ file, schema, value }) =>
    translationsIn(schema, value).map(({ path, texts }) => ({ file, path, codes: Object.keys(texts), original: first })),
  );
  return [...inKinds, ...beside];
}
