import { parserBounds } from '../../../common/contracts/parser.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { treeOf } from '../html/tree.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import { sectionsOfBlocks } from '../sections.ts';
import type { SourceFile } from '../source-file.ts';
import { decodeText } from '../text/encoding.ts';
import { documentOfTexts, type PartText } from '../texts.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readBook } from './book.ts';
import { labelsOf } from './contents.ts';

/** Bytes of one page, and of all. */
const pageBytes = 50e6;
const mostBytes = 200e6;

/** A book: its pages in the order of reading, each a part that is called as in the table of contents. */
export async function openEpub(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    const book = await readBook(zip);
    const labels = await labelsOf(zip, book);
    const { texts, omissions } = await pagesOf(zip, book.pages, labels);
    const { language, title } = book;
    return documentOfTexts(texts, { title: title.slice(0, parserBounds.name), language }, omissions);
  } finally {
    zip.close();
  }
}

async function pagesOf(zip: ZipArchive, pages: readonly string[], labels: ReadonlyMap<string, string>) {
  const texts: PartText[] = [];
  const missing: string[] = [];
  let bytes = 0;
  let label = '';
  for (const name of pages) {
    if (!zip.has(name)) {
      missing.push(name);
      continue;
    }
    const page = await zip.read(name, pageBytes);
    bytes += page.length;
    if (bytes > mostBytes) throw new UnreadableFile('unsupported', 'package-unpacks', { megabytes: mostBytes / 1e6 });
    const text = htmlBlocks(treeOf(decodeText(page, declaredEncoding(page)).text, true));
    if (text.text === '') continue;
    const heading = text.blocks.find(({ kind }) => kind === 'heading');
    // A page that the table of contents passes over belongs to the chapter before it.
    const own = labels.get(name) ?? (heading && text.text.slice(heading.start, heading.end).replaceAll(/\s+/gu, ' '));
    label = (own ?? label).slice(0, parserBounds.name);
    for (const section of sectionsOfBlocks(text))
      texts.push({ ...section, label: label || `Part ${texts.length + 1}` });
  }
  const omissions: readonly Notice[] =
    missing.length === 0 ? [] : [notice('epub-pages-missing', { count: missing.length })];
  return { texts, omissions };
}
