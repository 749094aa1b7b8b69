import { countsOf, type Comparison } from '../domain/comparison.ts';
import { notice, type Notice } from './notice.ts';

/** What comes of a comparison, in a few sentences: how many changes, what is uncertain, what could not be compared. */
export function comparisonSummary(
  comparison: Comparison,
  names: { readonly left: string; readonly right: string },
): readonly Notice[] {
  const { differences, renumbered, unread, cut } = comparison;
  const { misread, ...counts } = countsOf(comparison);
  const uncertain = differences.filter(({ evidence }) => evidence === 'misread');
  const numbers = uncertain.filter((each) => each.numbers.length > 0).length;
  const first = renumbered.slice(0, 3).map(({ from, to }) => `${from} → ${to}`);
  const more = renumbered.length > first.length ? [...first, '…'] : first;
  const found = counts.all > 0 ? notice('comparison-summary', { ...counts }) : null;
  return [
    found ?? notice(misread > 0 ? 'comparison-only-misread' : 'comparison-same'),
    ...(misread > 0 ? [notice('comparison-misread', { count: misread, numbers })] : []),
    ...(renumbered.length > 0
      ? [notice('comparison-renumbered', { count: renumbered.length, first: more.join(', ') })]
      : []),
    ...(unread.left > 0 ? [notice('comparison-unread', { count: unread.left, name: names.left })] : []),
    ...(unread.right > 0 ? [notice('comparison-unread', { count: unread.right, name: names.right })] : []),
    ...(cut ? [notice('comparison-cut')] : []),
  ];
}
