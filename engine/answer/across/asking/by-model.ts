import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { mayBeRead, readByModel } from '../by-model/read-cells.ts';
import { bestByModel, cellOf, type Said } from '../document/cells.ts';
import type { DocumentRead } from '../document/document-read.ts';
import { withoutOther } from './by-clause-reader.ts';
import type { AcrossDeps } from './deps.ts';

/** Code has seen that the words stand there, and only the model says that they are what is asked for. */
const confidenceByModel = 0.4;

/** The cells, with those that a language model found where all else told nothing. */
export async function readOpenCells(
  { model = null, reranker, clauseReader }: AcrossDeps,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  cells: readonly (Said | null)[],
  signal?: AbortSignal,
): Promise<readonly (Said | null)[]> {
  if (model === null || column.byModel !== true || !mayBeRead(column)) return cells;
  const open = documents.filter((_, i) => (cells[i] ?? null) === null);
  const found = await readByModel({ model, reranker }, column, open, signal);
  const best = found.map((own) => (own === null ? null : bestByModel(own.statement, own.value)));
  const kept = await withoutOther(clauseReader, column, open, best, signal);
  return documents.map((each, i) => {
    const told = kept[open.indexOf(each)] ?? null;
    if (told === null) return cells[i] ?? null;
    return { cell: { ...cellOf(each.document, told), confidence: confidenceByModel, by: 'model' }, others: [] };
  });
}
