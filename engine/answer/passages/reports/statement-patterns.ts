import { fold } from '../../../../common/domain/fold.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import type { Statement } from './statement.ts';

/** An amount behind a label, on the same line. */
const amount = String.raw`[^\n\p{N}]{0,60}[$€£(–-]*\s?\p{N}`;

/** What tells a statement, as patterns over folded text; made when they are needed. */
export interface StatementPatterns {
  /** Rows with an amount behind each. */
  readonly rows: Readonly<Record<Statement, () => readonly RegExp[]>>;
  readonly titles: Readonly<Record<Statement, () => readonly RegExp[]>>;
}

export const statementPatterns = (
  titles: Readonly<Record<Statement, readonly string[]>>,
  rows: Readonly<Record<Statement, readonly string[]>>,
): StatementPatterns => ({
  rows: perStatement((statement) => rows[statement].map((row) => pattern(fold(row), amount))),
  titles: perStatement((statement) => titles[statement].map((title) => pattern(fold(title), ''))),
});

const perStatement = <T>(of: (statement: Statement) => T): Readonly<Record<Statement, () => T>> => ({
  income: whenNeeded(() => of('income')),
  balance: whenNeeded(() => of('balance')),
  cash: whenNeeded(() => of('cash')),
});

const pattern = (words: string, behind: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.replaceAll(/[^\p{L}\p{N}]+/gu, String.raw`[^\p{L}\p{N}\n]+`)}${behind}`,
    'u',
  );
