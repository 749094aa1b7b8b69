import type { PageRect } from '../../common/domain/geometry.ts';
import type { Place } from '../../common/domain/place.ts';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/** Where places stand on their pages: a rectangle for each line of each place, in reading order. */
export const locate = (statements: SearchStatements, places: readonly Place[]): readonly PageRect[] =>
  places.flatMap(({ documentId, part, start, end }) => {
    const runs = statements.runs(documentId, part);
    if (runs === undefined) return [];
    return rectsOfRange(unpackRuns(runs), start, end).map(({ x, y, width, height }) => ({
      page: part,
      x,
      y,
      width,
      height,
    }));
  });
