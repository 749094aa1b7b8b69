import type { Cell } from '../../../common/domain/part.ts';
import { say } from '../../words.ts';
import { MarkedText } from '../marked-text.tsx';
import type { Marks } from '../marks.ts';
import type { LoadedPart } from '../part-loader.ts';
import type { FlowItem } from './items.ts';

interface FlowBlockProps {
  readonly item: FlowItem;
  /** Undefined while it is loaded. */
  readonly part: LoadedPart | undefined;
  readonly marks: Marks;
}

/** An item of a text as people know it from paper. */
export function FlowBlock({ item, part, marks }: FlowBlockProps) {
  if (part === undefined) return <p className="flow-waiting">{say('viewer-part-loading')}</p>;
  if ('failed' in part) return <p className="flow-failed">{part.failed}</p>;
  const { text, label } = part;
  if (item.kind === 'name') return <p className="flow-name">{label}</p>;
  if (item.kind === 'empty') return <p className="flow-waiting">{say('viewer-part-empty')}</p>;
  if (item.table !== null) return <TableRows {...item.table} part={item.part} text={text} marks={marks} />;
  const words = <MarkedText text={text} part={item.part} range={item} marks={marks} />;
  if (item.kind === 'heading') {
    const Tag = headingTags[Math.min(item.level, headingTags.length) - 1] ?? 'h6';
    return (
      <Tag dir="auto" data-start={item.start}>
        {words}
      </Tag>
    );
  }
  if (item.kind === 'code') return <pre data-start={item.start}>{words}</pre>;
  return (
    <p className={`flow-${item.kind}`} dir="auto" data-start={item.start}>
      {words}
    </p>
  );
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface TableRowsProps {
  readonly cells: readonly Cell[];
  readonly shares: readonly number[];
  readonly part: number;
  readonly text: string;
  readonly marks: Marks;
}

function TableRows({ cells, shares, part, text, marks }: TableRowsProps) {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const rows = Map.groupBy(cells, ({ row }) => row);
  return (
    <div className="flow-table">
      <table style={{ minWidth: `${Math.min(total, shares.length * 12)}ch` }}>
        <colgroup>
          {shares.map((share, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- a column is its number
            <col key={column} style={{ width: `${(100 * share) / total}%` }} />
          ))}
        </colgroup>
        <tbody>
          {[...rows].map(([row, ofRow]) => (
            <tr key={row}>
              {ofRow.map((cell) => {
                const Tag = cell.header ? 'th' : 'td';
                return (
                  <Tag
                    key={cell.column}
                    dir="auto"
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    data-start={cell.start}
                    {...(cell.header ? { scope: 'col' } : {})}
                  >
                    <MarkedText text={text} part={part} range={cell} marks={marks} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
