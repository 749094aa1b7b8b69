import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { annotationReader } from './annotations.ts';
import { openDocument, type OpenPdf } from './open.ts';
import { outlineByPage } from './outline.ts';
import { DrawnPages } from './pages.ts';
import { readPage } from './read-page.ts';
import { unreadOf } from './unread.ts';
import { unlessFailed } from './unless-failed.ts';

/** Pages after which pdf.js drops the fonts and images it keeps. */
const pagesPerCleanup = 64;

/** A PDF file, page by page. */
export async function openPdf(file: SourceFile, password?: string): Promise<OpenDocument> {
  const pdf = await openDocument(file, password);
  try {
    const { document } = pdf;
    const count = document.numPages;
    if (count > parserBounds.parts)
      throw new UnreadableFile('unsupported', 'too-many-parts', { count, most: parserBounds.parts });
    const { title, language } = await statedBy(document);
    const labels = await document.getPageLabels().catch(() => null);
    const unread = await unreadOf(document, file);
    return {
      parts: count,
      title,
      language,
      read: (fromPart) => (unread.isPlaceholder ? placeholderOnly(labels) : readPages(pdf, file, labels, fromPart)),
      draw: async (part) => (await import('./draw-page.ts')).drawPage(document, part),
      innerFiles: (part) => (part === 0 ? unread.files : []),
      omissions: () => unread.omissions,
      close: pdf.close,
    };
  } catch (error) {
    await pdf.close();
    throw error;
  }
}

async function* readPages(
  { document, failed }: OpenPdf,
  file: SourceFile,
  labels: readonly string[] | null,
  fromPart: number,
): AsyncGenerator<Part> {
  let anyRead = false;
  const orFailed = unlessFailed(failed);
  const reader: Reader = {
    document,
    pages: new DrawnPages(document, file),
    annotationsOf: annotationReader(document, file),
    outline: await outlineByPage(document),
  };
  for (let number = fromPart; number <= document.numPages; number++) {
    const label = cleaned(labels?.[number - 1]) || String(number);
    const part = await orFailed(readPart(reader, number, label));
    anyRead ||= part.state !== 'unreadable';
    yield part;
    reader.pages.passed(number);
    if (number % pagesPerCleanup === 0) await document.cleanup();
  }
  // The page tree says how many pages there are; when none of them is there, the file as a whole is damaged.
  if (!anyRead && fromPart === 1) throw new UnreadableFile('malformed', 'file-damaged');
}

/** The only page of a form that is not shown here: its words are none of the document. */
async function* placeholderOnly(labels: readonly string[] | null): AsyncGenerator<Part> {
  yield { ...unreadablePart(1, cleaned(labels?.[0]) || '1'), omissions: [notice('xfa-form')] };
}

interface Reader {
  readonly document: PDFDocumentProxy;
  readonly pages: DrawnPages;
  readonly annotationsOf: ReturnType<typeof annotationReader>;
  readonly outline: Awaited<ReturnType<typeof outlineByPage>>;
}

/** A page, also one that pdf.js can't read: whatever it throws, the pages after it may be whole. */
async function readPart(
  { document, pages, annotationsOf, outline }: Reader,
  number: number,
  label: string,
): Promise<Part> {
  try {
    const page = await document.getPage(number);
    const annotations = await annotationsOf(page);
    const drawn = await pages.at(number);
    if (drawn === undefined) return unreadablePart(number, label);
    const style = {
      ...(await pages.style()),
      boldFonts: drawn.boldFonts,
      outline: outline.get(number) ?? new Map<string, number>(),
    };
    const neighbours = await pages.near(number);
    const content = await readPage(
      page,
      { ...drawn.drawn.withShown(annotations.shown), neighbours, style },
      annotations,
    );
    page.cleanup();
    return { number, label, ...content };
  } catch {
    return unreadablePart(number, label);
  }
}

const unreadablePart = (number: number, label: string): Part => ({
  number,
  label,
  text: '',
  blocks: [],
  layout: null,
  state: 'unreadable',
  omissions: [notice('part-unreadable')],
});

/** What the file's own metadata say of it. */
async function statedBy(document: PDFDocumentProxy): Promise<{ readonly title: string; readonly language: string }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title: title, Language: language } = info as { readonly Title?: unknown; readonly Language?: unknown };
  const tag = cleaned(language);
  return { title: cleaned(title), language: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iu.test(tag) ? tag : '' };
}

/** A name as it can be shown on a line; '' for what is none. */
const cleaned = (name: unknown): string =>
  typeof name === 'string'
    ? name
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, parserBounds.name)
    : '';
