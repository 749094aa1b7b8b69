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
  const headings = first?.headings ?? [];
  const numeric = (first?.cells ?? []).map((_, column) =>
    rows.every(({ cells }) => isNumber(cells[column] ?? '')) ? 'numeric' : '',
  );
  return (
    <div className="quoted-table" tabIndex={0} role="group" aria-label={say('quote-row', { rows: rows.length })}>
      <table>
        {headings.length === 0 ? null : (
          <thead>
            <tr>
              {headings.map((heading, column) => (
                <th key={`${column} ${heading}`} scope="col" className={numeric[column]}>
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
              {cells.map((cell, column) => (
                <td key={`${column} ${headings[column] ?? ''}`} className={numeric[column]}>
                  {cell}
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
