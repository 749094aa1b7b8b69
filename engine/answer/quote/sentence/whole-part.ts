import type { Hit } from '../../../../common/domain/passage.ts';
import type { SearchDeps } from '../../deps.ts';
import { sentencesOfHit, type FoundSentence } from './sentences.ts';
import { placed } from '../../passages/placed.ts';

/** Sentences that are quoted of a part. */
const mostQuoted = 4;

/**
 * What a part says, from its beginning, where a question asks for nothing else: "What does page 3 say?".
 *
 * @param passages of one part
 * @param notesOnly whether its notes are asked for; all of the part where it has none
 */
export async function quotesOfPart(
  { room }: Pick<SearchDeps, 'room'>,
  passages: readonly Hit[],
  notesOnly: boolean,
  signal?: AbortSignal,
): Promise<readonly FoundSentence[]> {
  const inOrder = passages.toSorted((a, b) => a.ordinal - b.ordinal);
  const places = inOrder.map(({ documentId, passage }) => placed(documentId, passage));
  const [rows, notes] = await Promise.all([
    room.rows({ passages: places }, signal),
    notesOnly ? room.notes({ passages: places }, signal) : [],
  ]);
  const sentences = inOrder.flatMap((hit, index) =>
    sentencesOfHit(hit, index, rows[index] ?? []).map((sentence) => ({
      sentence,
      isNote: (notes[index] ?? []).some(
        ({ start, end }) => start <= sentence.above.length && sentence.above.length < end,
      ),
    })),
  );
  const ofNotes = sentences.filter(({ isNote }) => isNote);
  const asked = (ofNotes.length > 0 ? ofNotes : sentences).map(({ sentence }) => sentence);
  // Passages may share a sentence.
  return [...new Map(asked.map((each) => [each.start, each])).values()].slice(0, mostQuoted);
}
