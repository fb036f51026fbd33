/** Only mentioned: a word that neither the spelling dictionary of its language nor `content/spelling` knows. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Language } from '../../core/languages.ts';
import { wordsOf } from '../../core/sentences.ts';
import type { Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts } from '../../kinds/readable-texts.ts';
import { dictionaryFiles } from '../../read/dictionary.ts';

type Spells = (word: string) => boolean;

/** Takes a second or two: asked by `npm run check` alone. A dictionary that is not installed is told once. */
export async function misspelt(manuscript: Manuscript): Promise<Diagnostic[]> {
  const asked = Object.entries(manuscript.style).flatMap(([language, { dictionary }]) =>
    dictionary ? [{ language, dictionary }] : [],
  );
  const found = await Promise.all(
    asked.map(async ({ language, dictionary }) => {
      const spells = await dictionaryOf(dictionary);
      return spells ? unknownWords(manuscript, language, spells) : [notInstalled(language, dictionary)];
    }),
  );
  return found.flat();
}

function notInstalled(language: Language, dictionary: string): Diagnostic {
  const wrong = `The spelling dictionary ${dictionary} is not installed; nothing was looked up.`;
  const fix = `Run npm install, or npm install ${dictionary} where it is new.`;
  return { file: `content/style/${language}.yaml`, path: ['dictionary'], wrong, fix };
}

/** Each unknown word once, where it first stands. */
function unknownWords(manuscript: Manuscript, language: Language, spells: Spells): Diagnostic[] {
  const own = new Set(manuscript.spelling[language]);
  const seen = new Map<string, Diagnostic | undefined>();
  for (const text of readableTexts(manuscript)) {
    if (text.language !== language) continue;
    for (const word of wordsOf(text.text)) {
      if (seen.has(word)) continue;
      const right = [word, word.toLowerCase()].some((form) => own.has(form) || spells(form.replaceAll('’', "'")));
      const wrong = `The dictionary does not know "${word}".`;
      const fix = `Mend it, or add it to content/spelling/${language}.txt.`;
      seen.set(word, right ? undefined : { ...placeOf(text), wrong, fix });
    }
  }
  return [...seen.values()].filter((found) => found !== undefined);
}

/** @param name an npm package of a Hunspell dictionary */
async function dictionaryOf(name: string): Promise<Spells | undefined> {
  const files = dictionaryFiles(name);
  if (!files) return undefined;
  const { mountBuffer, create } = await (hunspell ??= loadHunspell());
  const speller = create(
    mountBuffer(readFileSync(files.aff), `${name}.aff`),
    mountBuffer(readFileSync(files.dic), `${name}.dic`),
  );
  return (word) => speller.spell(word);
}

let hunspell: ReturnType<typeof loadHunspell> | undefined;

/** Longer than any machine takes: the package gives up after three seconds, which a busy one may need. */
const PATIENCE = 600_000;

/** Its runtime would answer an error that nobody catches, of whatever code, with all of its own source: it may not. */
async function loadHunspell() {
  const before = process.listeners('uncaughtException');
  const { loadModule } = await import('hunspell-asm');
  const loaded = await loadModule({ timeout: PATIENCE });
  for (const listener of process.listeners('uncaughtException'))
    if (!before.includes(listener)) process.off('uncaughtException', listener);
  return loaded;
}
