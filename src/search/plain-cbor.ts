/** As much of CBOR (RFC 8949) as Pagefind writes into the heads of its index: lists, texts and whole numbers. */

export type Plain = string | number | Plain[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;
/** Lengths below this stand in the first byte; above, its value says in how many bytes they follow. */
const SHORT = 24;

/** Throws for what it does not know, and where something follows. */
export function readPlain(bytes: Buffer): Plain {
  let at = 0;
  const one = (): Plain => {
    const first = bytes.readUInt8(at++);
    const type = first >> 5;
    const size = (first & 31) < SHORT ? 0 : 2 ** ((first & 31) - SHORT);
    if (size > 4) throw new Error(`The index has a value that is too long, at byte ${at}.`);
    const value = size ? bytes.readUIntBE(at, size) : first & 31;
    at += size;
    if (type === NUMBER) return value;
    if (type === LIST) return Array.from({ length: value }, one);
    if (type !== TEXT) throw new Error(`The index has a value of an unknown type, ${type}, at byte ${at}.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  const read = one();
  if (at !== bytes.length) throw new Error(`The index ends at byte ${at} of ${bytes.length}.`);
  return read;
}

export function writePlain(value: Plain): Buffer {
  if (typeof value === 'number') return head(NUMBER, value);
  if (typeof value === 'string') return Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(LIST, value.length), ...value.map(writePlain)]);
}

function head(type: number, value: number): Buffer {
  if (value < SHORT) return Buffer.from([(type << 5) | value]);
  const power = [0, 1, 2].find((exponent) => value < 256 ** (2 ** exponent)) ?? 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((type << 5) | (SHORT + power));
  bytes.writeUIntBE(value, 1, 2 ** power);
  return bytes;
}
