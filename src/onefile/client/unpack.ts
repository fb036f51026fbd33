/** Reads what the file holds compressed. Not by DecompressionStream: that would make every first use wait, and older browsers lack it. */
import { inflateSync, strFromU8 } from 'fflate';

/** @returns undefined where the file has no such element */
export function unpack(selector: string): string | undefined {
  const base64 = document.querySelector(selector)?.textContent;
  return base64 && strFromU8(inflateSync(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))));
}
