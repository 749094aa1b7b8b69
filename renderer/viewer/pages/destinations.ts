import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A place in a PDF to which its links and its outline lead. */
export interface Destination {
  readonly page: number;
  /** Points from the page's top left, as the file says the page stands; null: the page as such. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Where on the page an explicit destination leads, in the PDF's own coordinates (y upwards); null where it does not
 * say.
 */
export interface PdfPoint {
  readonly left: number | null;
  readonly top: number | null;
}

const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/**
 * The point of a destination such as `[page, {name: 'XYZ'}, left, top, zoom]`. A destination's zoom is not followed.
 */
export function pointOf(destination: readonly unknown[]): PdfPoint {
  const [, kind, first, second, , fourth] = destination;
  const name = typeof kind === 'object' && kind !== null && 'name' in kind ? kind.name : undefined;
  switch (name) {
    case 'XYZ':
      return { left: numberOrNull(first), top: numberOrNull(second) };
    case 'FitH':
    case 'FitBH':
      return { left: null, top: numberOrNull(first) };
    case 'FitV':
    case 'FitBV':
      return { left: numberOrNull(first), top: null };
    case 'FitR':
      return { left: numberOrNull(first), top: numberOrNull(fourth) };
    default:
      return { left: null, top: null };
  }
}

/** Looks up where the destinations of one PDF lead. A destination that leads nowhere is null. */
export interface Destinations {
  /** The page only, which costs less, and the point in the PDF's own coordinates. */
  page(destination: unknown): Promise<(PdfPoint & { readonly page: number }) | null>;
  resolve(destination: unknown): Promise<Destination | null>;
}

type DestinationSource = Pick<PDFDocumentProxy, 'numPages' | 'getDestination' | 'getPageIndex' | 'getPage'>;

export function createDestinations(pdf: DestinationSource): Destinations {
  const pageOfFirst = async (first: unknown): Promise<number | null> => {
    const index =
      typeof first === 'object' && first !== null && 'num' in first && 'gen' in first
        ? await pdf.getPageIndex(first as Parameters<PDFDocumentProxy['getPageIndex']>[0])
        : first;
    return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < pdf.numPages
      ? index + 1
      : null;
  };
  const page: Destinations['page'] = async (destination) => {
    try {
      const explicit: unknown = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
      if (!Array.isArray(explicit)) return null;
      const number = await pageOfFirst(explicit[0]);
      return number === null ? null : { page: number, ...pointOf(explicit) };
    } catch {
      // A name that is not there, or a reference that is not to a page: the link leads nowhere.
      return null;
    }
  };
  return {
    page,
    resolve: async (destination) => {
      const found = await page(destination);
      if (found === null) return null;
      const { page: number, left, top } = found;
      if (left === null && top === null) return { page: number, point: null };
      const viewport = (await pdf.getPage(number)).getViewport({ scale: 1 });
      const [boxLeft = 0, , , boxTop = 0] = viewport.viewBox;
      const [x, y] = viewport.convertToViewportPoint(left ?? boxLeft, top ?? boxTop) as [number, number];
      const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
      return { page: number, point: { x: within(x, viewport.width), y: within(y, viewport.height) } };
    },
  };
}
