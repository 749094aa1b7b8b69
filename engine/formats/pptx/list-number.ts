import { formatNumber, type NumberFormat } from '../flow/number-format.ts';

/** "3.", "c)", "(iv)": as the type of the list says; plain numbers for those of other scripts. */
export function listNumber(count: number, type: string): string {
  const number = formatNumber(count, formatOf(type));
  if (type.endsWith('ParenBoth')) return `(${number})`;
  if (type.endsWith('ParenR')) return `${number})`;
  return type.endsWith('Plain') ? number : `${number}.`;
}

function formatOf(type: string): NumberFormat {
  const isUpper = type.includes('Uc');
  if (type.startsWith('alpha')) return isUpper ? 'upper-letter' : 'lower-letter';
  if (type.startsWith('roman')) return isUpper ? 'upper-roman' : 'lower-roman';
  return 'decimal';
}
