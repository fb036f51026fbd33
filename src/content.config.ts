/** Names the collections for Astro; every shape comes from the model. Collections of folders are two to Astro:
 * `techniques.facts` (listen/facts) and `techniques` (listen/en, listen/et). */
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { PAIRED, PAIRED_NAMES, SINGLE, SINGLE_NAMES, type PairedName } from './kinds/schemas.ts';
import { houseShape } from './core/house.ts';
import { languagesShape } from './core/languages.ts';
import { seedsShape } from './kinds/source/schema.ts';
import { idShape } from './core/vocabulary.ts';
import { wordsShape } from './core/interface-words.ts';

const factsOf = (name: PairedName) =>
  defineCollection({ loader: glob({ pattern: '*/facts.yaml', base: `./content/${name}` }), schema: PAIRED[name].facts });

const wordsOf = (name: PairedName) => {
  const pattern = [`*/*.${PAIRED[name].extension}`, '!*/facts.yaml'];
  return defineCollection({ loader: glob({ pattern, base: `./content/${name}` }), schema: PAIRED[name].words });
};

/** Files that stand alone at the top of content/: an array becomes entries, an object the one entry "it". */
const languages = file('content/languages.json', {
  parser: (text) => (JSON.parse(text) as { code: string; name: string }[]).map(({ code, name }) => ({ id: code, code, name })),
});
const house = file('content/house.yaml', { parser: (text) => ({ it: parse(text) as Record<string, unknown> }) });
const seeds = file('content/seeds.yaml', { parser: (text) => parse(text) as Record<string, unknown>[] });

export const collections = {
  ...Object.fromEntries(
    PAIRED_NAMES.flatMap((name) => [
      [`${name}.facts`, factsOf(name)],
      [name, wordsOf(name)],
    ]),
  ),
  ...Object.fromEntries(
    SINGLE_NAMES.map((name) => {
      const loader = glob({ pattern: '*.yaml', base: `./content/${name}` });
      return [name, defineCollection({ loader, schema: SINGLE[name] })];
    }),
  ),
  ui: defineCollection({ loader: glob({ pattern: '*.json', base: './content/ui' }), schema: wordsShape }),
  languages: defineCollection({ loader: languages, schema: languagesShape.element.extend({ id: idShape }) }),
  house: defineCollection({ loader: house, schema: houseShape }),
  seeds: defineCollection({ loader: seeds, schema: seedsShape.element }),
};
