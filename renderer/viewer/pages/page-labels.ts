import { plainLine } from '../plain-text.ts';

/** What is printed on each page ("iv", "12", "A-3"), index 0 is page 1; null when that is the page's number anyway. */
export type PageLabels = readonly string[] | null;

const longestLabel = 24;

/** Labels from what a file brings. A list that does not fit the pages, or says nothing new, is none. */
export function pageLabels(raw: readonly unknown[] | null, pages: number): PageLabels {
  if (raw?.length !== pages) return null;
  const labels = raw.map((label) => plainLine(label, longestLabel));
  return labels.every((label, index) => label === '' || label === String(index + 1)) ? null : labels;
}

/** What is printed on a page, or its number where nothing is. */
export const labelOf = (page: number, labels: PageLabels): string => labels?.[page - 1] || String(page);

/**
 * The page that a person means by what was typed: a label first, since that is what is printed and cited; then a
 * number, the last page for one that is too large. Among pages of the same label the next one after `from`.
 */
export function pageOf(typed: string, labels: PageLabels, pages: number, from: number): number | null {
  const wanted = typed.trim().toLowerCase();
  const same = (labels ?? []).flatMap((label, index) => (label.toLowerCase() === wanted ? [index + 1] : []));
  const labelled = wanted === '' ? undefined : (same.find((page) => page > from) ?? same[0]);
  if (labelled !== undefined) return labelled;
  const number = /^\d{1,9}$/.test(wanted) ? Number(wanted) : 0;
  return number < 1 ? null : Math.min(number, pages);
}
