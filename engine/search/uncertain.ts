import type { Place } from '../../common/domain/place.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import { hasOddFigures, isUncertain } from '../../common/domain/uncertain.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/** Whether one of these places was recognised with little confidence, or with figures that can't be right. */
export const isAnyUncertain = (statements: SearchStatements, places: readonly Place[]): boolean =>
  places.some(({ documentId, part, start, end }) => {
    // A table may have thousands of cells, and only a recognised page is worth unpacking.
    if (!statements.isRecognised(documentId, part)) return false;
    const [read] = statements.parts(documentId, part, part);
    if (read !== undefined && hasOddFigures(read.text.slice(start, end))) return true;
    const runs = statements.runs(documentId, part);
    return runs !== undefined && isUncertain(unpackRuns(runs), { start, end });
  });
