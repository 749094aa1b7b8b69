import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { notice, type Notice } from '../../../common/messages/notice.ts';

/** Attachments that are named; more are counted. */
const mostNamed = 10;
const longestName = 80;

/** What of a file is not on its pages and is not read: attachments, and forms that only XFA programs can draw. */
export async function unreadOf(document: PDFDocumentProxy): Promise<readonly Notice[]> {
  const [attachments, hasXfaOnly] = await Promise.all([attachmentNames(document), isXfaOnly(document)]);
  const omissions: Notice[] = [];
  if (hasXfaOnly) omissions.push(notice('xfa-form'));
  if (attachments.length > 0)
    omissions.push(
      notice('attachments-unread', {
        count: attachments.length,
        names: attachments.slice(0, mostNamed).join(', ') + (attachments.length > mostNamed ? ', …' : ''),
      }),
    );
  return omissions;
}

async function attachmentNames(document: PDFDocumentProxy): Promise<readonly string[]> {
  const attachments = (await document.getAttachments().catch(() => null)) ?? new Map<string, unknown>();
  return Array.from(attachments, ([key, attachment]) => {
    const { filename } = (attachment ?? {}) as { readonly filename?: unknown };
    const name = typeof filename === 'string' && filename !== '' ? filename : key;
    return name.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, longestName);
  });
}

/** Whether the fields of a form are in XFA alone; the page that is shown then says "Please wait" or the like. */
async function isXfaOnly(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { IsXFAPresent: xfa, IsAcroFormPresent: fields } = info as Readonly<Record<string, unknown>>;
  return xfa === true && fields !== true;
}
