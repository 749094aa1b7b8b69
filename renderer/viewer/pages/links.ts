import type { PageViewport } from 'pdfjs-dist';
import type { Rect } from '../../../common/domain/geometry.ts';
import { plainAddress } from '../plain-text.ts';

const pageSteps = ['FirstPage', 'PrevPage', 'NextPage', 'LastPage'] as const;
type PageStep = (typeof pageSteps)[number];
const travelSteps = ['GoBack', 'GoForward'] as const;

/** A link of a page; its rectangle is in CSS pixels of the viewport that it was read for. */
export type PageLink = { readonly key: number; readonly rect: Rect } & (
  | { readonly kind: 'inside'; readonly destination: unknown }
  | { readonly kind: 'step'; readonly step: PageStep | (typeof travelSteps)[number] }
  /** `address` as it is shown to a person. Nothing opens it. */
  | { readonly kind: 'outside'; readonly address: string }
);

/** The page that a step leads to. */
export function stepFrom(step: PageStep, page: number, pages: number): number {
  switch (step) {
    case 'FirstPage':
      return 1;
    case 'LastPage':
      return pages;
    case 'PrevPage':
      return Math.max(1, page - 1);
    case 'NextPage':
      return Math.min(pages, page + 1);
  }
}

/** More links of one page are left out. */
const mostLinks = 1_000;

type Conversion = Pick<PageViewport, 'convertToViewportPoint' | 'width' | 'height'>;

/** The links among the annotations of a page. Scripts, attachments, forms and all other actions are left out. */
export function linksOf(annotations: readonly unknown[], viewport: Conversion): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const annotation of annotations) {
    if (links.length === mostLinks) break;
    if (typeof annotation !== 'object' || annotation === null) continue;
    const fields = annotation as Readonly<Record<string, unknown>>;
    const rect = fields['subtype'] === 'Link' ? rectOf(fields['rect'], viewport) : null;
    const leads = leadsTo(fields);
    if (rect !== null && leads !== null) links.push({ key: links.length, rect, ...leads });
  }
  return links;
}

function leadsTo({ url, unsafeUrl, dest, action }: Readonly<Record<string, unknown>>) {
  if (typeof dest === 'string' || Array.isArray(dest)) return { kind: 'inside', destination: dest } as const;
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (typeof address === 'string' && address !== '')
    return { kind: 'outside', address: plainAddress(address) } as const;
  const step = [...pageSteps, ...travelSteps].find((each) => each === action);
  return step === undefined ? null : ({ kind: 'step', step } as const);
}

/** The part of an annotation's rectangle that is on the page; null where none is. */
function rectOf(rect: unknown, viewport: Conversion): Rect | null {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every((each) => Number.isFinite(each))) return null;
  const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(rect[0], rect[1]) as readonly number[];
  const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(rect[2], rect[3]) as readonly number[];
  const left = Math.max(0, Math.min(x1, x2));
  const top = Math.max(0, Math.min(y1, y2));
  const width = Math.min(viewport.width, Math.max(x1, x2)) - left;
  const height = Math.min(viewport.height, Math.max(y1, y2)) - top;
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
}
