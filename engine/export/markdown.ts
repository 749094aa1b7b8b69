import type { ExportCell, ExportTable } from './table.ts';

/** A table in Markdown, its sources as a numbered list below. */
export function markdownOf({ title, answer, words, columns, rows }: ExportTable): Uint8Array {
  const sources: string[] = [];
  const cited = (name: string, { value, where, quote }: ExportCell): string => {
    sources.push(
      `${sources.length + 1}. ${[name, where]
        .filter((part) => part !== '')
        .map(plain)
        .join(', ')}: “${plain(quote)}”`,
    );
    return `${plain(value)} [${sources.length}]`;
  };
  const lines = rows.map(({ name, standing, cells }) =>
    line([
      plain(name),
      plain(standing),
      ...cells.map((cell) => (cell ? cited(name, cell) : cell === null ? words.notSaid : '')),
    ]),
  );
  const headings = [words.document, words.standing, ...columns.map(({ heading }) => heading)];
  const parts = [
    `# ${plain(title)}`,
    plain(answer),
    [line(headings.map(plain)), line(headings.map(() => '---')), ...lines].join('\n'),
    ...(sources.length === 0 ? [] : [`## ${words.sources}`, sources.join('\n')]),
  ];
  return new TextEncoder().encode(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text on one line in which no sign means anything to Markdown, inside a table or out. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~&]/gu, String.raw`\$&`);
