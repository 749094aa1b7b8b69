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
  const named = flat.some(({ dest }) => typeof dest === 'string')
    ? await destinations(document)
    : new Map<string, unknown>();
  for (const { title, depth, dest } of flat) {
    const page = await pageOf(document, typeof dest === 'string' ? named.get(dest) : dest);
    if (page === undefined) continue;
    const titles = pages.get(page) ?? new Map<string, number>();
    titles.set(titleKey(title), depth);
    pages.set(page, titles);
  }
  return pages;
}

async function destinations(document: PDFDocumentProxy): Promise<ReadonlyMap<string, unknown>> {
  const found: unknown = await document.getDestinations().catch(() => null);
  return found instanceof Map ? (found as Map<string, unknown>) : new Map(Object.entries(found ?? {}));
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
