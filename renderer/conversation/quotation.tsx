import type { Citation } from '../../common/domain/answer.ts';
import { say } from '../words.ts';
import { CitationChip, type OpenCitation } from './citation-chip.tsx';
import type { QuotedWithMark } from './quotations.ts';

interface QuotedTableProps {
  /** Of one table, at least one. */
  readonly rows: readonly QuotedWithMark[];
  readonly active: Citation | null;
  open: OpenCitation;
}

/** Rows of a table, below the names of its columns, each with its mark. */
export function QuotedTable({ rows, active, open }: QuotedTableProps) {
  const [first] = rows;
  const columns = (first?.cells ?? []).map((_, column) => {
    const heading = first?.headings[column] ?? '';
    const numeric = rows.every(({ cells }) => isNumber(cells[column] ?? '')) ? 'numeric' : '';
    return { key: `${column} ${heading}`, column, heading, numeric };
  });
  return (
    <div className="quoted-table" tabIndex={0} role="group" aria-label={say('quote-row', { rows: rows.length })}>
      <table>
        {first?.headings.length === 0 ? null : (
          <thead>
            <tr>
              {columns.map(({ key, heading, numeric }) => (
                <th key={key} scope="col" className={numeric}>
                  {heading}
                </th>
              ))}
              <td />
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ cells, citation }) => (
            <tr key={citation.marker}>
              {columns.map(({ key, column, numeric }) => (
                <td key={key} className={numeric}>
                  {cells[column]}
                </td>
              ))}
              <td>
                <CitationChip citation={citation} active={citation === active} open={open} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Numbers stand at the right of their column, as in the documents. */
const isNumber = (cell: string): boolean => /^[^\p{L}]*\p{N}[^\p{L}]*(?:[A-Z]{3})?$/u.test(cell);
