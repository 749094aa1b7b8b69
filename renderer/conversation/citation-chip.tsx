import type { Citation } from '../../common/domain/answer.ts';

export type OpenCitation = (citation: Citation) => void;

interface ChipProps {
  readonly citation: Citation;
  readonly active: boolean;
  open: OpenCitation;
}

/** The number in the text; its tooltip shows the document's own words. */
export function CitationChip({ citation, active, open }: ChipProps) {
  const { marker, name, page, quote } = citation;
  return (
    <span className="chip-anchor">
      <button type="button" className={`chip numeric${active ? ' active' : ''}`} aria-label={`Source ${marker}: ${name}, page ${page}`} aria-pressed={active} onClick={() => open(citation)}>
        {marker}
      </button>
      <span className="chip-tip" aria-hidden>
        <span className="chip-tip-name">
          {name} <span className="chip-tip-page">· page {page}</span>
        </span>
        <span className="chip-tip-quote">{quote}</span>
      </span>
    </span>
  );
}
