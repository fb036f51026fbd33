/** Loads the text of a page from Pagefind's files, without Pagefind: its client and wasm are sixty times the size of one. */
import type { PageData } from './pagefind.ts';

/** Whether this browser can unpack what Pagefind packed. */
export const CAN_UNPACK = typeof DecompressionStream !== 'undefined';

/** A file that gzip packed begins with these bytes; offline they are kept as plain text. */
const GZIP = [0x1f, 0x8b];

/** @param bundle address of pagefind.js, beside which the texts are
 *  @param id of a page */
export async function loadPageText(bundle: string, id: string): Promise<PageData> {
  const address = new URL(`fragment/${id}.pf_fragment`, new URL(bundle, location.href));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readPageText(await response.arrayBuffer());
}

/** @param file as Pagefind writes it: a mark of its own, and JSON */
export async function readPageText(file: ArrayBuffer): Promise<PageData> {
  const [first, second] = new Uint8Array(file, 0, Math.min(GZIP.length, file.byteLength));
  const isPacked = first === GZIP[0] && second === GZIP[1];
  const plain = isPacked ? new Response(file).body?.pipeThrough(new DecompressionStream('gzip')) : file;
  const text = await new Response(plain).text();
  return JSON.parse(text.slice(text.indexOf('{'))); // Pagefind wrote it, as pagefind.ts has it
}
