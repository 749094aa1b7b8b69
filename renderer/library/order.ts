import type { DocumentStatus, DocumentSummary } from '../../common/domain/document.ts';

export const sortKeys = ['name', 'added', 'size', 'pages', 'state'] as const;
export type SortKey = (typeof sortKeys)[number];

/** How documents are ordered inside their folder. Folders stand before documents, by name. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

export const usualSorting: Sorting = { by: 'name', descending: false };

/** What is stored of a sorting, or the usual one. */
export function parseSorting(stored: string | null): Sorting {
  const [by, direction] = (stored ?? '').split(' ');
  const found = sortKeys.find((key) => key === by);
  return found === undefined ? usualSorting : { by: found, descending: direction === 'descending' };
}

export const storeSorting = ({ by, descending }: Sorting): string => `${by} ${descending ? 'descending' : 'ascending'}`;

/** A key again turns the order round; another key begins where people look first. */
export function nextSorting(present: Sorting, by: SortKey): Sorting {
  return present.by === by
    ? { by, descending: !present.descending }
    : { by, descending: by === 'size' || by === 'pages' };
}

/** What is under way first, then what asks for something, then what is done. */
const stateOrder: readonly DocumentStatus[] = [
  'reading',
  'recognising',
  'indexed',
  'queued',
  'failed',
  'malformed',
  'unsupported',
  'encrypted',
  'scanned',
  'empty',
  'cancelled',
  'ready',
];

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of names that people expect: case and accents do not count, `2` comes before `10`. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

function keyOf(document: DocumentSummary, by: SortKey): number {
  switch (by) {
    case 'name':
      return 0; // told apart by their names
    case 'added':
      return document.addedAt;
    case 'size':
      return document.bytes;
    case 'pages':
      return document.parts;
    case 'state':
      return stateOrder.indexOf(document.status);
  }
}

/** Things that stand for documents, in order; what is alike is in order of name, then of adding. */
export function sorted<Item extends { readonly document: DocumentSummary; readonly name: string }>(
  items: readonly Item[],
  { by, descending }: Sorting,
): readonly Item[] {
  const sign = descending ? -1 : 1;
  const nameSign = by === 'name' ? sign : 1;
  return items.toSorted(
    (a, b) =>
      sign * (keyOf(a.document, by) - keyOf(b.document, by)) ||
      nameSign * compareNames(a.name, b.name) ||
      a.document.id - b.document.id,
  );
}
