import type { Part } from '../../../common/domain/part.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { sectionsOf } from './paragraphs.ts';
import { readAll } from './read-all.ts';

/** A text of more bytes is no document but a log of a machine. */
const maxBytes = 100e6;
/** UTF-16 units of a part: about a hundred pages. Most texts are one part. */
const partLength = 200_000;

/** A plain text: one part, or several when it is long. */
export async function openText(file: SourceFile): Promise<OpenDocument> {
  const { text, omissions } = await readAll(file, maxBytes);
  // Programs for terminals and printers part pages so.
  return plainText(text.replaceAll('\f', '\n\n'), omissions);
}

/** A document of plain text. */
export function plainText(text: string, omissions: readonly Notice[]): OpenDocument {
  const sections = sectionsOf(text, partLength);
  return {
    parts: sections.length,
    title: '',
    language: '',
    async *read(fromPart) {
      for (const [index, section] of sections.entries()) {
        const number = index + 1;
        if (number < fromPart) continue;
        const label = sections.length === 1 ? '' : `Part ${number}`;
        yield { number, label, ...section, layout: null, state: 'read', omissions: [] } satisfies Part;
      }
    },
    omissions: () => omissions,
    close: async () => {},
  };
}
