import { useCallback, useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Spot } from '../viewer.ts';
import type { Destinations } from './destinations.ts';
import type { PageSize } from './layout.ts';
import { entryAt, readOutline, type EntryPlace, type PdfOutlineEntry } from './read-outline.ts';
import { within } from './time-limit.ts';

export type Outline =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'read'; readonly entries: readonly PdfOutlineEntry[]; readonly cut: boolean };

interface OutlineView {
  readonly outline: Outline;
  /** Index of the entry that one reads under; -1 before the first, and while places are looked up. */
  readonly current: number;
  /** To be told where one reads. */
  readAt(spot: Spot): void;
}

/**
 * The worker of pdf.js never answers when an outline is so deep that the answer cannot be copied; this is also more
 * than twenty thousand entries take.
 */
const outlineLimitMs = 20_000;

/** The outline of a PDF, read when it is first wanted. Where its entries lead is looked up one after the other. */
export function useOutline(
  pdf: PDFDocumentProxy,
  destinations: Destinations,
  firstSize: PageSize,
  wanted: boolean,
): OutlineView {
  const [outline, setOutline] = useState<Outline>({ phase: 'reading' });
  const [current, setCurrent] = useState(-1);
  const places = useRef<readonly (EntryPlace | null)[]>([]);
  const spot = useRef<Spot | null>(null);

  const readAt = useCallback((now: Spot): void => {
    spot.current = now;
    setCurrent(entryAt(places.current, { page: now.part, down: now.y }));
  }, []);

  useEffect(() => {
    if (!wanted) return;
    const leave = new AbortController();
    const read = async (): Promise<void> => {
      const { entries, cut } = readOutline(await within(outlineLimitMs, pdf.getOutline()));
      if (leave.signal.aborted) return;
      setOutline({ phase: 'read', entries, cut });
      const found: (EntryPlace | null)[] = [];
      for (const { destination } of entries) {
        const at = await destinations.page(destination);
        if (leave.signal.aborted) return;
        // The first page stands for all: loading every page to know its height would cost more than it is worth.
        found.push(at === null ? null : { page: at.page, down: at.top === null ? 0 : firstSize.height - at.top });
      }
      places.current = found;
      if (spot.current !== null) readAt(spot.current);
    };
    read().catch(() => {
      if (!leave.signal.aborted) setOutline({ phase: 'failed' });
    });
    return () => leave.abort();
  }, [pdf, destinations, firstSize, wanted, readAt]);

  return { outline, current, readAt };
}
