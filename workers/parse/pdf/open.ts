import { open as openFile, type FileHandle } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
// pdf.js finds its reader here instead of importing it when the first file is opened; no thread is started for it.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {
  getDocument,
  PasswordException,
  PDFDataRangeTransport,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file larger than this is not opened. */
const maxBytes = 2 ** 30;
/** What is read at once. */
const rangeBytes = 1 << 18;
/** Pixels of the largest image that is decoded; only a page without text has its images looked at. */
const maxImagePixels = 1 << 26;

/** An open file, or why it can't be read. */
export type Opened =
  | { readonly kind: 'document'; readonly document: PDFDocumentProxy; readonly close: () => Promise<void> }
  | {
      readonly kind: 'outcome';
      readonly outcome: 'encrypted' | 'malformed' | 'unsupported' | 'failed';
      readonly reason: string;
    };

const refusal = (outcome: 'encrypted' | 'malformed' | 'unsupported' | 'failed', reason: string): Opened => ({
  kind: 'outcome',
  outcome,
  reason,
});

/** Opens a PDF for reading in ranges: the file is never in memory as a whole unless its reader wants it so. */
export async function openPdf(path: string): Promise<Opened> {
  let file: FileHandle;
  try {
    file = await openFile(path, 'r');
  } catch (error) {
    return refusal('failed', sentenceForFile(error));
  }
  const status = await file.stat();
  const refuse = async (opened: Opened): Promise<Opened> => {
    await file.close();
    return opened;
  };
  if (!status.isFile()) return refuse(refusal('failed', 'This is not a file. Choose the document itself.'));
  if (status.size === 0)
    return refuse(
      refusal('malformed', 'The file is empty (0 bytes). It may not have been copied or downloaded completely.'),
    );
  if (status.size > maxBytes)
    return refuse(refusal('unsupported', 'The file is larger than 1 GB. Split it and add the parts.'));
  const head = Buffer.alloc(Math.min(1_024, status.size));
  await file.read(head, 0, head.length, 0);
  if (!head.includes('%PDF-'))
    return refuse(
      refusal(
        'malformed',
        'The file is called PDF but is not one. Open it in the program that made it and export it as PDF.',
      ),
    );

  const transport = new FileTransport(file, status.size);
  const task = getDocument({ ...readerOptions, range: transport });
  try {
    const document = await Promise.race([task.promise, transport.failed]);
    const close = async (): Promise<void> => {
      await task.destroy();
      await file.close();
    };
    return { kind: 'document', document, close };
  } catch (error) {
    await task.destroy();
    return refuse(outcomeOf(error));
  }
}

/** Why a file, or a page of it, could not be read. */
export function outcomeOf(error: unknown): Extract<Opened, { kind: 'outcome' }> {
  if (error instanceof PasswordException)
    return {
      kind: 'outcome',
      outcome: 'encrypted',
      reason: 'The file is protected by a password. Save a copy without a password and add that.',
    };
  if (error instanceof Error && 'code' in error)
    return { kind: 'outcome', outcome: 'failed', reason: sentenceForFile(error) };
  return {
    kind: 'outcome',
    outcome: 'malformed',
    reason:
      'The file is damaged or cut off and can’t be read. Get a fresh copy, or open it in a PDF program and save it again.',
  };
}

function sentenceForFile(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT')
    return 'The file is not there any more. It may have been moved, renamed or deleted; add it again from its new place.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'Carrel may not read this file. Check its permissions and try again.';
  return 'The file could not be read from its disk. Check the disk or the connection to it and try again.';
}

/** Reads the file as pdf.js asks for it. */
class FileTransport extends PDFDataRangeTransport {
  readonly failed: Promise<never>;
  readonly #file: FileHandle;
  #fail: (error: unknown) => void = () => {};

  constructor(file: FileHandle, length: number) {
    super(length, null);
    this.#file = file;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.failed.catch(() => {}); // nobody may be waiting
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#fail);
  }

  async #read(begin: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - begin);
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await this.#file.read(bytes, done, bytes.length - done, begin + done);
      if (bytesRead === 0)
        throw Object.assign(new Error('The file became shorter while it was read.'), { code: 'EIO' });
      done += bytesRead;
    }
    return bytes;
  }
}

/** Folder of the pdf.js package: its character maps and fonts lie beside its code, also in a packaged app. */
const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** docs/security.md, trap 5. Nothing is fetched: maps and fonts are local files. */
const readerOptions = {
  verbosity: VerbosityLevel.ERRORS,
  cMapUrl: join(packageFolder, 'cmaps') + sep,
  standardFontDataUrl: join(packageFolder, 'standard_fonts') + sep,
  rangeChunkSize: rangeBytes,
  disableAutoFetch: true,
  disableStream: true,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  enableXfa: false,
  maxImageSize: maxImagePixels,
} as const;
