/** A QR code as one path, to be drawn with a stroke as thick as a module: half as long as the outlines of the modules, on some hundred pages.
 * The quiet zone of four modules is part of the picture. */
import { encode } from 'uqr';

export interface QrPicture {
  /** Modules on a side, the quiet zone included. */
  size: number;
  /** For `<path d>`: black modules, run by run along the middle of each row; the first row lies on 0. */
  path: string;
}

const QUIET_ZONE = 4;

/** @param text what a phone reads: an address. Level M: the code survives a fold or a coffee stain. */
export function qrOf(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((black) => (black ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}`),
  );
  return { size, path: runs.join('') };
}
