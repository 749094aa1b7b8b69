import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value } from '../../../../common/domain/value.ts';
import type { ClauseReader } from '../../deps.ts';
import type { Reading } from '../document/stated-values.ts';
import type { Statement } from '../document/statements.ts';
import { clauseText } from './clause-text.ts';
import { knownHead } from './learned-cells.ts';

/** From here on a clause is surely about something else than what its words were taken for. */
const surelyOther = 0.9;

/** A clause whose words told a value. */
export interface Told {
  readonly statement: Statement;
  readonly value: Value;
  readonly reading: Reading;
}

/** Whether the clause reader is asked about what words told: of amounts and days it was right (ADR 0485, 0581). */
export const mayBeOther = ({ heading }: AcrossColumn): boolean => vetoed.has(knownHead(heading)?.type ?? '');
const vetoed = new Set(['amount', 'date']);

/**
 * Of clauses whose words told the amount of a column, whether the clause reader reads each as surely about another
 * matter: what a missed instalment costs is no fee.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function areOfOther(
  reader: ClauseReader,
  { heading }: AcrossColumn,
  clauses: readonly Told[],
  signal?: AbortSignal,
): Promise<readonly boolean[]> {
  const known = knownHead(heading);
  if (known === null || clauses.length === 0) return clauses.map(() => false);
  const texts = clauses.map(({ statement, value, reading }) => clauseText(statement, value, reading.language));
  const told = await reader.read(known.head, texts, signal);
  return told.map((shares) =>
    Object.entries(shares).some(([other, share]) => other !== known.label && share >= surelyOther),
  );
}
