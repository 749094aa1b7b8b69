import { flowDocument } from '../flow/document.ts';
import { omissionsOf } from '../flow/omissions.ts';
import { FlowParts } from '../flow/parts.ts';
import type { OpenDocument } from '../format.ts';
import { odfProperties, refuseEncryptedOdf } from '../package/odf.ts';
import { openZip } from '../package/zip.ts';
import type { SourceFile } from '../source-file.ts';
import { bodyBlocks } from './body.ts';
import { Context } from './context.ts';
import { isFlat } from './flat.ts';

const flatChunk = 64 * 1024;

/**
 * A text of OpenDocument, packed or flat, with its styles, lists and notes: headings, list items with their marks,
 * tables, notes behind the blocks that have their marks, comments at the end of each part.
 *
 * @throws UnreadableFile
 */
export async function openOdt(file: SourceFile): Promise<OpenDocument> {
  if (isFlat(file.head)) return readText([() => chunksOf(file)], { title: '', language: '' });
  const zip = await openZip(file);
  try {
    await refuseEncryptedOdf(zip);
    const names = ['styles.xml', 'content.xml'].filter((name) => name === 'content.xml' || zip.has(name));
    return await readText(
      names.map((name) => () => zip.stream(name)),
      await odfProperties(zip),
    );
  } finally {
    zip.close();
  }
}

async function readText(
  files: readonly (() => AsyncIterable<Uint8Array>)[],
  said: { readonly title: string; readonly language: string },
): Promise<OpenDocument> {
  const context = new Context();
  const parts = new FlowParts();
  for (const chunks of files) for await (const block of bodyBlocks(chunks(), context)) if (!parts.add(block)) break;
  const { objects, pictures, styles } = context;
  const content = parts.end();
  return flowDocument({
    parts: content,
    title: said.title === '' ? parts.firstHeading : said.title,
    language: said.language === '' ? styles.language : said.language,
    omissions: [...parts.omissions(), ...omissionsOf({ objects, charts: 0, pictures }, content)],
  });
}

async function* chunksOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += flatChunk) yield file.read(at, Math.min(at + flatChunk, file.size));
}
