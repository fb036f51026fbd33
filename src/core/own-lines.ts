/** How many lines a team may add to a sheet, so that it still fits on one page. */
export const OWN_LINES = 3;
/** Characters of a line of a sheet, a team's or the handbook's, that stay on one or two lines, readable from a metre. */
export const SHEET_LINE_LENGTH = 60;
