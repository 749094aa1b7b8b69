import type { BlockText, CellText } from '../part-builder.ts';
import { rolesOf } from './elements.ts';
import { attribute, isElement, type HtmlElement } from './tree.ts';

/** More columns than a person reads side by side; what stands farther right belongs to the last one. */
const mostColumns = 1_000;

/** A cell of a table with its content as it was read. */
export interface ReadCell {
  readonly element: HtmlElement;
  readonly inHead: boolean;
  readonly content: BlockText;
}

/** The rows of a table; those of tables inside it are not among them. */
export function rowsOf(table: HtmlElement): readonly { readonly row: HtmlElement; readonly inHead: boolean }[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, inHead: false }];
    if (!/^t(?:head|body|foot)$/u.test(child.tagName)) return [];
    const rows = child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
    return rows.map((row) => ({ row, inHead: child.tagName === 'thead' }));
  });
}

export const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th';

/**
 * Whether a table only puts its content in places, as in newsletters: it says so, has tables, headings or several
 * paragraphs in its cells, or has no two cells side by side.
 */
export function isLayout(table: HtmlElement, rows: readonly (readonly ReadCell[])[]): boolean {
  const roles = rolesOf(table);
  if (roles.includes('presentation') || roles.includes('none')) return true;
  const cells = rows.flat();
  if (cells.some(({ content }) => content.blocks.some(({ kind }) => kind === 'table' || kind === 'heading')))
    return true;
  if (cells.some(({ element }) => element.tagName === 'th')) return false;
  const filled = rows.map((row) => row.filter(({ content }) => content.text !== ''));
  if (filled.every((row) => row.length < 2)) return true;
  return cells.some(({ content }) => content.blocks.length > 4 && content.text.length > 400);
}

/** The cells in their columns, with spans that lie in the table. */
export function placedCells(rows: readonly (readonly ReadCell[])[]): readonly (readonly CellText[])[] {
  /** For each column the first row that no cell from above reaches into. */
  const freeFrom: number[] = [];
  return rows.map((row, number) => {
    let column = 0;
    const placed: CellText[] = [];
    for (const { element, inHead, content } of row) {
      while ((freeFrom[column] ?? 0) > number) column += 1;
      const last = placed.at(-1);
      if (column >= mostColumns && last !== undefined) {
        placed[placed.length - 1] = { ...last, text: `${last.text} ${content.text}` };
        continue;
      }
      column = Math.min(column, mostColumns - 1);
      const columnSpan = Math.min(spanOf(element, 'colspan'), mostColumns - column);
      // 0 is "to the end of the section".
      const asked = attribute(element, 'rowspan').trim() === '0' ? rows.length : spanOf(element, 'rowspan');
      const rowSpan = Math.min(asked, rows.length - number);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = number + rowSpan;
      const header = inHead || element.tagName === 'th';
      placed.push({ text: content.text, column, rowSpan, columnSpan, header, address: '' });
      column += columnSpan;
    }
    return placed;
  });
}

function spanOf(element: HtmlElement, name: string): number {
  const span = /^\s*\+?(\d{1,5})/u.exec(attribute(element, name));
  return Math.max(1, Number(span?.[1] ?? 1));
}
