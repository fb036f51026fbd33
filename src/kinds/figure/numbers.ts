/** Numbers as texts have them, in any language, and numbers as a figure writes them. */

/** A numeral: a minus, digits with what groups them, decimals behind a point or a comma, or decimals alone (.37). */
const NUMERAL = /(?<![\p{L}\d.,])[−-]?(?:\d+(?:[  ,.]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\.\d+)/gu;

/** Every number that a text may mean: “1.500” is read both ways. */
export function numbersIn(text: string): Set<number> {
  const found = [...text.matchAll(NUMERAL)].flatMap(([numeral]) => {
    const plain = numeral.replace('−', '-');
    const grouped = plain.replace(/[  ,.](?=\d{3}(?!\d))/g, '');
    const alone = plain.split(/[  ]/);
    return [grouped, plain, ...alone].map((one) => Number(one.replace(',', '.')));
  });
  return new Set(found.filter((number) => !Number.isNaN(number)));
}

/** Writes the numbers of a figure in a language: "4.1", "42,3%", "−0,63". */
export function numberFormat(language: string, unit: 'percent' | 'number'): (number: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return (number) => format.format(number).replace('-', '−') + (unit === 'percent' ? '%' : '');
}
