import type { Citation } from '../../common/domain/answer.ts';
import type { QuotedRow } from '../../common/domain/quoted-row.ts';
import { say } from '../words.ts';
import { CitationChip, type OpenCitation } from './citation-chip.tsx';

interface QuotedRowProps {
  readonly row: QuotedRow;
  readonly citation: Citation;
  readonly active: boolean;
  open: OpenCitation;
}

/** A row of a table, below the names of its columns, with its mark. */
export function QuotedTable({ row: { headings, cells }, citation, active, open }: QuotedRowProps) {
  const columns = cells.map((cell, column) => {
    const heading = headings[column] ?? '';
    return { key: `${column} ${heading}`, heading, cell, numeric: isNumber(cell) ? 'numeric' : '' };
  });
  return (
    <div className="quoted-table" tabIndex={0} role="group" aria-label={say('quote-row')}>
      <table>
        {headings.length === 0 ? null : (
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
          <tr>
            {columns.map(({ key, cell, numeric }) => (
              <td key={key} className={numeric}>
                {cell}
              </td>
            ))}
            <td>
              <CitationChip citation={citation} active={active} open={open} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Numbers stand at the right of their column, as in the documents. */
const isNumber = (cell: string): boolean => /^[^\p{L}]*\p{N}[^\p{L}]*(?:[A-Z]{3})?$/u.test(cell);
