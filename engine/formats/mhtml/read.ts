import { parserBounds } from '../../../common/contracts/parser.ts';
import type { OpenDocument } from '../format.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { deletedLetters, deletedText } from '../html/deleted.ts';
import { factsOf } from '../html/facts.ts';
import { linkedSheets } from '../html/style-sheets.ts';
import { treeOf } from '../html/tree.ts';
import { wordsOf } from '../mail/headers.ts';
import { readMime, type MimePart } from '../mail/mime.ts';
import { PartBuilder } from '../part-builder.ts';
import { readWhole, type SourceFile } from '../source-file.ts';
import { decodeText } from '../text/encoding.ts';
import { documentOfTexts, sectionTexts } from '../texts.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const maxBytes = 200e6;

/** A saved page: the page itself, then the pages in its frames. What else was saved with it is its look. */
export async function openMhtml(file: SourceFile): Promise<OpenDocument> {
  const message = readMime(await readWhole(file, maxBytes));
  const pages = partsOfType(message, page).map(treeOfPart);
  const sheets = sheetsIn(message);
  const [first] = pages;
  if (first === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const builder = new PartBuilder();
  for (const each of pages) {
    builder.append(
      htmlBlocks(
        each,
        linkedSheets(each).map((target) => sheets.get(target) ?? ''),
      ),
    );
  }
  const { title, language } = factsOf(first);
  const named = title || wordsOf(message.headers, 'subject');
  const deleted = pages.reduce((sum, each) => sum + deletedLetters(each), 0);
  const properties = { title: named.slice(0, parserBounds.name), language };
  return documentOfTexts(sectionTexts(builder), properties, deletedText(deleted));
}

const page = /^(?:text\/html|application\/xhtml\+xml)$/u;

const partsOfType = (part: MimePart, type: RegExp): readonly MimePart[] =>
  type.test(part.type) ? [part] : part.children.flatMap((child) => partsOfType(child, type));

/** Style sheets by the addresses that pages name them by. Only those that are in the file are read. */
const sheetsIn = (message: MimePart): ReadonlyMap<string, string> =>
  new Map(
    partsOfType(message, /^text\/css$/u).flatMap((part) => {
      const names = [part.headers.get('content-location')?.[0]?.trim() ?? '', `cid:${part.contentId}`];
      const sheet = decodeText(part.content(), part.parameters.get('charset') ?? '').text;
      return names.map((name) => [name, sheet] as const);
    }),
  );

function treeOfPart(part: MimePart) {
  const bytes = part.content();
  return treeOf(decodeText(bytes, part.parameters.get('charset') ?? declaredEncoding(bytes)).text);
}
