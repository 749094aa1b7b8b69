/** How the number of a list item, a heading or a note is written. */
export type NumberFormat =
  | 'decimal'
  | 'decimal-zero'
  | 'upper-roman'
  | 'lower-roman'
  | 'upper-letter'
  | 'lower-letter'
  | 'circled'
  | 'ordinal'
  | 'note-signs'
  | 'none';

/** A number as it is written, from 1; what a format has no form for is written in digits. */
export function formatNumber(number: number, format: NumberFormat): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimal-zero':
      return String(number).padStart(2, '0');
    case 'upper-roman':
      return roman(number);
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-letter':
      return letters(number);
    case 'lower-letter':
      return letters(number).toLowerCase();
    case 'circled':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x24_5f + number) : String(number);
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'note-signs':
      return number >= 1 ? (signs[(number - 1) % signs.length] ?? '').repeat(Math.ceil(number / signs.length)) : '';
    default:
      return String(number);
  }
}

const signs = ['*', '†', '‡', '§'];

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 9_999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, digit] of romanDigits) for (; rest >= value; rest -= value) text += digit;
  return text;
}

/** A to Z, then AA, BB to ZZ, then AAA, as word processors count. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCodePoint(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
