import type { TextRange } from '../../common/domain/part.ts';
import type { PlacedPassage } from '../../common/domain/passage.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/** For each passage the notes that stand whole in it: of a slide, a cell, the foot of a page. */
export const notesOfPassages = (
  statements: SearchStatements,
  passages: readonly PlacedPassage[],
): readonly (readonly TextRange[])[] =>
  passages.map(({ documentId, pieces }) =>
    pieces.flatMap(({ part, start, end, offset }) =>
      (statements.blocks(documentId, part) ?? []).flatMap((block) =>
        block.kind === 'note' && block.start >= start && block.end <= end
          ? [{ start: block.start - start + offset, end: block.end - start + offset }]
          : [],
      ),
    ),
  );
