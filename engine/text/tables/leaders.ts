import { segmentOf, type Segment } from '../word.ts';

/** Dots that lead from a label to its amount are so many, at least. */
const leastDots = 4;

const dots = /^[.·…]+$/u;

/**
 * A line of a cell without the dots at its end, which lead the eye from a label to its amounts and are no part of it;
 * none where it is nothing else.
 */
export function withoutLeaders(part: Segment): readonly Segment[] {
  const { words } = part;
  const end = words.findLastIndex(({ text }) => !dots.test(text)) + 1;
  const last = words[end - 1];
  const trailing = words.slice(end).reduce((sum, { text }) => sum + text.length, 0);
  const own = /[.·…]+$/u.exec(last?.text ?? '')?.[0].length ?? 0;
  if (trailing + own < leastDots) return [part];
  if (last === undefined) return [];
  if (own === 0) return [segmentOf(words.slice(0, end))];
  // The first of the dots may touch the label.
  const share = (last.text.length - own) / last.text.length;
  const { rect } = last;
  const label = {
    ...last,
    text: last.text.slice(0, -own),
    right: last.left + share * (last.right - last.left),
    rect: { ...rect, width: share * rect.width },
  };
  return [segmentOf([...words.slice(0, end - 1), label])];
}
