import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value, ValueType } from '../../../../common/domain/value.ts';
import type { ClauseReader } from '../../deps.ts';
import type { Said } from '../document/cells.ts';
import { conceptAt } from '../document/concept-at.ts';
import { labelOf } from '../document/labels.ts';
import { labelConceptOf } from '../fields/clause-concept.ts';
import type { DocumentRead } from '../document/document-read.ts';
import { mayBePlace } from '../document/places.ts';
import { saidBy } from '../document/invoice-cells.ts';
import { statedValues, type Reading } from '../document/stated-values.ts';
import type { Statement } from '../document/statements.ts';
import { clauseText, sentenceText } from './clause-text.ts';

/** The heads of the clause reader, and the columns whose values each tells apart. */
const headOf: Readonly<Record<string, { readonly head: string; readonly type: ValueType; readonly label?: string }>> = {
  Term: { head: 'duration', type: 'duration' },
  'Notice period': { head: 'duration', type: 'duration' },
  'Confidentiality period': { head: 'duration', type: 'duration' },
  'Non-compete period': { head: 'duration', type: 'duration' },
  Fee: { head: 'amount', type: 'amount' },
  'Liability cap': { head: 'amount', type: 'amount' },
  Penalty: { head: 'amount', type: 'amount' },
  Deposit: { head: 'amount', type: 'amount' },
  'Date of signing': { head: 'date', type: 'date' },
  'Governing law': { head: 'place', type: 'name' },
  Jurisdiction: { head: 'place', type: 'name' },
  'Automatic renewal': { head: 'renewal', type: 'yes-no' },
  Confidentiality: { head: 'duration', type: 'duration', label: 'Confidentiality period' },
  'Non-compete': { head: 'duration', type: 'duration', label: 'Non-compete period' },
};
/** From here on a clause is said to be about its likeliest label (ADR 0505). */
const sureEnough = 0.6;
/** Clauses of a document that are read at most. */
const mostClauses = 40;

/** The head that tells the values of a column apart, their type, and the column's label there; null where none does. */
export function knownHead(heading: string) {
  const known = headOf[heading];
  return known === undefined ? null : { label: heading, ...known };
}

/** Whether the clause reader knows what the column asks. */
export const isLearned = ({ heading }: AcrossColumn): boolean => headOf[heading] !== undefined;

/**
 * What documents say to a column whose clauses use none of the words that are known for the column: the value of the
 * clause that the clause reader takes for the column's. Null where no clause is likely enough.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function learnedCells(
  reader: ClauseReader,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  signal?: AbortSignal,
): Promise<readonly (Said | null)[]> {
  const known = knownHead(column.heading);
  if (known === null) return documents.map(() => null);
  const { head, type, label } = known;
  const clauses = documents.map(({ statements, reading }) =>
    type === 'yes-no' ? sentencesIn(statements) : clausesIn(statements, { ...column, type }, reading),
  );
  const told = await reader.read(
    head,
    clauses.flatMap((some) => some.map(({ text }) => text)),
    signal,
  );
  let at = 0;
  return clauses.map((some, i) => {
    const likely = some
      .map((clause) => withLabel(clause, told[at++] ?? {}, type === 'yes-no' ? ['yes', 'no'] : [label]))
      .toSorted((a, b) => b.probability - a.probability)[0];
    const { document } = documents[i] as DocumentRead;
    return likely === undefined || likely.probability < sureEnough
      ? null
      : saidBy(document, likely.statement, likely.value, likely.probability);
  });
}

interface Clause {
  readonly statement: Statement;
  readonly value: Value;
  readonly text: string;
}

/** A clause with the probability of the likeliest of some labels; a label of a sentence is its value. */
function withLabel(clause: Clause, told: Readonly<Record<string, number>>, labels: readonly string[]) {
  const label = labels.reduce((best, each) => ((told[each] ?? 0) > (told[best] ?? 0) ? each : best));
  const value =
    clause.value.type === 'yes-no' ? { ...clause.value, normal: label, size: label === 'yes' ? 1 : 0 } : clause.value;
  return { ...clause, value, probability: told[label] ?? 0 };
}

const sentencesIn = (statements: readonly Statement[]): readonly Clause[] =>
  statements
    .filter(({ raw, isHeading }) => !isHeading && /\p{L}{3}.*\s\p{L}{3}/su.test(raw))
    .slice(0, mostClauses)
    .map((statement) => ({
      statement,
      value: { type: 'yes-no', normal: 'yes', size: 1, start: 0, end: statement.raw.length, confidence: 1 },
      text: sentenceText(statement),
    }));

/** "You send me €3,610 a month": no sum that is paid once, or at most. */
const isPaidAgain = ({ heading }: AcrossColumn, { raw }: Statement, { end }: Value): boolean =>
  paidOnce.has(heading) && again.test(raw.slice(end));
const paidOnce = new Set(['Deposit', 'Penalty', 'Liability cap']);
const again = new RegExp(
  String.raw`^[\s)]*(?:\([^)]*\)\s*)?(?:(?:(?:for\s+)?(?:each|every)|an?|per|in|im|pro|je|(?:für\s+)?jeden)\s+` +
    String.raw`(?:calendar\s+)?(?:month|year|week|quarter|monat|jahr|woche|quartal)|monthly|yearly|annually|weekly|` +
    String.raw`monatlich|jährlich|wöchentlich)(?!\p{L})`,
  'iu',
);

const warranty = 'Warranty period';

/**
 * Whether words say that a clause is about another matter. Of periods what names them does, and a warranty, which the
 * clause reader was not taught; other words of a clause tell less of them than the clause reader.
 */
function isOfOther(column: AcrossColumn, statement: Statement, value: Value): boolean {
  const concept = conceptAt(column, statement, value);
  if (column.type === 'duration' && concept?.heading !== warranty) {
    // Who has to mend a fault in time, or announces a price, ends nothing.
    if (column.heading === 'Notice period' && concept?.heading === '' && concept.places.length > 0) return true;
    const named = labelConceptOf(labelOf(statement, value), 'duration');
    return named !== null && named.heading !== column.heading;
  }
  // What only the sentence before tells is no word of the clause.
  return concept !== null && concept.places.length > 0 && concept.heading !== '' && concept.heading !== column.heading;
}

/** Clauses with a value, but those whose words tell another matter. */
function clausesIn(statements: readonly Statement[], column: AcrossColumn, reading: Reading): readonly Clause[] {
  const { type } = column;
  return statements
    .flatMap((statement) =>
      statedValues(type, statement, reading)
        .filter((value) => type !== 'name' || mayBePlace(statement, value))
        .filter((value) => !isOfOther(column, statement, value))
        .filter((value) => !isPaidAgain(column, statement, value))
        .map((value) => ({ statement, value, text: clauseText(statement, value, reading.language) })),
    )
    .slice(0, mostClauses);
}
