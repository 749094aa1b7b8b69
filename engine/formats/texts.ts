import type { Part } from '../../common/domain/part.ts';
import type { Notice } from '../../common/messages/notice.ts';
import type { OpenDocument } from './format.ts';
import type { BlockText } from './part-builder.ts';
import { sectionsOfBlocks } from './sections.ts';

/** A part that is running text. */
export interface PartText extends BlockText {
  readonly label: string;
  readonly omissions?: readonly Notice[];
}

/** A text as one part without a name, or as several that are numbered. */
export function sectionTexts(text: BlockText): readonly PartText[] {
  const sections = sectionsOfBlocks(text);
  return sections.map((section, index) => ({ ...section, label: sections.length === 1 ? '' : `Part ${index + 1}` }));
}

/** A part of the document model. */
export const partOfText = ({ omissions = [], ...rest }: PartText, number: number): Part => ({
  number,
  ...rest,
  layout: null,
  state: 'read',
  omissions,
});

/** A document of running text that is read whole when it is opened. */
export function documentOfTexts(
  texts: readonly PartText[],
  { title, language }: Pick<OpenDocument, 'title' | 'language'>,
  omissions: readonly Notice[],
): OpenDocument {
  return {
    parts: texts.length,
    title,
    language,
    async *read(fromPart) {
      for (const [index, text] of texts.entries()) if (index + 1 >= fromPart) yield partOfText(text, index + 1);
    },
    omissions: () => omissions,
    close: async () => {},
  };
}
