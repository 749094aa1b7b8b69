import type { AcrossCell } from '../../common/domain/across.ts';
import type { KeptCell, KeptRow } from '../../common/domain/kept-table.ts';
import { partName } from '../../common/messages/part-name.ts';
import { TipBox } from '../controls/tip.tsx';
import { sourceNote } from '../conversation/source-note.ts';
import { say, sentence } from '../words.ts';
import { isUnsure } from './cell-text.ts';

/** What a cell stands on: the words that hold its value, or where was looked in vain. */
export function CellTip({
  at,
  row,
  cell,
}: {
  readonly at: DOMRect | null;
  readonly row: KeptRow;
  readonly cell: KeptCell;
}) {
  if (row.state === 'unread') return <Plain at={at} text={say('table-tip-unread')} />;
  if (row.state === 'apart') return <Plain at={at} text={say('table-tip-apart')} />;
  if (row.state === 'waiting' || cell === 'waiting') return null;
  if (cell === null) return <Plain at={at} text={say('table-tip-not-found', { count: row.passages })} />;
  const { citation } = cell;
  const part = sentence(partName(citation));
  return (
    <TipBox at={at}>
      <div className="tip-name">
        {citation.name} {part === '' ? null : <span className="tip-page">{say('source-tip-part', { part })}</span>}
      </div>
      <Quote cell={cell} />
      {isUnsure(cell) && cell.by === undefined ? <div className="source-note">{say('table-unsure')}</div> : null}
      {cell.by === 'model' ? <div className="source-note">{say('table-by-model')}</div> : null}
      {sourceNote(citation) === '' ? null : <div className="source-note">{sourceNote(citation)}</div>}
    </TipBox>
  );
}

function Plain({ at, text }: { readonly at: DOMRect | null; readonly text: string }) {
  return (
    <TipBox at={at}>
      <div className="tip-quote">{text}</div>
    </TipBox>
  );
}

/** The quote with the words that are the value. */
function Quote({ cell: { text, citation } }: { readonly cell: AcrossCell }) {
  const { quote } = citation;
  const start = text === '' || text === quote ? -1 : quote.indexOf(text);
  if (start < 0) return <div className="tip-quote">{quote}</div>;
  return (
    <div className="tip-quote">
      {quote.slice(0, start)}
      <mark>{text}</mark>
      {quote.slice(start + text.length)}
    </div>
  );
}
