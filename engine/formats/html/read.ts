import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import type { OpenDocument } from '../format.ts';
import { sectionsOfBlocks } from '../sections.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { htmlBlocks } from './blocks.ts';
import { factsOf } from './facts.ts';
import { treeOf } from './tree.ts';

/** A page of more bytes holds its pictures or its data as text. */
const maxBytes = 50e6;

/** A page: one part, or several when it is long. */
export async function openHtml(file: SourceFile): Promise<OpenDocument> {
  const { text: source, omissions } = await readAll(file, maxBytes);
  const tree = treeOf(source);
  const { title, language } = factsOf(tree);
  const sections = sectionsOfBlocks(htmlBlocks(tree));
  return {
    parts: sections.length,
    title: title.slice(0, parserBounds.name),
    language,
    async *read(fromPart) {
      for (const [index, section] of sections.entries()) {
        const number = index + 1;
        if (number < fromPart) continue;
        yield { number, label: String(number), ...section, layout: null, state: 'read', omissions: [] } satisfies Part;
      }
    },
    omissions: () => omissions,
    close: async () => {},
  };
}
