import type { Citation } from '../../common/domain/answer.ts';
import { quotedRow, type QuotedRow } from '../../common/domain/quoted-row.ts';

/** A row of a table that a paragraph of a quoted answer is, with what it cites. */
export interface QuotedWithMark {
  readonly row: QuotedRow;
  readonly citation: Citation;
}

/** The row that a paragraph, "Item⇥Price⏎Tea⇥3.20 [1]", quotes; null for a sentence, and while its mark is missing. */
export function rowOfParagraph(paragraph: string, citations: readonly Citation[]): QuotedWithMark | null {
  const [whole = '', marker] = / \[(\d{1,3})\]$/u.exec(paragraph) ?? [];
  const citation = citations.find((each) => String(each.marker) === marker);
  if (citation === undefined) return null;
  const row = quotedRow(paragraph.slice(0, paragraph.length - whole.length));
  return row === null ? null : { row, citation };
}
