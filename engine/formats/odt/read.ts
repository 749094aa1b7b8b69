import type { FlowBlock } from '../flow/block.ts';
import { edgeBlocks } from '../flow/edges.ts';
import { flowDocument } from '../flow/document.ts';
import { omissionsOf } from '../flow/omissions.ts';
import { partsOfFlow } from '../flow/parts.ts';
import type { OpenDocument } from '../format.ts';
import { odfCharts } from '../odf/chart.ts';
import { odfFormulas } from '../odf/formula.ts';
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
  if (isFlat(file.head))
    return readText([() => chunksOf(file)], new Context(new Map(), new Map()), { title: '', language: '' });
  const zip = await openZip(file);
  try {
    await refuseEncryptedOdf(zip);
    const charts = await odfCharts(zip);
    const names = ['styles.xml', 'content.xml'].filter((name) => name === 'content.xml' || zip.has(name));
    return await readText(
      names.map((name) => () => zip.stream(name)),
      new Context(charts, await odfFormulas(zip, charts)),
      await odfProperties(zip),
    );
  } finally {
    zip.close();
  }
}

async function readText(
  files: readonly (() => AsyncIterable<Uint8Array>)[],
  context: Context,
  said: { readonly title: string; readonly language: string },
): Promise<OpenDocument> {
  const { parts, firstHeading, omissions } = await partsOfFlow(blocksOfFiles(files, context));
  const { objects, pictures, hidden, deleted, styles } = context;
  return flowDocument({
    parts,
    title: said.title === '' ? firstHeading : said.title,
    language: said.language === '' ? styles.language : said.language,
    omissions: [...omissions, ...omissionsOf({ objects, charts: 0, pictures, hidden, deleted }, parts)],
  });
}

/** Styles come from one file, text from another; both go the same way. */
async function* blocksOfFiles(
  files: readonly (() => AsyncIterable<Uint8Array>)[],
  context: Context,
): AsyncGenerator<FlowBlock> {
  for (const chunks of files) yield* bodyBlocks(chunks(), context);
  yield* edgeBlocks([...context.edges.headers, ...context.edges.footers]);
}

async function* chunksOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += flatChunk) yield file.read(at, Math.min(at + flatChunk, file.size));
}
