/** Zips that are the same bytes for the same content, whoever makes them and when. Node's own deflate is faster, but packs
 * otherwise from one version and machine to the next. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** Path in the archive to its content. */
export type Files = Record<string, string | Uint8Array>;

/** What is packed already: packing it again takes long and gains nothing. */
const PACKED = /\.(?:apkg|docx|epub|jpe?g|pagefind|pdf|pf_\w+|png|woff2?|xlsx|zip)$/;

/** The first day that a zip can name: 1980-01-01, midnight, as it writes days. */
const NO_DAY = 0x0021_0000;
const VERSION = 20; // of the zip format: 2.0, which has deflate
const UTF_8 = 0x0800; // says that a name is not plain ASCII

interface Packed {
  method: 0 | 8;
  bytes: Uint8Array;
  /** Of the content as it was. */
  crc: number;
  size: number;
}

/** In the order given.
 *  @param asItIs paths that are not compressed, where a standard asks for it */
export function zipped(files: Files, asItIs: readonly string[] = []): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = strToU8(path);
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const packed = asItIs.includes(path) || PACKED.test(path) ? stored(bytes) : deflated(bytes);
    const facts = factsOf(packed, name);
    directory.push(numbers([0x0201_4b50, 4], [VERSION, 2]), facts, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), name);
    const local = [numbers([0x0403_4b50, 4]), facts, name, packed.bytes];
    parts.push(...local);
    at += lengthOf(local);
  }
  const count = Object.keys(files).length;
  const end = numbers([0x0605_4b50, 4], [0, 4], [count, 2], [count, 2], [lengthOf(directory), 4], [at, 4], [0, 2]);
  return joined([...parts, ...directory, end]);
}

/** What stands in front of a file, and in the directory once more. */
function factsOf({ method, bytes, crc, size }: Packed, name: Uint8Array): Uint8Array {
  const flags = name.some((byte) => byte > 0x7f) ? UTF_8 : 0;
  const sizes = [[bytes.length, 4] as const, [size, 4] as const];
  return numbers([VERSION, 2], [flags, 2], [method, 2], [NO_DAY, 4], [crc, 4], ...sizes, [name.length, 2], [0, 2]);
}

function stored(bytes: Uint8Array): Packed {
  return { method: 0, bytes, crc: crc32(bytes), size: bytes.length };
}

const MOST_KEPT = 32_000_000; // bytes
const kept = new Map<string, Packed>();
let keptBytes = 0;

/** The same schemas, styles and pages stand in many archives; each is packed once. */
function deflated(bytes: Uint8Array): Packed {
  const digest = createHash('sha256').update(bytes).digest('base64');
  const known = kept.get(digest);
  if (known) return known;
  const packed: Packed = { ...stored(bytes), method: 8, bytes: deflateSync(bytes, { level: 9 }) };
  keptBytes += packed.bytes.length;
  if (keptBytes > MOST_KEPT) {
    kept.clear();
    keptBytes = packed.bytes.length;
  }
  kept.set(digest, packed);
  return packed;
}

/** Numbers as zips write them, the lowest byte first. */
function numbers(...fields: (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const written = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) written.setUint16(at, value, true);
    else written.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(written.buffer);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
