import { parserBounds } from '../../../common/contracts/parser.ts';
import type { OpenDocument } from '../format.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { factsOf } from '../html/facts.ts';
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
  const pages = pagesIn(message).map(treeOfPart);
  const [page] = pages;
  if (page === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const builder = new PartBuilder();
  for (const each of pages) builder.append(htmlBlocks(each));
  const { title, language } = factsOf(page);
  const named = title || wordsOf(message.headers, 'subject');
  return documentOfTexts(sectionTexts(builder), { title: named.slice(0, parserBounds.name), language }, []);
}

const pagesIn = (part: MimePart): readonly MimePart[] =>
  /^(?:text\/html|application\/xhtml\+xml)$/u.test(part.type) ? [part] : part.children.flatMap(pagesIn);

function treeOfPart(part: MimePart) {
  const bytes = part.content();
  return treeOf(decodeText(bytes, part.parameters.get('charset') ?? declaredEncoding(bytes)).text);
}
