import type { LibraryState } from '../../../common/state/library.ts';
import { documentsHeld, heldBy } from '../collections/held.ts';
import { filterContents, isActive, nameMatches, type Filter } from '../filter.ts';
import type { Sorting } from '../order.ts';
import type { Contents } from './contents.ts';
import type { SectionName, TreeRow } from './row.ts';
import { createRowWriter, type Under } from './row-writer.ts';

export interface TreeView {
  readonly library: Pick<LibraryState, 'documents' | 'collections'>;
  readonly contents: Contents;
  readonly filter: Filter;
  readonly sorting: Sorting;
  readonly turned: ReadonlySet<string>;
}

interface Section {
  readonly name: SectionName;
  /** Rows right under it. */
  readonly size: number;
  readonly count: number;
  write(under: Under): void;
}

/**
 * The rows that are to be seen, from top to bottom: collections, folders, files that were given one by one. A library
 * of files alone, or of folders alone, needs no headings.
 */
export function treeRows({ library, contents: whole, filter, sorting, turned }: TreeView): readonly TreeRow[] {
  const filtered = isActive(filter);
  const writer = createRowWriter({ sorting, turned, innerOpen: filtered });
  const contents = filterContents(whole, filter);
  const collections = library.collections.filter(
    ({ name }) => !filtered || (filter.show === 'all' && nameMatches(name, filter)),
  );
  const byId = new Map(library.documents.map((document) => [document.id, document]));
  const all: readonly Section[] = [
    {
      name: 'collections',
      size: collections.length,
      count: collections.length,
      write({ level, parent }) {
        for (const [index, collection] of collections.entries()) {
          const held = heldBy(collection, whole, byId);
          const place = { level, parent, position: index + 1, siblings: collections.length };
          writer.collection(collection, held, documentsHeld(held).length, place);
        }
      },
    },
    {
      name: 'folders',
      size: contents.folders.length,
      count: contents.folders.reduce((sum, { count }) => sum + count, 0),
      write: (under) => writer.folders(contents.folders, under, 0, null),
    },
    {
      name: 'files',
      size: contents.files.length,
      count: contents.files.length,
      write: (under) => writer.documents(contents.files, under, 0, null),
    },
  ];
  const sections = all.filter(({ size }) => size > 0);
  const [first] = sections;
  if (first !== undefined && sections.length === 1 && first.name !== 'collections')
    first.write({ level: 1, parent: null, prefix: '' });
  else
    for (const [index, { name, count, write }] of sections.entries()) {
      const open = writer.section(name, count, {
        level: 1,
        parent: null,
        position: index + 1,
        siblings: sections.length,
      });
      if (open) write({ level: 2, parent: name, prefix: '' });
    }
  return writer.rows;
}
