/** What `npm run bench` can be asked for. */
import { parseArgs } from 'node:util';
import { Failure } from '../../src/core/failure.ts';
import { NAMES, type Name } from './systems.ts';

export interface Options {
  /** How many entries are generated in each language. */
  sizes: number[];
  names: Name[];
  lighthouse: boolean;
  /** Fetch the packages of the peers and Lighthouse first. */
  install: boolean;
  seed: number;
}

export const USAGE = `npm run bench -- [options]
  --install          first fetch Starlight, Eleventy and Lighthouse into .build/bench (400 MB)
  --sizes 25,250     how many entries to add in each language; else 25, 250, 1000, and for us 0 and 2500 as well
  --only ours        measure some alone: ours, starlight, eleventy
  --skip-lighthouse  leave first paint out
  --seed 22          make other entries
  --help             say this`;

const SIZES = [0, 25, 250, 1000, 2500];
/** Sizes at which peers are built where nobody asks for others. */
const PEER_SIZES = [25, 250, 1000];
const MOST = 10_000;

/** Throws for what there is not. @returns undefined where only help is asked for */
export function readOptions(args: readonly string[]): (Options & { isBuilt: (name: Name, size: number) => boolean }) | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      install: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string' },
      'skip-lighthouse': { type: 'boolean', default: false },
      seed: { type: 'string', default: '22' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const sizes = values.sizes?.split(',').map((size) => whole('--sizes', size)) ?? SIZES;
  const isBuilt = (name: Name, size: number) => name === 'ours' || (size > 0 && (!!values.sizes || PEER_SIZES.includes(size)));
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    names: values.only === undefined ? [...NAMES] : values.only.split(',').map(nameOf),
    lighthouse: !values['skip-lighthouse'],
    install: values.install,
    seed: whole('--seed', values.seed),
    isBuilt,
  };
}

function whole(flag: string, text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= MOST) return Number(text);
  throw new Failure(`${flag} cannot be "${text}". It takes whole numbers up to ${MOST}, such as 25.`);
}

function nameOf(text: string): Name {
  const name = NAMES.find((one) => one === text);
  if (!name) throw new Failure(`--only cannot be "${text}". It is one or several of: ${NAMES.join(', ')}, with commas between.`);
  return name;
}

/** Three of each; where one build takes minutes, one. */
export const roundsAt = (size: number): number => (size >= 1000 ? 1 : 3);
