import { isGerman } from '../../../../common/domain/language.ts';
import type { Concept } from './concept.ts';
import { germanLines, germanRatios } from './german-lines.ts';
import { germanRows, germanTitles } from './german-statement.ts';
import { lines } from './lines.ts';
import { ratios } from './ratios.ts';
import { statementPatterns, type StatementPatterns } from './statement-patterns.ts';
import { statementRows, statementTitles, type Statement, type StatementTitles } from './statement.ts';

/** How reports of a language word what people ask for. */
export interface ReportWords {
  readonly titles: StatementTitles;
  /** Rows that tell a statement. */
  readonly rows: Readonly<Record<Statement, readonly string[]>>;
  readonly patterns: StatementPatterns;
  readonly lines: readonly Concept[];
  /** What is worked out from several lines. */
  readonly ratios: readonly Concept[];
}

const english: ReportWords = {
  titles: statementTitles,
  rows: statementRows,
  patterns: statementPatterns(statementTitles, statementRows),
  lines,
  ratios,
};
const german: ReportWords = {
  titles: germanTitles,
  rows: germanRows,
  patterns: statementPatterns(germanTitles, germanRows),
  lines: germanLines,
  ratios: germanRatios,
};

/** The words of reports in the language of a question. */
export const reportWords = (question: string): ReportWords => (isGerman(question) ? german : english);
