import type { Citation } from '../../common/domain/answer.ts';
import { TipBox, useTip } from '../controls/tip.tsx';
import { quoteInWords } from '../../common/domain/quoted-row.ts';
import { partName, sourceName } from '../../common/messages/part-name.ts';
import { say, sentence } from '../words.ts';
import { sourceNote } from './source-note.ts';

export type OpenCitation = (citation: Citation) => void;

interface ChipProps {
  readonly citation: Citation;
  readonly active: boolean;
  open: OpenCitation;
}

/** Words of a source that may be wrong, or that are there no more, are seen at its number. */
function looksOf({ state, uncertain }: Citation): string {
  if (state === 'removed') return ' removed';
  return uncertain === true ? ' uncertain' : '';
}

/** The number in the text; its tooltip shows the document's own words. */
export function CitationChip({ citation, active, open }: ChipProps) {
  const { marker, name, quote, state } = citation;
  const part = sentence(partName(citation));
  const removed = state === 'removed';
  const { at, hide, handlers } = useTip();
  return (
    <>
      <button
        type="button"
        className={`chip numeric${active ? ' active' : ''}${looksOf(citation)}`}
        aria-label={[say('source-chip', { marker, source: sentence(sourceName(citation)) }), sourceNote(citation)]
          .join(' ')
          .trim()}
        aria-pressed={active}
        aria-disabled={removed}
        {...handlers}
        onClick={() => {
          // One that was removed still says its words when it is pointed at.
          if (removed) return;
          hide();
          open(citation);
        }}
      >
        {marker}
      </button>
      <TipBox at={at}>
        <div className="tip-name">
          {name} {part === '' ? null : <span className="tip-page">{say('source-tip-part', { part })}</span>}
        </div>
        <div className="tip-quote">{quoteInWords(quote)}</div>
        {sourceNote(citation) === '' ? null : <div className="source-note">{sourceNote(citation)}</div>}
      </TipBox>
    </>
  );
}
