import { parserBounds } from '../../../common/contracts/parser.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { deletedLetters, deletedText } from '../html/deleted.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { linkedSheets } from '../html/style-sheets.ts';
import { treeOf } from '../html/tree.ts';
import { resolveName } from '../package/names.ts';
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
/** Bytes of a style sheet. */
const sheetBytes = 2e6;

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
  let deleted = 0;
  const sheets = new Map<string, string>();
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
    const tree = treeOf(decodeText(page, declaredEncoding(page)).text, true);
    deleted += deletedLetters(tree);
    const linked = linkedSheets(tree).map((target) => resolveName(name, target));
    for (const sheet of linked) if (!sheets.has(sheet)) sheets.set(sheet, await sheetOf(zip, sheet));
    const text = htmlBlocks(
      tree,
      linked.map((sheet) => sheets.get(sheet) ?? ''),
    );
    if (text.text === '') continue;
    const heading = text.blocks.find(({ kind }) => kind === 'heading');
    // A page that the table of contents passes over belongs to the chapter before it.
    const own = labels.get(name) ?? (heading && text.text.slice(heading.start, heading.end).replaceAll(/\s+/gu, ' '));
    label = (own ?? label).slice(0, parserBounds.name);
    for (const section of sectionsOfBlocks(text))
      texts.push({ ...section, label: label || `Part ${texts.length + 1}` });
  }
  const omissions: readonly Notice[] = [
    ...(missing.length === 0 ? [] : [notice('epub-pages-missing', { count: missing.length })]),
    ...deletedText(deleted),
  ];
  return { texts, omissions };
}

/** A style sheet of the book; '' for one that is missing, damaged or too large, as a book is read without its look. */
async function sheetOf(zip: ZipArchive, name: string): Promise<string> {
  if (!zip.has(name)) return '';
  const bytes = await zip.read(name, sheetBytes).catch(() => new Uint8Array());
  return decodeText(bytes, 'utf-8').text;
}
