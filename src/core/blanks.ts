/** Blanks: what changes from case to case in words to send, marked by writers with brackets: "by [three]". The words in them are an
 * example, or say what belongs there. */

const BLANK = /\[([^[\]]+)\]/g;

/** A text in order: what stands as it is, and blanks, without their brackets. */
export interface Piece {
  text: string;
  isBlank: boolean;
}

export function piecesOf(text: string): Piece[] {
  return text
    .split(BLANK)
    .map((piece, index) => ({ text: piece, isBlank: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The blanks of a text, without brackets, in order. */
export function blanksIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (piece.isBlank ? [piece.text] : []));
}
