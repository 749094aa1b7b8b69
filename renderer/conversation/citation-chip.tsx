import type { Citation } from '../../common/domain/answer.ts';
import { TipBox, useTip } from '../controls/tip.tsx';

export type OpenCitation = (citation: Citation) => void;

interface ChipProps {
  readonly citation: Citation;
  readonly active: boolean;
  open: OpenCitation;
}

/** The number in the text; its tooltip shows the document's own words. */
export function CitationChip({ citation, active, open }: ChipProps) {
  const { marker, name, page, quote } = citation;
  const { at, hide, handlers } = useTip();
  return (
    <>
      <button
        type="button"
        className={`chip numeric${active ? ' active' : ''}`}
        aria-label={`Source ${marker}: ${name}, page ${page}`}
        aria-pressed={active}
        {...handlers}
        onClick={() => {
          hide();
          open(citation);
        }}
      >
        {marker}
      </button>
      <TipBox at={at}>
        <div className="tip-name">
          {name} <span className="tip-page">· page {page}</span>
        </div>
        <div className="tip-quote">{quote}</div>
      </TipBox>
    </>
  );
}
