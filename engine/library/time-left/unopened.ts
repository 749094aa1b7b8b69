import type { SizeClass } from '../../store/jobs.ts';

/** Bytes that a document and each of its parts take, where no document of that size says otherwise. */
const usual = { document: 20_000, part: 27_000 };

/**
 * Guesses the parts of documents that were not opened by those of documents of a like size that were: what makes a file
 * large, many pages or pictures, is seldom the same for letters and for reports. What is usual counts as one more
 * document.
 */
export function guessParts(opened: readonly SizeClass[], unopened: readonly SizeClass[]): number {
  const bySize = new Map(opened.map((each) => [each.size, each]));
  return unopened.reduce((sum, { size, documents, bytes }) => {
    const known = bySize.get(size);
    // An empty file has no bytes, and one that is read anew has none until it was opened.
    const mean = Math.max(1, bytes / documents);
    const usualParts = Math.max(1, (mean - usual.document) / usual.part);
    const partsPerByte = ((known?.parts ?? 0) + usualParts) / ((known?.bytes ?? 0) + mean);
    return sum + Math.max(documents, bytes * partsPerByte);
  }, 0);
}
