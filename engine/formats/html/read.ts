import { parserBounds } from '../../../common/contracts/parser.ts';
import type { OpenDocument } from '../format.ts';
import { documentOfTexts, sectionTexts } from '../texts.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { htmlBlocks } from './blocks.ts';
import { declaredEncoding } from './encoding.ts';
import { deletedLetters, deletedText } from './deleted.ts';
import { factsOf } from './facts.ts';
import { treeOf } from './tree.ts';

/** A page of more bytes holds its pictures or its data as text. */
const maxBytes = 50e6;

/** A page: one part, or several when it is long. */
export async function openHtml(file: SourceFile): Promise<OpenDocument> {
  const { text: source, omissions } = await readAll(file, maxBytes, declaredEncoding);
  const tree = treeOf(source);
  const { title, language } = factsOf(tree);
  return documentOfTexts(sectionTexts(htmlBlocks(tree)), { title: title.slice(0, parserBounds.name), language }, [
    ...omissions,
    ...deletedText(deletedLetters(tree)),
  ]);
}
