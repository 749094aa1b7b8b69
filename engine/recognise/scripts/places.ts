import { isRightToLeft } from '../../text/writing-order.ts';
import type { ReadWord } from '../words.ts';

const middle = ({ start, end }: ReadWord): number => (start + end) / 2;

/**
 * Tesseract has the words of a line in the order of reading, but guesses their places: two neighbours may lie over each
 * other. Those that stand against the order share the stretch of both, each as much as it has letters.
 */
export function placesInOrder(words: readonly ReadWord[]): readonly ReadWord[] {
  const rtl = isRightToLeft(words);
  const groups: (readonly ReadWord[])[] = [];
  for (const word of words) {
    let group: readonly ReadWord[] = [word];
    for (let before = groups.at(-1); before !== undefined && against(before.at(-1), group[0], rtl);) {
      groups.pop();
      group = shared([...before, ...group], rtl);
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.flat();
}

function against(before: ReadWord | undefined, after: ReadWord | undefined, rtl: boolean): boolean {
  if (before === undefined || after === undefined) return false;
  // Numbers inside a line from right to left go from left to right.
  if (rtl && !isRightToLeft([before]) && !isRightToLeft([after])) return false;
  return rtl ? middle(after) >= middle(before) : middle(after) <= middle(before);
}

function shared(words: readonly ReadWord[], rtl: boolean): readonly ReadWord[] {
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return words.map((word) => {
    const from = (before * (end - start)) / letters;
    before += word.text.length;
    const to = (before * (end - start)) / letters;
    return { ...word, start: rtl ? end - to : start + from, end: rtl ? end - from : start + to };
  });
}
