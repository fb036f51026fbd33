/** What only the script reads is in the file compressed, as base64 of deflated text: a third of it, and less. */
import { deflateSync, strToU8 } from 'fflate';

/** An element that no browser runs. @param attributes by which the script finds it */
export function packedElement(attributes: string, text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9, mem: 12 });
  return `<script type="application/octet-stream" ${attributes}>${Buffer.from(bytes).toString('base64')}</script>`;
}
