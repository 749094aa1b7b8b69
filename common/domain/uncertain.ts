import type { TextRange, TextRun } from './part.ts';

/** Words that are recognised with less confidence than this, on average, have wrong ones among them. */
const leastOnAverage = 0.88;
/** A single word with less may be wrong: clean prints have none such, a blurred letter's wrong words had .72 to .88. */
const leastOfWord = 0.86;

/** Whether words that were recognised in a picture can't be relied on in a range of a part's text. */
export function isUncertain(runs: readonly TextRun[], { start, end }: TextRange): boolean {
  const own = runs.filter((run) => run.end > start && run.start < end);
  const letters = own.reduce((sum, run) => sum + run.end - run.start, 0);
  if (letters === 0) return false;
  const sum = own.reduce((total, run) => total + run.confidence * (run.end - run.start), 0);
  return sum / letters < leastOnAverage || own.some(({ confidence }) => confidence < leastOfWord);
}

/**
 * Figures that nobody writes so, and that a reader of pictures makes of others: one sign before thousands and before
 * cents ("1.285.70"), five figures and more behind a comma ("1,28570"), letters among figures ("1O0").
 */
const oddFigures = /(?<!\d[.,]?)\d{1,3}([.,])\d{3}\1\d{1,2}(?!\d|[.,]\d)|\d,\d{5,}(?!\d)|\d[OolI]\d/u;

/** Whether a recognised text has figures that can't be right as they stand. */
export const hasOddFigures = (text: string): boolean => oddFigures.test(text);
