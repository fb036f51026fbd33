/** subset-font ships no types. */
declare module 'subset-font' {
  /** @returns the font with only these letters */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; noHinting: boolean },
  ): Promise<Buffer>;
}
