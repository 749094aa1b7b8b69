import type { DocumentStatus, DocumentSummary } from '../../common/domain/document.ts';
import { documentId } from '../../common/ids.ts';
import { fileId, rootId } from '../../common/ids.ts';
import { emptyQueue } from '../../common/domain/queue.ts';
import { notice } from '../../common/messages/notice.ts';
import { emptyLibrary, type LibraryState } from '../../common/state/library.ts';

const libraryScenes = [
  'full',
  'empty',
  'indexing',
  'problems',
  'protected',
  'many',
  'stopped',
  'restarting',
  'refused',
  'slow',
] as const;
const modelScenes = [
  'models',
  'models-empty',
  'models-importing',
  'models-problem',
  'models-loading',
  'models-failed',
  'models-dense',
  'models-small-machine',
  'models-loaded',
] as const;
const answerScenes = [
  'answer-model',
  'answer-loading',
  'answer-reading',
  'answer-streaming',
  'answer-unsupported',
  'answer-failed',
] as const;
const scenes = [...libraryScenes, ...modelScenes, ...answerScenes] as const;
export type Scene = (typeof scenes)[number];

export const parseScene = (name: string | null): Scene => scenes.find((each) => each === name) ?? 'full';

let nextId = 1;

const document = (name: string, status: DocumentStatus, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: documentId(nextId++),
  name,
  bytes: 400_000,
  format: 'pdf',
  status,
  notice: null,
  parts: 0,
  partsDone: 0,
  pictures: 0,
  files: [{ id: fileId(nextId), name, rootId: rootId(1), folder: '' }],
  chunks: 0,
  chunksDone: 0,
  addedAt: nextId,
  ...rest,
});

const ready = (name: string, pages: number): DocumentSummary =>
  document(name, 'ready', { parts: pages, partsDone: pages, chunks: pages * 3, chunksDone: pages * 3 });

const readable = (): DocumentSummary[] => [
  ready('GeoTopo-komprimiert.pdf', 117),
  ready('multicolumn.pdf', 4),
  ready('pdflatex-outline.pdf', 4),
  ready('google-doc-document.pdf', 1),
  ready('reportlab-overlay.pdf', 2),
  ready('habibi-rotated.pdf', 1),
  ready('A very long name of a contract between several parties, signed and amended (final, really final).pdf', 12),
];

const bad = (): DocumentSummary[] => [
  document('libreoffice-writer-password.pdf', 'encrypted', {
    notice: notice('needs-password'),
  }),
  document('grayscale-image.pdf', 'scanned', {
    parts: 1,
    partsDone: 1,
    notice: notice('scanned'),
  }),
  document('half-a-file.pdf', 'malformed', { notice: notice('file-damaged') }),
  document('bomb.pdf', 'failed', {
    notice: notice('over-memory', { memoryMB: 700 }),
  }),
  document('blank.pdf', 'empty', { parts: 2, partsDone: 2, notice: notice('empty') }),
];

const waiting = (): DocumentSummary[] => [
  document('Annual report 2024.pdf', 'indexed', { parts: 88, partsDone: 88, chunks: 260, chunksDone: 150 }),
  document('Lease agreement, Harbour Street 12.pdf', 'reading', { parts: 42, partsDone: 16 }),
  document('Minutes of the board, March.pdf', 'queued'),
  document('Clinical guideline (draft 4).pdf', 'queued', { parts: 60, partsDone: 21 }),
  document('Expert opinion.pdf', 'queued'),
];

/** The library a scene starts with. */
export function sceneLibrary(scene: Scene): LibraryState {
  switch (scene) {
    case 'empty':
    case 'refused':
    case 'slow':
      return emptyLibrary;
    case 'indexing': {
      const documents = [...readable(), ...waiting()];
      return {
        ...emptyLibrary,
        documents,
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
    case 'problems':
      return { ...emptyLibrary, documents: [...readable().slice(0, 3), ...bad()] };
    case 'protected':
      return { ...emptyLibrary, documents: [...readable(), ready('libreoffice-writer-password.pdf', 1)] };
    case 'many':
      return {
        ...emptyLibrary,
        documents: Array.from({ length: 5_000 }, (_, index) => ready(`Document ${index + 1}.pdf`, 1 + (index % 90))),
      };
    default:
      return { ...emptyLibrary, documents: [...readable(), ...bad().slice(0, 1)] };
  }
}
