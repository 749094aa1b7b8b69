import type { Comparison, Difference, DifferenceSide, WordPiece } from '../../common/domain/comparison.ts';
import { shortenedWords } from '../../common/domain/shortened-words.ts';
import { comparisonSummary } from '../../common/messages/comparison-summary.ts';
import { notice, type NoticeCode } from '../../common/messages/notice.ts';
import { partName } from '../../common/messages/part-name.ts';
import type { Sayer } from '../../common/messages/sentence.ts';
import type { ExportCell, ExportTable } from './table.ts';

/** The list of differences for a file: a row for each, in the words of `say`. */
export function exportOfComparison(
  comparison: Comparison,
  names: { readonly left: string; readonly right: string },
  say: Sayer,
): ExportTable {
  const word = (code: NoticeCode): string => say(notice(code));
  return {
    title: say(notice('comparison-title', names)),
    answer: comparisonSummary(comparison, names).map(say).join(' '),
    words: {
      document: word('comparison-number'),
      standing: word('comparison-what'),
      where: word('table-where'),
      quote: word('comparison-heading'),
      sources: word('comparison-places'),
      notSaid: '–',
    },
    columns: [
      { heading: names.left, type: 'text' },
      { heading: names.right, type: 'text' },
    ],
    rows: comparison.differences.map((difference, index) => ({
      name: String(index + 1),
      standing: standingOf(difference, say),
      cells: [
        cellOf(difference, difference.left, { name: names.left, without: 'added' }, say),
        cellOf(difference, difference.right, { name: names.right, without: 'removed' }, say),
      ],
    })),
  };
}

function standingOf({ kind, evidence }: Difference, say: Sayer): string {
  const told = say(notice('comparison-kind', { kind }));
  if (evidence === 'text') return told;
  return `${told} (${say(notice(evidence === 'scan' ? 'comparison-from-scan' : 'comparison-likely-misread'))})`;
}

function cellOf(
  { words }: Difference,
  side: DifferenceSide | null,
  { name, without }: { readonly name: string; readonly without: WordPiece['is'] },
  say: Sayer,
): ExportCell | null {
  if (side === null) return null;
  const value = shortenedWords(words)
    .filter(({ is }) => is !== without)
    .map(marked)
    .join('')
    .trim();
  return { value, size: null, where: say(partName({ name, label: side.label })), quote: side.heading };
}

/** What only this side has, in square brackets. */
const marked = ({ is, text }: WordPiece): string =>
  is === 'same' ? text : `[${text.trimEnd()}]${text.slice(text.trimEnd().length)}`;
