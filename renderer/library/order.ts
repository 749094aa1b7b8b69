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

/**
 * A text by whose plain comparison names are in the order people expect: case and accents do not count, `2` comes before
 * `10`. Comparing such texts is a tenth of the time that a collator takes, which counts in a list of thousands.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\d+/gu, (digits) => digits.padStart(12, '0'));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf(document: DocumentSummary, by: SortKey): string | number {
  switch (by) {
    case 'name':
      return 0;
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
  return items
    .map((item) => ({ item, key: keyOf(item.document, by), name: nameKey(item.name) }))
    .toSorted(
      (a, b) =>
        sign * compare(a.key, b.key) ||
        (by === 'name' ? sign : 1) * compare(a.name, b.name) ||
        a.item.document.id - b.item.document.id,
    )
    .map(({ item }) => item);
}
