/** Reads what the file holds compressed. Not by DecompressionStream: that would make every first use wait, and older browsers lack it. */
import { inflateSync, strFromU8 } from 'fflate';

/** @returns undefined where the file has no such element */
export function unpack(selector: string): string | undefined {
  const base64 = document.querySelector(selector)?.textContent;
  if (!base64) return undefined;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index); // far quicker than Uint8Array.from
  return strFromU8(inflateSync(bytes));
}
