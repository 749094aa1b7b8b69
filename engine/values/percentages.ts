import type { Value } from '../../common/domain/value.ts';
import { signBefore } from './minus.ts';
import type { Numeral } from './numerals.ts';

const ofHundred = String.raw`%|percent|per\s+cent|percentage\s+points?|pct|prozent(?:punkte?)?|v\.\s?h\.|vom\s+hundert`;
const after = new RegExp(
  String.raw`^[\s\u00a0\u202f-]?(?:${ofHundred}|(?<ofThousand>‰|per\s+mille?|promille)|` +
    String.raw`(?<points>bps?|basis\s+points?|basispunkten?))(?!\p{L})`,
  'iu',
);

/** Percentages: `12.5 %`; thousandths and basis points are hundredths too. */
export const percentagesIn = (text: string, numerals: readonly Numeral[]): readonly Value[] =>
  numerals.flatMap(({ start, end, value }) => {
    const match = after.exec(text.slice(end, end + 20));
    if (match === null) return [];
    const { ofThousand, points } = match.groups ?? {};
    const sign = signBefore(text, start);
    const size = rounded(sign * (ofThousand !== undefined ? value / 10 : points !== undefined ? value / 100 : value));
    const from = sign === 1 ? start : start - 1;
    return [{ type: 'percentage', normal: `${size} %`, size, start: from, end: end + match[0].length, confidence: 1 }];
  });

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
