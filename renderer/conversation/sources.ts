import type { Citation, Message } from '../../common/domain/answer.ts';
import type { DocumentId } from '../../common/ids.ts';

/**
 * Messages whose citations say when their document is not in the library. What is as it was keeps its identity, so that
 * nothing is drawn again without need.
 *
 * @param present documents of the library; null while it is not known
 */
export function markRemoved(messages: readonly Message[], present: ReadonlySet<DocumentId> | null): readonly Message[] {
  if (present === null) return messages;
  return mapKeeping(messages, (message) => {
    const mark = (citations: readonly Citation[]): readonly Citation[] =>
      mapKeeping(citations, (citation) =>
        isPresent(citation, present) || citation.state === 'removed' ? citation : { ...citation, state: 'removed' },
      );
    const citations = mark(message.citations);
    const nearest = mark(message.nearest);
    return citations === message.citations && nearest === message.nearest
      ? message
      : { ...message, citations, nearest };
  });
}

const isPresent = ({ places: [first] }: Citation, present: ReadonlySet<DocumentId>): boolean =>
  first !== undefined && present.has(first.documentId);

/** `map`, but the same array when every element stayed the same. */
function mapKeeping<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
