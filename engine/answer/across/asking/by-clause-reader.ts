import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { ClauseReader } from '../../deps.ts';
import { isLearned, learnedCells } from '../clause-reader/learned-cells.ts';
import { learnedMatters } from '../clause-reader/learned-matters.ts';
import { areOfOther, mayBeOther } from '../clause-reader/vetoed.ts';
import type { Best, Said } from '../document/cells.ts';
import type { DocumentRead } from '../document/document-read.ts';
import { matterByKind } from '../document/letter-cells.ts';
import { isMatter } from '../../../kinds/matters.ts';
import { isOfKind } from '../../../kinds/of-kind.ts';

/** What the clause reader says of documents where it is there; each of these gives one for each document. */

/** The statements but those of contracts that the clause reader surely reads as about another matter. */
export async function withoutOther(
  reader: ClauseReader | undefined,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  best: readonly (Best | null)[],
  signal?: AbortSignal,
): Promise<readonly (Best | null)[]> {
  if (reader === undefined || !mayBeOther(column)) return best;
  const some = documents.flatMap(({ document, reading }, i) => {
    const own = best[i] ?? null;
    if (own === null || !isOfKind(document, 'contract')) return [];
    const { statement, value } = own.candidate;
    return [{ at: i, statement, value, reading }];
  });
  const areOther = await areOfOther(reader, column, some, signal);
  const other = new Set(some.flatMap(({ at }, i) => (areOther[i] === true ? [at] : [])));
  return best.map((own, i) => (other.has(i) ? null : own));
}

/** What letters are for; undefined where it is not known, null for a letter that is for something else. */
export async function mattersOf(
  reader: ClauseReader | undefined,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  signal?: AbortSignal,
): Promise<readonly (Said | null | undefined)[]> {
  if (!isMatter(column.heading)) return documents.map(() => undefined);
  const ofKind = documents.map(({ document, statements }) => matterByKind(document, column, statements));
  if (reader === undefined) return ofKind;
  const letters = documents.filter(({ document }, i) => ofKind[i] === undefined && isOfKind(document, 'letter'));
  const told = await learnedMatters(reader, column, letters, signal);
  return documents.map((each, i) => ofKind[i] ?? told[letters.indexOf(each)]);
}

/** The cells, with those that the clause reader tells where a contract's words told nothing. */
export async function learnedOf(
  reader: ClauseReader | undefined,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  cells: readonly (Said | null)[],
  signal?: AbortSignal,
): Promise<readonly (Said | null)[]> {
  if (reader === undefined || !isLearned(column)) return cells;
  const open = documents.filter(({ document }, i) => cells[i] === null && isOfKind(document, 'contract'));
  const told = await learnedCells(reader, column, open, signal);
  return documents.map((each, i) => cells[i] ?? told[open.indexOf(each)] ?? null);
}
