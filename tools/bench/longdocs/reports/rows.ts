import type { Amount } from './figures.ts';
import { grouped, type Report } from './values.ts';

type Row = readonly [label: string] | readonly [label: string, amount: Amount | `-${Amount}`];

/** −1577 → "(1,577)". */
export const inBrackets = (value: number): string => (value < 0 ? `(${grouped(-value)})` : grouped(value));

/** Rows of amounts over the newest `years` years; dollar signs in the first. A `-` before the name turns the sign. */
export function amountRows({ figures }: Report, years: 2 | 3, rows: readonly Row[]): readonly (readonly string[])[] {
  const first = rows.findIndex((row) => row.length === 2);
  return rows.map(([label, amount], index) => {
    if (amount === undefined) return [label];
    const name = amount.replace('-', '') as Amount;
    const sign = amount.startsWith('-') ? -1 : 1;
    const cells = figures.slice(0, years).map((year) => inBrackets(sign * year[name]));
    return [label, ...cells.map((cell) => (index === first ? `$ ${cell}` : cell))];
  });
}

export function perShareRow({ value }: Report, label: string, name: string, sign = '$ '): readonly string[] {
  return [label, `${sign}${value(name)}`, `${sign}${value(`${name}-1`)}`, `${sign}${value(`${name}-2`)}`];
}

/** Two rows of headings: what the columns are, and their years. */
export const yearHead = ({ year }: Report, years: 2 | 3, over: string): readonly (readonly string[])[] => [
  ['', over],
  ['', ...Array.from({ length: years }, (_, ago) => String(year - ago))],
];
