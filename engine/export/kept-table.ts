import { standingOf, type KeptCell, type KeptTable } from '../../common/domain/kept-table.ts';
import { notice, type NoticeCode } from '../../common/messages/notice.ts';
import { partName } from '../../common/messages/part-name.ts';
import type { Sayer } from '../../common/messages/sentence.ts';
import type { ExportCell, ExportTable } from './table.ts';

/** A kept table for a file, in the words of `say`. */
export function exportOf({ question, answer, columns, rows }: KeptTable, say: Sayer): ExportTable {
  const word = (code: NoticeCode): string => say(notice(code));
  return {
    title: question,
    answer: answer === null ? '' : say(answer),
    words: {
      document: word('table-document'),
      standing: word('table-standing'),
      where: word('table-where'),
      quote: word('table-quote'),
      sources: word('table-sources'),
      notSaid: word('table-not-said'),
    },
    columns: columns.map(({ heading, type }) => ({ heading, type })),
    rows: rows
      .filter(({ state }) => state !== 'apart')
      .map((row) => ({
        name: row.documentId === null ? say(notice('table-removed-name', { name: row.name })) : row.name,
        standing: word(`table-standing-${standingOf(row)}`),
        cells: row.state === 'asked' ? row.cells.map((cell) => cellOf(cell, say)) : row.cells.map(() => undefined),
      })),
  };
}

function cellOf(cell: KeptCell, say: Sayer): ExportCell | null | undefined {
  if (cell === null) return null;
  if (cell === 'waiting') return undefined;
  const { value, size, citation, by } = cell;
  const where = say(partName(citation));
  return {
    value,
    size,
    where: by === undefined ? where : say(notice('table-where-by-model', { where })),
    quote: citation.quote,
  };
}
