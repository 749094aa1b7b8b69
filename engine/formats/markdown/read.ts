import type { Part } from '../../../common/domain/part.ts';
import { parserBounds } from '../../../common/contracts/parser.ts';
import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { plainText } from '../text/read.ts';
import { isNestedSanely, markdownBlocks } from './blocks.ts';

/** A Markdown file is one part, so what bounds a part bounds the file. */
const maxBytes = parserBounds.text;

/** A Markdown file: one part, with its headings, lists, tables and code as blocks. */
export async function openMarkdown(file: SourceFile): Promise<OpenDocument> {
  const { text: source, omissions } = await readAll(file, maxBytes);
  if (!isNestedSanely(source)) return plainText(source, omissions);
  const { text, blocks } = markdownBlocks(source);
  const title = blocks.find((block) => block.kind === 'heading');
  return {
    parts: 1,
    title: title === undefined ? '' : text.slice(title.start, title.end).slice(0, parserBounds.name),
    language: '',
    async *read() {
      yield { number: 1, label: '', text, blocks, layout: null, state: 'read', omissions: [] } satisfies Part;
    },
    omissions: () => omissions,
    close: async () => {},
  };
}
