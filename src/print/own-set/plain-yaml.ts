/** The plain part of YAML: keys with a text, with more keys, or with a list of texts below them. */

/** What stands below a key, with the number of its line. */
export type Tree = Map<string, { value: string | string[] | Tree; line: number }>;

export class UnreadableLine extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`Line ${line} cannot be read.`);
    this.line = line;
  }
}

interface Line {
  number: number;
  indent: number;
  text: string;
}

/** Throws UnreadableLine for anything else than that. */
export function readTree(file: string): Tree {
  const lines = file.split(/\r?\n/).flatMap((whole, index): Line[] => {
    const text = whole.replace(/^\uFEFF/, '').trim();
    if (!text || text.startsWith('#') || text === '---') return [];
    return [{ number: index + 1, indent: whole.search(/\S/), text }];
  });
  const { tree, rest } = treeAt(lines, lines[0]?.indent ?? 0);
  if (rest[0]) throw new UnreadableLine(rest[0].number);
  return tree;
}

/** Reads the keys at an indent; what follows with a smaller one is the rest. */
function treeAt(lines: readonly Line[], indent: number): { tree: Tree; rest: readonly Line[] } {
  const tree: Tree = new Map();
  let rest = lines;
  for (let [line] = rest; line && line.indent >= indent; [line] = rest) {
    const [, quoted, bare, text = ''] = /^(?:"([^"\\]+)"|([\w-]+)):(?:\s+(.*))?$/.exec(line.text) ?? [];
    const key = quoted ?? bare;
    if (line.indent > indent || key === undefined || tree.has(key)) throw new UnreadableLine(line.number);
    rest = rest.slice(1);
    const below = rest[0];
    if (text && !text.startsWith('#')) tree.set(key, { value: textOf(text, line.number), line: line.number });
    else if (below?.text.startsWith('- ') && below.indent >= indent) {
      const count = rest.findIndex((other) => other.indent !== below.indent || !other.text.startsWith('- '));
      const items = count < 0 ? rest : rest.slice(0, count);
      tree.set(key, { value: items.map((item) => textOf(item.text.slice(2).trim(), item.number)), line: line.number });
      rest = rest.slice(items.length);
    } else if (below && below.indent > indent) {
      const inner = treeAt(rest, below.indent);
      tree.set(key, { value: inner.tree, line: line.number });
      rest = inner.rest;
    } else throw new UnreadableLine(line.number); // nothing stands there
  }
  return { tree, rest };
}

/** A text as YAML writes it: quoted in one of two ways, or as it is; a comment may follow. */
function textOf(written: string, line: number): string {
  const [, double, single] = /^(?:("(?:[^"\\]|\\.)*")|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(written) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (double === undefined) {
    const plain = written.replace(/\s+#.*$/, '');
    if (/^["'[{&*!|>%@`-]|: |:$/.test(plain)) throw new UnreadableLine(line);
    return plain;
  }
  try {
    return String(JSON.parse(double));
  } catch {
    throw new UnreadableLine(line);
  }
}
