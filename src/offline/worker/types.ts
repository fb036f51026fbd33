/** What a file is, told to the browser as a host would tell it. */
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

export function typeOf(address: string): string {
  const ending = /\.(\w+)$/.exec(address)?.[1] ?? 'html'; // a page's address ends with a slash
  return TYPES[ending] ?? 'application/octet-stream';
}
