import { firstWords, type ExpectedPage } from './expected.ts';

/**
 * The pages that a `.truth` file expects. A line is a paragraph or an item of a list, by its first words; `# ` begins a
 * heading, `~ ` a line at the edge of the page, `| ` a row of a table; `---` begins the next page. Tables that follow
 * each other are parted by an empty line.
 */
export const truthOf = (text: string): readonly ExpectedPage[] => text.split(/^---\n/mu).map(pageOf);

function pageOf(text: string): ExpectedPage {
  const headings: string[] = [];
  const tables: string[][][] = [];
  const order: string[] = [];
  const running: string[] = [];
  let table: string[][] | undefined;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) table = undefined;
    if (line.startsWith('~ ')) running.push(line.slice(2));
    else if (line.startsWith('|')) {
      if (table === undefined) tables.push((table = []));
      const cells = cellsOf(line);
      table.push(cells);
      order.push(firstWords(cells[0] ?? ''));
    } else if (line.startsWith('# ')) {
      headings.push(line.slice(2));
      order.push(firstWords(line.slice(2)));
    } else if (line !== '') order.push(firstWords(line));
  }
  return { headings, tables, order, running };
}

/** `| a | | b |` has three cells. */
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
