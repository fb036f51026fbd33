/** Ways to break content: each changes a file or two, as people, editors and version control do. */
import { IN_PROSE, IN_VALUES } from './hostile.ts';
import type { Random } from '../setup/random.ts';

/** Files by their path, "content/house.yaml". */
export type Files = ReadonlyMap<string, Buffer>;
/** New bytes of a file, or undefined where it is gone. */
export type Changes = Map<string, Buffer | undefined>;

type Mutation = (files: Files, chance: Random) => Changes;

const KINDS: Record<string, Mutation> = {
  'delete line': (files, chance) => inLines(files, chance, (lines, at) => lines.toSpliced(at, 1)),
  'repeat line': (files, chance) => inLines(files, chance, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'swap lines': (files, chance) => inLines(files, chance, (lines, at) => swapped(lines, at, chance.below(lines.length))),
  'indent line': (files, chance) => inLines(files, chance, (lines, at) => lines.with(at, `  ${lines[at]}`)),
  'tab in front': (files, chance) => inLines(files, chance, (lines, at) => lines.with(at, `\t${lines[at]}`)),
  'cut off': (files, chance) => inLines(files, chance, (lines, at) => lines.slice(0, at)),
  'one letter': (files, chance) => inLines(files, chance, (lines, at) => lines.with(at, mistyped(lines[at] ?? '', chance))),
  'take a sign out': (files, chance) =>
    inLines(files, chance, (lines, at) =>
      lines.with(at, (lines[at] ?? '').replace(chance.pick([/[:"'-]/, /[,}{\]]/, /[.?!]/]), '')),
    ),
  'hostile value': hostileValue,
  'hostile value again': hostileValue,
  'hostile prose': hostileProse,
  'hostile prose again': hostileProse,
  'hostile prose once more': hostileProse,
  'hostile heading': (files, chance) => inBody(files, chance, `\n\n## ${chance.pick(IN_VALUES)}\n\nWords.\n`),
  'bytes put in': (files, chance) =>
    inFile(files, chance, (bytes) => {
      const at = chance.below(bytes.length + 1);
      const put = chance.pick([[0], [0xff], [0xef, 0xbb, 0xbf], [0x0b], [0xc3], [0xe2, 0x80, 0xa8], [0xed, 0xa0, 0x80]]);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]);
    }),
  'byte order mark': (files, chance) => inFile(files, chance, (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])),
  'windows line ends': (files, chance) =>
    inFile(files, chance, (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n'))),
  'empty file': (files, chance) => inFile(files, chance, () => Buffer.from('')),
  'other encoding': (files, chance) => inFile(files, chance, (bytes) => Buffer.from(bytes.toString(), 'latin1')),
  'file gone': (files, chance) => new Map([[chance.pick([...files.keys()]), undefined]]),
  'folder gone': (files, chance) => {
    const parts = chance.pick([...files.keys()]).split('/');
    const folder = `${parts.slice(0, Math.max(2, parts.length - 1 - chance.below(2))).join('/')}/`;
    return new Map([...files.keys()].filter((file) => file.startsWith(folder)).map((file) => [file, undefined]));
  },
  'file renamed': (files, chance) => {
    const [file, bytes] = chance.pick([...files]);
    const name = chance.pick([
      'ee.mdx',
      'et copy.mdx',
      'EN.mdx',
      'facts.yml',
      'en.mdx~',
      'conflicted copy.yaml',
      'x.yaml',
      'õ.yaml',
    ]);
    return new Map([
      [file, undefined],
      [file.replace(/[^/]+$/, name), bytes],
    ]);
  },
  'left behind': (files, chance) => {
    const [file] = chance.pick([...files]);
    const name = chance.pick(['~$en.mdx', '.en.mdx', '.en.mdx.swp', 'Thumbs.db', '.DS_Store', 'en.mdx~', 'en.mdx.orig']);
    return new Map([[file.replace(/[^/]+$/, name), Buffer.from('x\0 <b {')]]);
  },
  'folder renamed': (files, chance) => {
    const parts = chance.pick([...files.keys()]).split('/');
    const folder = `${parts.slice(0, -1).join('/')}/`;
    const other = `${parts.slice(0, -2).join('/')}/${chance.pick(['New Name', 'constructor', 'search', 'a--b', 'index', 'content'])}/`;
    const inside = [...files].filter(([file]) => file.startsWith(folder));
    return new Map(
      inside.flatMap(
        ([file, bytes]) =>
          [
            [file, undefined],
            [file.replace(folder, other), bytes],
          ] as const,
      ),
    );
  },
  'two files mixed up': (files, chance) => {
    const [one, first] = chance.pick([...files]);
    const [two, second] = chance.pick([...files]);
    return new Map([
      [one, second],
      [two, first],
    ]);
  },
};

const NAMES = Object.keys(KINDS);

/** @returns what is done, and to which files */
export function mutate(files: Files, chance: Random): { name: string; changes: Changes } {
  const name = chance.pick(NAMES);
  return { name, changes: KINDS[name]?.(files, chance) ?? new Map() };
}

function inFile(files: Files, chance: Random, edit: (bytes: Buffer) => Buffer, ends = ''): Changes {
  const [file, bytes] = chance.pick([...files].filter(([name]) => name.endsWith(ends)));
  return new Map([[file, edit(bytes)]]);
}

function inLines(files: Files, chance: Random, edit: (lines: string[], at: number) => string[], ends = ''): Changes {
  const change = (bytes: Buffer) => {
    const lines = bytes.toString().split('\n');
    return Buffer.from(edit(lines, chance.below(lines.length)).join('\n'));
  };
  return inFile(files, chance, change, ends);
}

function hostileValue(files: Files, chance: Random): Changes {
  const value = chance.pick(IN_VALUES);
  const edit = (lines: string[], at: number) => {
    const line = lines[at] ?? '';
    const changed = chance.below(2)
      ? line.replace(/((?:^|[\s{,])(?:[\w-]+: |- ))[^,}]*/, `$1${value.replaceAll('$', '$$$$')}`)
      : line + value;
    return lines.with(at, changed);
  };
  return inLines(files, chance, edit, chance.pick(['.yaml', '.yaml', '.mdx', 'house.yaml', 'seeds.yaml', '.json']));
}

function hostileProse(files: Files, chance: Random): Changes {
  return inBody(
    files,
    chance,
    `${chance.pick(['\n\n', '\n', ' '])}${chance.pick(IN_PROSE)}${chance.pick(['\n', '', '\n\nMore words.\n'])}`,
  );
}

function inBody(files: Files, chance: Random, text: string): Changes {
  return inFile(files, chance, (bytes) => Buffer.from(bytes.toString().trimEnd() + text), '.mdx');
}

function swapped(lines: string[], one: number, two: number): string[] {
  return lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '');
}

function mistyped(line: string, chance: Random): string {
  const at = chance.below(line.length + 1);
  return line.slice(0, at) + chance.pick([...'abz0- _.:"\'{}[]<>#*&!|%@`~\\']) + line.slice(at + chance.below(2));
}
