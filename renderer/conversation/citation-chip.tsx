import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Citation } from '../../common/domain/answer.ts';

export type OpenCitation = (citation: Citation) => void;

interface ChipProps {
  readonly citation: Citation;
  readonly active: boolean;
  open: OpenCitation;
}

/** The pointer rests this long before the tooltip comes, so that reading across chips is quiet. */
const tipAfterMs = 250;

/** The number in the text; its tooltip shows the document's own words. */
export function CitationChip({ citation, active, open }: ChipProps) {
  const { marker, name, page } = citation;
  const [at, setAt] = useState<DOMRect | null>(null);
  const timer = useRef(0);
  const hide = (): void => {
    clearTimeout(timer.current);
    setAt(null);
  };
  const show = (element: HTMLElement, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAt(element.getBoundingClientRect()), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <>
      <button
        type="button"
        className={`chip numeric${active ? ' active' : ''}`}
        aria-label={`Source ${marker}: ${name}, page ${page}`}
        aria-pressed={active}
        onPointerEnter={(event) => show(event.currentTarget, tipAfterMs)}
        onPointerLeave={hide}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, 0);
        }}
        onBlur={hide}
        onClick={() => {
          hide();
          open(citation);
        }}
      >
        {marker}
      </button>
      {at === null ? null : <ChipTip citation={citation} at={at} />}
    </>
  );
}

const tipWidth = 320;
/** A tooltip needs this much room above the chip; else it is shown below. */
const roomAbove = 150;

function ChipTip({ citation: { name, page, quote }, at }: { readonly citation: Citation; readonly at: DOMRect }) {
  const left = Math.max(8, Math.min(at.left + at.width / 2 - tipWidth / 2, window.innerWidth - tipWidth - 8));
  const vertical = at.top > roomAbove ? { bottom: window.innerHeight - at.top + 7 } : { top: at.bottom + 7 };
  // In the body, because the scrolled conversation would clip it.
  return createPortal(
    <div className="chip-tip" role="tooltip" style={{ left, width: tipWidth, ...vertical }}>
      <div className="chip-tip-name">
        {name} <span className="chip-tip-page">· page {page}</span>
      </div>
      <div className="chip-tip-quote">{quote}</div>
    </div>,
    document.body,
  );
}
