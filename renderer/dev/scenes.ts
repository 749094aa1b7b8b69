import type { DocumentStatus, DocumentSummary } from '../../common/domain/document.ts';
import { documentId } from '../../common/ids.ts';
import { emptyQueue, type LibraryState } from '../../common/state/library.ts';

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
  status,
  reason: '',
  pages: 0,
  pagesDone: 0,
  chunks: 0,
  chunksDone: 0,
  addedAt: nextId,
  ...rest,
});

const ready = (name: string, pages: number): DocumentSummary =>
  document(name, 'ready', { pages, pagesDone: pages, chunks: pages * 3, chunksDone: pages * 3 });

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
    reason: 'This PDF is protected by a password. Save a copy without one and add that.',
  }),
  document('grayscale-image.pdf', 'scanned', {
    pages: 1,
    pagesDone: 1,
    reason: 'The pages are pictures without text. Recognising them is not built in yet.',
  }),
  document('half-a-file.pdf', 'malformed', { reason: 'The file ends in the middle.' }),
  document('bomb.pdf', 'failed', {
    reason:
      'Reading it needed more than 700 MB of memory, so it was stopped. You can raise the limit in the settings and try again.',
  }),
  document('blank.pdf', 'empty', { pages: 2, pagesDone: 2, reason: 'There is no text in this PDF.' }),
];

const waiting = (): DocumentSummary[] => [
  document('Annual report 2024.pdf', 'embedding', { pages: 88, pagesDone: 88, chunks: 260, chunksDone: 150 }),
  document('Lease agreement, Harbour Street 12.pdf', 'parsing', { pages: 42, pagesDone: 16 }),
  document('Minutes of the board, March.pdf', 'queued'),
  document('Clinical guideline (draft 4).pdf', 'queued', { pages: 60, pagesDone: 21 }),
  document('Expert opinion.pdf', 'queued'),
];

/** The library a scene starts with. */
export function sceneLibrary(scene: Scene): LibraryState {
  switch (scene) {
    case 'empty':
    case 'refused':
    case 'slow':
      return { documents: [], queue: emptyQueue };
    case 'indexing': {
      const documents = [...readable(), ...waiting()];
      return {
        documents,
        queue: {
          paused: false,
          waiting: 5,
          current: documents.find((each) => each.status === 'parsing')?.id ?? null,
          pagesPerSecond: 9.4,
          secondsLeft: 138,
        },
      };
    }
    case 'problems':
      return { documents: [...readable().slice(0, 3), ...bad()], queue: emptyQueue };
    case 'protected':
      return { documents: [...readable(), ready('libreoffice-writer-password.pdf', 1)], queue: emptyQueue };
    case 'many':
      return {
        documents: Array.from({ length: 5_000 }, (_, index) => ready(`Document ${index + 1}.pdf`, 1 + (index % 90))),
        queue: emptyQueue,
      };
    default:
      return { documents: [...readable(), ...bad().slice(0, 1)], queue: emptyQueue };
  }
}
