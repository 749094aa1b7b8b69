import type { Content, DrawnTable, Page } from './page.ts';

/** What must be read of a page. */
export interface ExpectedPage {
  readonly headings: readonly string[];
  /** Of each table its rows, of each row a text for each column; '' where a cell is empty or another covers it. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The first words of what is read one after the other. */
  readonly order: readonly string[];
  /** Lines at the edges that are no part of the text. */
  readonly running: readonly string[];
}

/** What must be read of a page that is printed from its contents. */
export function expectedOf({ top, content, header, footer }: Page): ExpectedPage {
  const all = [...top, ...content];
  return {
    headings: all.flatMap((each) => (each.kind === 'heading' ? [each.text] : [])),
    tables: all.flatMap((each) => (each.kind === 'table' ? [columnsOf(each.table)] : [])),
    order: all.flatMap(beginnings),
    running: [...header, ...footer, header.join(' '), footer.join(' ')],
  };
}

export const firstWords = (text: string): string => text.split(' ').slice(0, 5).join(' ');

const columnsOf = ({ rows }: DrawnTable): readonly (readonly string[])[] =>
  rows.map((row) => row.flatMap(({ text, span = 1 }) => [text, ...Array.from({ length: span - 1 }, () => '')]));

function beginnings(content: Content): readonly string[] {
  switch (content.kind) {
    case 'heading':
    case 'paragraph':
      return [firstWords(content.text)];
    case 'list':
      return content.items.map(firstWords);
    case 'table':
      return content.table.rows
        .slice(content.table.headers)
        .flatMap(([cell]) => (cell === undefined ? [] : [firstWords(cell.text)]));
    case 'signatures':
      return content.names.map(([name]) => `/s/ ${name}`);
  }
}
