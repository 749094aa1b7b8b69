import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { SourceFile } from '../source-file.ts';
import { FileObjects } from './file/file-objects.ts';
import { innerNames, type InnerFile } from '../inner/inner-file.ts';

/** Attachments that are named; more are counted. */
const mostNamed = 10;
const longestName = 80;

/** What of a file is not on its pages and is not read. */
export interface Unread {
  readonly omissions: readonly Notice[];
  /** Whether its only page says no more than that another program shows the form. */
  readonly isPlaceholder: boolean;
  /** The files in the file, also those of a portfolio. */
  readonly files: readonly InnerFile[];
}

/**
 * Attachments, portfolios, and forms that only XFA programs can draw.
 *
 * @param file the one that the document is read from
 */
export async function unreadOf(document: PDFDocumentProxy, file: SourceFile): Promise<Unread> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const {
    IsXFAPresent: xfa,
    IsAcroFormPresent: fields,
    IsCollectionPresent: portfolio,
  } = info as Readonly<Record<string, unknown>>;
  const isPlaceholder = xfa === true && (await showsPlaceholder(document, await needsRendering(file)));
  const omissions: Notice[] = [];
  if (isPlaceholder || (xfa === true && fields !== true)) omissions.push(notice('xfa-form'));
  if (portfolio === true) omissions.push(notice('portfolio'));
  return { omissions, isPlaceholder, files: await attachedFiles(document) };
}

/** @param names of at least one attachment */
export const attachmentsUnread = (names: readonly string[]): Notice =>
  notice('attachments-unread', {
    count: names.length,
    names: names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ', …' : ''),
  });

async function attachedFiles(document: PDFDocumentProxy): Promise<readonly InnerFile[]> {
  const attachments = [...((await document.getAttachments().catch(() => null)) ?? new Map<string, unknown>())];
  const names = innerNames(
    attachments.map(([key, attachment]) => {
      const { filename } = (attachment ?? {}) as { readonly filename?: unknown };
      return shortName(typeof filename === 'string' && filename !== '' ? filename : key);
    }),
  );
  return attachments.map(([key], index) => ({
    name: names[index] as string,
    bytes: async () => (await document.getAttachmentContent(key).catch(() => null)) ?? new Uint8Array(),
  }));
}

/** The name of an attachment as it can be told on a line. */
export const shortName = (name: unknown): string =>
  (typeof name === 'string' ? name : '').replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, longestName);

/** What programs that make such forms write on the page that others show, in the languages that they write it in. */
const placeholder = new RegExp(
  'please wait|adobe (acrobat )?reader|(upgrade|late(r|st) version) .*(reader|acrobat|viewer)|' +
    'viewer may not be able to display|bitte warten|veuillez patienter|attendere|por favor,? espere|espere\\.\\.\\.|' +
    'aguarde|ogenblik geduld|vänta|vent venligst|vennligst vent|odota|proszę czekać|čekejte|お待ちください|请稍候|請稍候',
  'iu',
);

/** Only a page with little text is none of the document. */
const mostCharacters = 1_200;

/** @param isDrawnAnew whether the file says that a program must draw its pages anew before they are shown */
async function showsPlaceholder(document: PDFDocumentProxy, isDrawnAnew: boolean): Promise<boolean> {
  if (document.numPages > 1) return false;
  const page = await document.getPage(1).catch(() => undefined);
  const items = (await page?.getTextContent().catch(() => undefined))?.items ?? [];
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  if (text.length > mostCharacters) return false;
  if (!placeholder.test(text) && !isDrawnAnew) return false;
  // A page that has something to be filled in is the form, whatever it asks to wait for; one that is drawn anew and has
  // nothing is not, in whatever words it says so.
  const annotations = (await page?.getAnnotations().catch(() => undefined)) ?? [];
  return !annotations.some(({ subtype }) => subtype === 'Widget');
}

/** Whether the catalogue of a file says so (`/NeedsRendering`), of which pdf.js does not tell. */
async function needsRendering(file: SourceFile): Promise<boolean> {
  try {
    const objects = await FileObjects.open(file);
    return (await objects.dictionary(objects.root)).get('NeedsRendering') === true;
  } catch {
    return false; // a table of objects that is damaged tells nothing
  }
}
