import type { Rule } from '../../rules.ts';
import { segmentOf } from '../../word.ts';
import type { Row } from '../../segments.ts';
import type { Column } from '../columns.ts';
import type { PlacedPart } from '../lines.ts';
import { isNear, isSign, type RuledColumn } from './columns.ts';
import { middleOf } from './uprights.ts';

/** The column in which the middle of something stands. */
export function columnAt({ left, right }: Column, columns: readonly Column[]): number {
  const middle = (left + right) / 2;
  const at = columns.findIndex((column) => middle < column.right);
  return at === -1 ? columns.length - 1 : at;
}

/**
 * The parts of a line: what stands in one column, or without a gap over several.
 *
 * @param uprights rules that part words however near they are to each other
 */
export function partsOf(
  line: Row,
  columns: readonly RuledColumn[],
  uprights: readonly Rule[] = [],
): readonly PlacedPart[] {
  const parts: { words: Row[number][]; first: number; last: number }[] = [];
  for (const [index, word] of line.entries()) {
    const last = parts.at(-1);
    const before = last?.words.at(-1);
    // The sign of a currency is of the amount behind it.
    const next = line[index + 1];
    const at = columnAt(next !== undefined && isSign(word) ? next : word, columns);
    // A gap between two columns parts words, and so does the column where words stand near.
    if (
      last !== undefined &&
      before !== undefined &&
      (at === last.last ||
        (isNear(before, word) &&
          columns[at]?.isNear !== true &&
          !uprights.some((rule) => isBetween(rule, before, word))))
    ) {
      last.words.push(word);
      last.last = Math.max(last.last, at);
    } else parts.push({ words: [word], first: at, last: at });
  }
  return parts.map(({ words, first, last }) => ({ part: segmentOf(words), column: first, span: last - first + 1 }));
}

/** Whether an upright rule passes between two words of a line. */
function isBetween(rule: Rule, before: Row[number], word: Row[number]): boolean {
  const x = middleOf(rule);
  const isBeside = x > before.right - 0.5 && x < word.left + 0.5;
  return isBeside && rule.top < word.baseline - 0.5 * word.size && rule.bottom > word.baseline;
}
