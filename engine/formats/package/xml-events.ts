import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import { XmlNames, type Prefixes } from './xml-names.ts';
import { xmlText } from './xml-text.ts';

/** What an XML file says, piece by piece. Names carry the prefixes that the reader gave, attributes' names too. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

export const xmlBounds = {
  /** Elements inside each other. */
  depth: 400,
  /** UTF-16 units without an end: of one text, one attribute, one comment. */
  piece: 16_000_000,
} as const;

/**
 * The events of an XML file in batches, one batch for each chunk that comes: memory holds no more. There are no
 * entities but the five of XML and those by number; a file that defines others is refused, and nothing outside the file
 * is opened.
 *
 * @throws UnreadableFile when the file is no XML, or is over the bounds
 */
export async function* xmlEvents(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  prefixes: Prefixes,
): AsyncGenerator<readonly XmlEvent[]> {
  try {
    yield* batches(chunks, prefixes);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
  }
}

async function* batches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  prefixes: Prefixes,
): AsyncGenerator<readonly XmlEvent[]> {
  let batch: XmlEvent[] = [];
  const parser = parserTo((event) => batch.push(event), prefixes);
  let unfinished = 0;
  for await (const text of xmlText(chunks)) {
    try {
      parser.write(text);
    } catch (error) {
      // What came before the fault counts: a reader may keep it.
      if (batch.length > 0) yield batch;
      throw error;
    }
    unfinished = batch.length === 0 ? unfinished + text.length : 0;
    if (unfinished > xmlBounds.piece) throw new UnreadableFile('unsupported', 'xml-too-deep');
    if (batch.length > 0) yield batch;
    batch = [];
  }
  parser.close();
  if (batch.length > 0) yield batch;
}

function parserTo(
  say: (event: XmlEvent) => void,
  prefixes: Prefixes,
): SaxesParser<{ readonly xmlns: false; readonly position: false }> {
  // `saxes` knows namespaces too, and takes five times as long with them.
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const names = new XmlNames(prefixes);
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new UnreadableFile('unsupported', 'xml-entities');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > xmlBounds.depth) throw new UnreadableFile('unsupported', 'xml-too-deep');
    const [name, attributes] = names.open(tag.name, tag.attributes);
    say({ kind: 'open', name, attributes });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    say({ kind: 'close', name: names.close(tag.name) });
  });
  const text = (content: string): void => {
    if (depth > 0 && content !== '') say({ kind: 'text', text: content });
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}
