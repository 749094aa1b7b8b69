import { mailFile } from '../../../../fixtures/mail-writer.ts';
import type { Content } from '../content.ts';
import { docxOf, escaped } from './docx.ts';
import { pdfOf } from './pdf.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'txt' | 'eml';

/** A document as the bytes of a file. */
export function fileOf(format: Format, content: readonly Content[]): Uint8Array {
  if (format === 'pdf') return pdfOf(content);
  if (format === 'docx') return docxOf(content);
  if (format === 'html') return new TextEncoder().encode(htmlOf(content));
  if (format === 'txt') return new TextEncoder().encode(textOf(content));
  const subject = content.find(({ kind }) => kind === 'title');
  return mailFile({ subject: subject?.kind === 'title' ? ascii(subject.text) : '', text: textOf(content) });
}

/** A subject without encoded words. */
const ascii = (text: string): string => text.normalize('NFKD').replaceAll(/[^ -~]/gu, '');

function textOf(content: readonly Content[]): string {
  const blocks = content.map((each) =>
    each.kind === 'table' ? each.rows.map((row) => row.join('\t')).join('\n') : each.text,
  );
  return `${blocks.join('\n\n')}\n`;
}

const tags = { title: 'h1', heading: 'h2', paragraph: 'p' };

function htmlOf(content: readonly Content[]): string {
  const blocks = content.map((each) => {
    if (each.kind !== 'table')
      return each.text
        .split('\n\n')
        .map((text) => `<${tags[each.kind]}>${escaped(text)}</${tags[each.kind]}>`)
        .join('\n');
    const rows = each.rows.map((row, index) => {
      const tag = each.headed && index === 0 ? 'th' : 'td';
      return `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
    });
    return `<table>\n${rows.join('\n')}\n</table>`;
  });
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${blocks.join('\n')}\n</body></html>\n`;
}
