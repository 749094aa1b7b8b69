import type { PageRect } from '../../common/domain/geometry.ts';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import type { Piece } from './place.ts';

/** Where text stands on its pages: a rectangle for each line of each piece, in reading order. */
export function locate(pieces: readonly Piece[]): readonly PageRect[] {
  return pieces.flatMap(({ page, start, end }) =>
    rectsOfRange(unpackRuns(page.runs), start, end).map(({ x, y, width, height }) => ({
      page: page.number,
      x,
      y,
      width,
      height,
    })),
  );
}
