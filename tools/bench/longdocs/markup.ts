/**
 * Text with few signs as HTML: `#` to `####` before headings, `- ` before list items, `**…**` around bold words, an
 * empty line between paragraphs, `{name}` for values, `@name words` on a line of its own for blocks.
 */
export function htmlOfMarkup(
  text: string,
  value: (name: string) => string,
  block: (name: string, argument: string) => string,
): string {
  const filled = (line: string): string => inline(line.replaceAll(/\{([\w-]+)\}/gu, (_, name: string) => value(name)));
  const html: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) html.push(`<p>${filled(open.join(' '))}</p>`);
    open = [];
  };
  for (const line of text.split('\n')) {
    const [, sign = '', rest = ''] = /^(#{1,4} |- |@)?(.*)$/u.exec(line) ?? [];
    if (sign !== '' || rest.trim() === '') close();
    if (sign === '@') {
      const [name = '', ...words] = rest.split(' ');
      html.push(block(name, words.join(' ')));
    } else if (sign === '- ') html.push(`<ul><li>${filled(rest)}</li></ul>`);
    else if (sign !== '') html.push(`<h${sign.length - 1}>${filled(rest)}</h${sign.length - 1}>`);
    else if (rest.trim() !== '') open.push(rest);
  }
  close();
  return html.join('\n');
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const inline = (text: string): string => escaped(text).replaceAll(/\*\*(.+?)\*\*/gu, '<b>$1</b>');

export interface TextTable {
  readonly head: readonly (readonly string[])[];
  /** A row of one cell names the rows below. */
  readonly rows: readonly (readonly string[])[];
  /** Rows with these labels stand under a line. */
  readonly totals?: readonly string[];
}

/** A table whose first column are labels; the others are set to the right where they are numbers. */
export function tableHtml({ head, rows, totals = [] }: TextTable): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = (tag: string, row: readonly string[]): string =>
    Array.from({ length: columns }, (_, i) => {
      const text = row[i] ?? '';
      const number = /^[$(\d—–.,\s%-]+\)?%?$/u.test(text) || tag === 'th';
      return `<${tag}${i > 0 && number ? ' class="n"' : ''}>${escaped(text)}</${tag}>`;
    }).join('');
  const body = rows.map((row) => {
    const kind = totals.includes(row[0] ?? '') ? ' class="total"' : row.length === 1 ? ' class="group"' : '';
    return `<tr${kind}>${cells('td', row)}</tr>`;
  });
  const top = head.map((row) => `<tr>${cells('th', row)}</tr>`);
  return `<table><thead>${top.join('')}</thead><tbody>${body.join('')}</tbody></table>`;
}
