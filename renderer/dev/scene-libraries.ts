import type { DocumentStatus, DocumentSummary } from '../../common/domain/document.ts';
import type { RootSummary } from '../../common/domain/sources.ts';
import { collectionId, documentId, fileId, rootId } from '../../common/ids.ts';
import { emptyQueue } from '../../common/domain/queue.ts';
import { notice } from '../../common/messages/notice.ts';
import { emptyLibrary, type LibraryState } from '../../common/state/library.ts';

/** Libraries to look at. Names of files are those of `e2e/pdf`, so that the viewer opens them. */

let nextId = 1;

/** @param where the root, and the folder inside of it */
function document(
  name: string,
  status: DocumentStatus,
  [root, folder = '']: readonly [number, string?],
  rest: Partial<DocumentSummary> = {},
): DocumentSummary {
  const id = nextId++;
  return {
    id: documentId(id),
    name,
    bytes: 40_000 + 37_000 * (rest.parts ?? 1),
    format: 'pdf',
    status,
    notice: null,
    parts: 0,
    partsDone: 0,
    pictures: 0,
    files: [{ id: fileId(id), name, rootId: rootId(root), folder }],
    chunks: 0,
    chunksDone: 0,
    addedAt: 1_770_000_000_000 + id * 3_600_000,
    ...rest,
  };
}

const ready = (name: string, pages: number, where: readonly [number, string?], pictures = 0): DocumentSummary =>
  document(name, 'ready', where, {
    parts: pages,
    partsDone: pages,
    chunks: pages * 3,
    chunksDone: pages * 3,
    pictures,
  });

const root = (id: number, kind: RootSummary['kind'], name: string, rest: Partial<RootSummary> = {}): RootSummary => ({
  id: rootId(id),
  kind,
  name,
  state: 'here',
  notice: null,
  checkedAt: Date.now(),
  ...rest,
});

const single = (from: number, documents: readonly DocumentSummary[]): LibraryState => ({
  ...emptyLibrary,
  documents,
  roots: documents.map(({ name }, index) => root(from + index, 'file', name)),
});

const readable = (): DocumentSummary[] => [
  ready('GeoTopo-komprimiert.pdf', 117, [11]),
  ready('multicolumn.pdf', 4, [12]),
  ready('pdflatex-4-pages.pdf', 4, [13]),
  ready('google-doc-document.pdf', 1, [14]),
  ready('habibi-rotated.pdf', 1, [15]),
  ready(
    'A very long name of a contract between several parties, signed and amended (final, really final).pdf',
    12,
    [16],
  ),
];

const bad = (where: readonly [number, string?]): DocumentSummary[] => [
  document('libreoffice-writer-password.pdf', 'encrypted', where, { notice: notice('needs-password') }),
  document('imagemagick-images.pdf', 'scanned', where, { parts: 1, partsDone: 1, notice: notice('scanned') }),
  document('half-a-file.pdf', 'malformed', where, { notice: notice('file-damaged') }),
  document('bomb.pdf', 'failed', where, { notice: notice('over-memory', { memoryMB: 700 }) }),
  document('blank.pdf', 'empty', where, { parts: 2, partsDone: 2, notice: notice('empty') }),
  document('Stopped by hand.pdf', 'cancelled', where, { notice: notice('import-cancelled') }),
];

/** Folders that were given, one of them on a drive that is away, single files and collections. */
function full(): LibraryState {
  const documents = [
    ready('GeoTopo-komprimiert.pdf', 117, [1, 'Mathematics']),
    ready('multicolumn.pdf', 4, [1, 'Mathematics']),
    ready('pdflatex-4-pages.pdf', 4, [1, 'Mathematics/Exercises']),
    ready('Lease agreement, Harbour Street 12.pdf', 42, [1, 'Contracts'], 3),
    ready('Employment contract, M. Berger.pdf', 12, [1, 'Contracts']),
    ready('google-doc-document.pdf', 1, [1]),
    document('libreoffice-writer-password.pdf', 'encrypted', [1], { notice: notice('needs-password') }),
    ready('Annual report 2024.pdf', 88, [2]),
    ready('Annual report 2025.pdf', 96, [2]),
    ready('crazyones-pdfa.pdf', 1, [3]),
    ready('habibi-rotated.pdf', 1, [4]),
  ];
  return {
    ...emptyLibrary,
    documents,
    roots: [
      root(1, 'folder', 'Documents'),
      root(2, 'folder', 'Archive (USB drive)', { state: 'away', notice: notice('root-away') }),
      root(3, 'file', 'crazyones-pdfa.pdf'),
      root(4, 'file', 'habibi-rotated.pdf', { state: 'away', notice: notice('root-away') }),
    ],
    collections: [
      {
        id: collectionId(1),
        name: 'Harbour Street',
        items: [
          { kind: 'folder', rootId: rootId(1), folder: 'Contracts' },
          { kind: 'document', documentId: documentId(Number(documents[9]?.id ?? 1)) },
        ],
      },
      { id: collectionId(2), name: 'Annual reports', items: [{ kind: 'root', rootId: rootId(2) }] },
    ],
  };
}

function indexing(): LibraryState {
  const documents = [
    ...readable(),
    document('Annual report 2024.pdf', 'indexed', [21], { parts: 88, partsDone: 88, chunks: 260, chunksDone: 150 }),
    document('Lease agreement, Harbour Street 12.pdf', 'reading', [21], { parts: 42, partsDone: 16 }),
    document('Minutes of the board, March.pdf', 'queued', [21]),
    document('Clinical guideline (draft 4).pdf', 'queued', [21], { parts: 60, partsDone: 21 }),
    document('Expert opinion.pdf', 'queued', [21]),
  ];
  return {
    ...single(11, documents.slice(0, 6)),
    documents,
    roots: [...single(11, documents.slice(0, 6)).roots, root(21, 'folder', 'New cases')],
    queue: {
      ...emptyQueue,
      waiting: 5,
      unread: 4,
      current: documents.find((each) => each.status === 'reading')?.id ?? null,
      pagesPerSecond: 9.4,
      secondsLeft: 138,
    },
  };
}

/** 5,000 documents in forty folders of one root. */
const many = (): LibraryState => ({
  ...emptyLibrary,
  documents: Array.from({ length: 5_000 }, (_, index) =>
    ready(`Document ${index + 1}.pdf`, 1 + (index % 90), [1, index % 5 === 0 ? `Case ${1 + (index % 200) / 5}` : '']),
  ),
  roots: [root(1, 'folder', 'Registry')],
});

const problems = (): LibraryState => {
  const documents = [...readable().slice(0, 2), ...bad([1])];
  const lease = ready('Lease agreement, Harbour Street 12.pdf', 42, [1], 3);
  return {
    ...emptyLibrary,
    documents: [...documents, lease],
    roots: [
      root(1, 'folder', 'Documents'),
      root(11, 'file', 'GeoTopo-komprimiert.pdf'),
      root(12, 'file', 'multicolumn.pdf'),
    ],
  };
};

export const sceneLibraries = {
  full,
  single: () => single(11, readable()),
  indexing,
  many,
  problems,
  protected: () => single(11, [...readable(), ready('libreoffice-writer-password.pdf', 1, [17])]),
  empty: () => emptyLibrary,
} as const;
