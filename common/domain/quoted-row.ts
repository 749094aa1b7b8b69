/**
 * A row of a table as a quote has it: a line of the columns' names, a line of the cells, parted by tabs, as the text of
 * a part has its tables. Without names there is one line.
 */
export interface QuotedRow {
  /** As many as `cells`; '' where a column has no name. Empty where none has. */
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

const cellOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A row as the words of a quote; one of a single cell is a line of words. */
export function rowAsQuote({ headings, cells }: QuotedRow): string {
  if (cells.length === 1)
    return [...headings, ...cells]
      .map(cellOf)
      .filter((each) => each !== '')
      .join(': ');
  const lines = headings.every((each) => cellOf(each) === '') ? [cells] : [headings, cells];
  return lines.map((line) => line.map(cellOf).join('\t')).join('\n');
}

/** The row that a quote is; null for a quote that is none. */
export function quotedRow(quote: string): QuotedRow | null {
  if (!quote.includes('\t')) return null;
  const lines = quote.split('\n').map((line) => line.split('\t'));
  const [headings, cells, ...more] = lines.length === 1 ? [[], ...lines] : lines;
  if (headings === undefined || cells === undefined || more.length > 0) return null;
  return headings.length === 0 || headings.length === cells.length ? { headings, cells } : null;
}

/** A quote on a line: a row as "Item: Tea · Price: 3.20", anything else as it is. */
export function quoteInWords(quote: string): string {
  const row = quotedRow(quote);
  if (row === null) return quote;
  return row.cells
    .map((cell, column) => [row.headings[column] ?? '', cell].filter((each) => each !== '').join(': '))
    .filter((each) => each !== '')
    .join(' · ');
}
