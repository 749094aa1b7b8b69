import type { Value } from '../../../../common/domain/value.ts';
import { clauseAt } from '../fields/clause-concept.ts';
import { headingOf, labelOf } from '../document/labels.ts';
import type { Statement } from '../document/statements.ts';

/** What stands for the value, so that two clauses that say the same of other values are read alike. */
const standsFor: Readonly<Record<string, readonly [english: string, german: string]>> = {
  duration: ['some time', 'einige Zeit'],
  amount: ['some money', 'etwas Geld'],
  name: ['Someplace', 'Irgendort'],
  date: ['some day', 'einem Tag'],
};
/** Characters of a heading, of a question before, of a clause that are read. */
const readLength = { heading: 80, before: 120, clause: 400 };

/** A clause as the clause reader reads it: its heading, the question that it answers, its words without the value. */
export function clauseText(statement: Statement, value: Value, language: string): string {
  const { raw, before } = statement;
  const isRow = raw.includes('\t');
  const { start, end } = isRow ? { start: 0, end: raw.length } : clauseAt(raw, value);
  const standIn = standsFor[value.type]?.[language.startsWith('de') ? 1 : 0] ?? '';
  const from = Math.max(start, value.start - readLength.clause / 2);
  const to = Math.min(end, value.end + readLength.clause / 2);
  const words = `${raw.slice(from, value.start)}${standIn}${raw.slice(value.end, to)}`;
  const label = isRow ? labelOf(statement, value) : '';
  return [
    nameOfClause(headingOf(statement)),
    !isRow && before.endsWith('?') ? before.slice(-readLength.before) : '',
    label !== '' && !words.startsWith(label) ? label : '',
    words.replaceAll('\t', ': '),
  ]
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('. ');
}

/** A heading names a clause; a line with a label or a year above it is of the form. */
const nameOfClause = (heading: string): string =>
  /:|\d{4}/u.test(heading) ? '' : heading.slice(0, readLength.heading).replace(/[.:]$/u, '');

/** A sentence or row as the clause reader reads it, for what it says as a whole. */
export const sentenceText = (statement: Statement): string =>
  [
    nameOfClause(headingOf(statement)),
    statement.before.endsWith('?') ? statement.before.slice(-readLength.before) : '',
    statement.raw.replaceAll('\t', ': ').replaceAll(/\s+/gu, ' ').trim().slice(0, readLength.clause),
  ]
    .filter((part) => part !== '')
    .join('. ');

/** A letter as the clause reader reads it: its sentences, without the lines of its head and its end. */
export const letterText = (statements: readonly Statement[]): string =>
  statements
    .filter(({ raw }) => (raw.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= fewestWords)
    .map(({ words }) => words)
    .join(' ')
    .slice(0, longestLetter);
const fewestWords = 3;
const longestLetter = 900;
