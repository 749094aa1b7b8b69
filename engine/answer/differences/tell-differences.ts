import type { Difference, DifferenceSide, ShownComparison } from '../../../common/domain/comparison.ts';
import type { Citation } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { comparisonSummary } from '../../../common/messages/comparison-summary.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { SearchRoom } from '../../search/room.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { inOrder } from './request.ts';

/** Differences that an answer quotes; the comparison side by side has all of them. */
const mostTold = 12;

/**
 * What differs between two documents, as an answer: a sentence on all of it, then the first differences, those with
 * other numbers before the others, each quoted from both sides.
 */
export async function* tellDifferences(
  room: Pick<SearchRoom, 'compare'>,
  question: string,
  named: readonly NamedDocument[],
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const [left, right] = inOrder(question, named);
  if (left === undefined || right === undefined) return;
  const { comparison }: ShownComparison = await room.compare(
    { left: left.documentId, right: right.documentId },
    signal,
  );
  const names = { left: left.name, right: right.name };
  yield {
    kind: 'told',
    notice: notice('answer-compared', { ...names, leftId: left.documentId, rightId: right.documentId }),
  };
  const { differences, aligned } = comparison;
  if (aligned.length === 0 && differences.length > 0) {
    yield { kind: 'told', notice: notice('comparison-unlike') };
    yield { kind: 'finished', found: false };
    return;
  }
  for (const each of comparisonSummary(comparison, names)) yield { kind: 'told', notice: each };
  if (differences.length > mostTold)
    yield { kind: 'told', notice: notice('answer-first-differences', { shown: mostTold, count: differences.length }) };
  let marker = 0;
  for (const [index, difference] of differences.slice(0, mostTold).entries()) {
    const sides = [sideOf(difference, 'left', left.name), sideOf(difference, 'right', right.name)];
    const quoted: string[] = [];
    for (const side of sides) {
      if (side === null) continue;
      marker++;
      yield { kind: 'citation', citation: { ...side, marker } };
      quoted.push(`${side.quote} [${marker}]`);
    }
    const sign = signs[difference.kind];
    yield { kind: 'text', text: `${index === 0 ? '' : '\n\n'}${sign}${quoted.join(' → ')}` };
  }
  yield { kind: 'finished', found: true };
}

/** A change is told by its two sides. */
const signs = { changed: '', moved: '', added: '+ ', removed: '− ' } as const;

/** A side's words as a citation of them; null where there is no such side. */
function sideOf(difference: Difference, which: 'left' | 'right', name: string): Omit<Citation, 'marker'> | null {
  const side: DifferenceSide | null = difference[which];
  if (side === null) return null;
  const other = which === 'left' ? 'added' : 'removed';
  const quote = difference.words
    .filter(({ is }) => is !== other)
    .map(({ text }) => text)
    .join('')
    .trim();
  return { name, label: side.label, places: side.places, quote, state: 'here' };
}
