import type { Value } from '../../common/domain/value.ts';
import type { Numeral } from './numerals.ts';

const after =
  /^[\s\u00a0\u202f-]?(?:%|percent|per\s+cent|percentage\s+points?|pct|prozent(?:punkte?)?|v\.\s?h\.)(?!\p{L})/iu;

/** Percentages: `12.5 %`. */
export const percentagesIn = (text: string, numerals: readonly Numeral[]): readonly Value[] =>
  numerals.flatMap(({ start, end, value }) => {
    const match = after.exec(text.slice(end, end + 20));
    if (match === null) return [];
    return [
      { type: 'percentage', normal: `${value} %`, size: value, start, end: end + match[0].length, confidence: 1 },
    ];
  });
