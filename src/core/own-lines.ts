/** What a team may add to a sheet: few lines, and short ones, so that it still fits on one page. */
export const OWN_LINES = 3;
/** Characters that stay on one or two lines, readable from a metre. */
export const OWN_LINE_LENGTH = 60;
