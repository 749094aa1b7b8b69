import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';

/** What a reader of running text knows when it has read a file. */
export interface FlowContent {
  readonly parts: readonly Part[];
  readonly title: string;
  readonly language: string;
  readonly omissions: readonly Notice[];
}

/** A document of running text, read to its end. */
export const flowDocument = ({ parts, title, language, omissions }: FlowContent): OpenDocument => ({
  parts: parts.length,
  title: title.slice(0, parserBounds.name),
  language: language.slice(0, 35),
  async *read(fromPart) {
    yield* parts.slice(fromPart - 1);
  },
  omissions: () => omissions,
  close: async () => {},
});
