/** Attributes that name ids of their page. Many pages use the same ids; in the file each begins with the address of its page. */
export const REFERENCES = [
  'id',
  'for',
  'aria-controls',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'list',
  'headers',
];
