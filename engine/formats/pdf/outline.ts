import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { titleKey } from '../../text/headings.ts';

/** More entries are an index; they are not followed. */
const mostEntries = 2_000;

type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

/** For each page, by its number, the depths of the outline's titles that lead there, from 1, by their `titleKey`. */
export async function outlineByPage(
  document: PDFDocumentProxy,
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const outline = ((await document.getOutline().catch(() => null)) ?? []) as Entries;
  const pages = new Map<number, Map<string, number>>();
  const flat = flatten(outline, 1);
  if (flat.length === 0 || flat.length > mostEntries) return pages;
  for (const { title, depth, dest } of flat) {
    // One by one: a book has thousands of names, one for each formula and figure.
    const place: unknown = typeof dest === 'string' ? await document.getDestination(dest).catch(() => null) : dest;
    const page = await pageOf(document, place);
    if (page === undefined) continue;
    const titles = pages.get(page) ?? new Map<string, number>();
    titles.set(titleKey(title), depth);
    pages.set(page, titles);
  }
  return pages;
}

interface Title {
  readonly title: string;
  readonly depth: number;
  readonly dest: unknown;
}

function flatten(entries: Entries, depth: number): readonly Title[] {
  return entries.flatMap(({ title, dest, items }) => [
    { title: String(title), depth, dest },
    ...(depth < 20 ? flatten(items as Entries, depth + 1) : []),
  ]);
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  const [target] = Array.isArray(dest) ? (dest as readonly unknown[]) : [];
  if (typeof target === 'number' && Number.isInteger(target)) return target + 1;
  if (typeof target !== 'object' || target === null) return undefined;
  const index = await document.getPageIndex(target as Parameters<typeof document.getPageIndex>[0]).catch(() => -1);
  return index >= 0 ? index + 1 : undefined;
}
