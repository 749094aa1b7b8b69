import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import { maxReadBytes } from '../../../common/contracts/engine.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { EngineClient } from '../../engine/connection.ts';
import type { PageSize } from './layout.ts';
import { pageLabels, type PageLabels } from './page-labels.ts';
import { answerPasswords } from './passwords.ts';
import { startPdfWorker } from './pdf-worker.ts';
import { EngineRanges, rangeChunkBytes, readPieces } from './range-transport.ts';

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Of the first page, in points; it stands for the pages that are not loaded yet. */
  readonly firstSize: PageSize;
  readonly labels: PageLabels;
}

interface Listener {
  /** Asks a person for the password; `wrong` when the last one was not it. */
  ask(wrong: boolean): Promise<string>;
  /** Hears of a range that could not be read later on. */
  failed(error: unknown): void;
}

/** Larger images are left out rather than decoded: 64 million pixels are 256 MB. */
const maxImagePixels = 1 << 26;
const maxCanvasBytes = 1 << 28;

/**
 * Opens a document of the library with pdf.js in a worker of its own. When `signal` fires, the worker is ended and
 * everything pdf.js holds is freed.
 */
export async function openPdf(
  client: EngineClient,
  documentId: DocumentId,
  signal: AbortSignal,
  { ask, failed }: Listener,
): Promise<OpenPdf> {
  const { bytes } = await client.call('document.open', { documentId }, signal);
  const port = startPdfWorker();
  const worker = PDFWorker.create({ port, verbosity: 0 });
  const readFailure = Promise.withResolvers<never>();
  const ranges = new EngineRanges(
    bytes,
    (begin, end) =>
      readPieces(
        (offset, length) => client.call('document.read', { documentId, offset, length }, signal),
        begin,
        end,
        maxReadBytes,
      ),
    (error) => {
      readFailure.reject(error);
      failed(error);
    },
  );
  const resource = (folder: string): string => new URL(`/pdfjs/${folder}/`, document.baseURI).href;
  const task = getDocument({
    range: ranges,
    length: bytes,
    rangeChunkSize: rangeChunkBytes,
    disableAutoFetch: true,
    disableStream: true,
    worker,
    useWasm: false,
    wasmUrl: resource('wasm'),
    cMapUrl: resource('cmaps'),
    standardFontDataUrl: resource('standard_fonts'),
    useSystemFonts: false,
    enableXfa: false,
    disableWorkerRendering: true,
    maxImageSize: maxImagePixels,
    canvasMaxAreaInBytes: maxCanvasBytes,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0]);
  answerPasswords(task, ask);
  let isLoaded = false;
  const end = (): void => {
    worker.destroy();
    port.terminate();
  };
  const free = (): void => {
    ranges.abort();
    if (isLoaded) {
      void task.destroy().finally(end);
      return;
    }
    // A worker that is asked to end while it loads throws what nobody catches there.
    end();
    readFailure.reject(signal.reason);
  };
  signal.addEventListener('abort', free, { once: true });
  if (signal.aborted) free();
  const pdf = await Promise.race([task.promise, readFailure.promise]);
  isLoaded = true;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  // Pages without readable labels have numbers.
  const labels = await pdf.getPageLabels().catch(() => null);
  return { pdf, firstSize: { width, height }, labels: pageLabels(labels, pdf.numPages) };
}
