import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  getDocument,
  PasswordException,
  PasswordResponses,
  PDFDataRangeTransport,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { BinaryDataFactory, CanvasFactory, FilterFactory } from './node-factories.ts';
import { localWorker } from './pdfjs-ports.ts';
import { withVisibleHyphens } from './visible-hyphens.ts';

/** A file larger than this is not opened. */
const maxBytes = 2 ** 30;
/** What is read at once. */
const rangeBytes = 1 << 18;
/** Pixels of the largest image that is decoded; only a page without text has its images looked at. */
const maxImagePixels = 1 << 26;

/** Opens a PDF for reading in ranges: the file is never in memory as a whole unless its reader wants it so. */
export async function openDocument(file: SourceFile, password: string | undefined): Promise<OpenPdf> {
  if (file.size > maxBytes)
    throw new UnreadableFile('unsupported', 'file-too-large', { megabytes: Math.floor(maxBytes / 1e6) });
  const transport = new FileTransport(await withVisibleHyphens(file));
  const worker = localWorker(readerOptions.verbosity);
  const task = getDocument({ ...readerOptions, worker, range: transport, ...(password !== undefined && { password }) });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const document = await Promise.race([task.promise, transport.failed]);
    return { document, failed: transport.failed, close };
  } catch (error) {
    await close();
    throw unreadable(error);
  }
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Rejects with an UnreadableFile when the file can't be read any more; pdf.js would wait for its bytes for ever. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof PasswordException) {
    const wrong = error.code === PasswordResponses.INCORRECT_PASSWORD;
    return new UnreadableFile('encrypted', wrong ? 'wrong-password' : 'needs-password', {}, error);
  }
  return new UnreadableFile('malformed', 'file-damaged', {}, error);
}

/** Reads the file as pdf.js asks for it. */
class FileTransport extends PDFDataRangeTransport {
  readonly failed: Promise<never>;
  readonly #file: SourceFile;
  #fail: (error: unknown) => void = () => {};

  constructor(file: SourceFile) {
    super(file.size, null);
    this.#file = file;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.failed.catch(() => {}); // nobody may be waiting
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#file.read(begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#fail);
  }
}

/** Folder of the pdf.js package: its character maps and fonts lie beside its code, also in a packaged app. */
const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** docs/security.md, trap 5. Nothing is fetched: maps and fonts are local files. */
const readerOptions = {
  verbosity: VerbosityLevel.ERRORS,
  cMapUrl: join(packageFolder, 'cmaps') + sep,
  standardFontDataUrl: join(packageFolder, 'standard_fonts') + sep,
  // The decoders of JBIG2, faxes and JPEG 2000 are imported from there.
  wasmUrl: pathToFileURL(join(packageFolder, 'wasm') + sep).href,
  CanvasFactory,
  FilterFactory,
  BinaryDataFactory,
  rangeChunkSize: rangeBytes,
  disableAutoFetch: true,
  disableStream: true,
  disableFontFace: true,
  // The names of fonts, which tell what is bold.
  fontExtraProperties: true,
  useSystemFonts: false,
  useWasm: false,
  enableXfa: false,
  maxImageSize: maxImagePixels,
} as const;
