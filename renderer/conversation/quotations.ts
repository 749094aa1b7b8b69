import type { Citation } from '../../common/domain/answer.ts';
import { quotedRow, type QuotedRow } from '../../common/domain/quoted-row.ts';
import { paragraphs } from './segments.ts';

/** A row of a table that is quoted, with what it cites. */
export interface QuotedWithMark extends QuotedRow {
  readonly citation: Citation;
}

/** A part of a quoted answer: a paragraph of words, or the rows of one table. `at`: a UTF-16 offset into the answer. */
export type Quotation =
  | { readonly kind: 'paragraph'; readonly at: number; readonly text: string }
  | { readonly kind: 'rows'; readonly at: number; readonly rows: readonly QuotedWithMark[] };

/** A quoted answer's parts. Rows of the same table that follow each other are one part. */
export function quotations(answer: string, citations: readonly Citation[]): readonly Quotation[] {
  const parts: (Extract<Quotation, { kind: 'paragraph' }> | { kind: 'rows'; at: number; rows: QuotedWithMark[] })[] =
    [];
  for (const { at, text } of paragraphs(answer)) {
    const row = rowOfParagraph(text, citations);
    const last = parts.at(-1);
    if (row === null) parts.push({ kind: 'paragraph', at, text });
    else if (last?.kind === 'rows' && last.rows.some((before) => isOfTableOf(before, row))) last.rows.push(row);
    else parts.push({ kind: 'rows', at, rows: [row] });
  }
  return parts;
}

/** The row that a paragraph, "Item⇥Price⏎Tea⇥3.20 [1]", quotes; null for a sentence, and while its mark is missing. */
function rowOfParagraph(paragraph: string, citations: readonly Citation[]): QuotedWithMark | null {
  const [whole = '', marker] = / \[(\d{1,3})\]$/u.exec(paragraph) ?? [];
  const citation = citations.find((each) => String(each.marker) === marker);
  if (citation === undefined) return null;
  const row = quotedRow(paragraph.slice(0, paragraph.length - whole.length));
  return row === null ? null : { ...row, citation };
}

/** Rows without names of columns may be of any table: each stands for itself. */
const isOfTableOf = (one: QuotedWithMark, other: QuotedWithMark): boolean =>
  one.headings.length > 0 &&
  one.headings.join('\t') === other.headings.join('\t') &&
  one.citation.name === other.citation.name &&
  one.citation.label === other.citation.label;
