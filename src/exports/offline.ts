/** What a page needs that opens from disk: its files as data: addresses, its styles and script allowed by their hashes. */
import { createHash } from 'node:crypto';

const TYPES: Record<string, string> = { woff2: 'font/woff2', svg: 'image/svg+xml' };

/** @param address whose ending tells what the bytes are */
export function dataAddress(address: string, bytes: Uint8Array): string {
  const type = TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A script whose text cannot end its element. */
export function inlineScript(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}

/** The page asks nobody for anything. */
export function offlinePolicy(styles: readonly string[], script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inside = [`script-src ${hash(script)}`, `style-src ${styles.map(hash).join(' ')}`, 'font-src data:', 'img-src data:'];
  return ["default-src 'none'", ...inside, "base-uri 'none'", "form-action 'none'"].join('; ');
}
