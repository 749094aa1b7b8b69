import { parserBounds } from '../../../common/contracts/parser.ts';
import type { OpenDocument } from '../format.ts';
import { sectionsOfBlocks } from '../sections.ts';
import { readWhole, type SourceFile } from '../source-file.ts';
import { documentOfTexts } from '../texts.ts';

import { omissionsOf, readMessage, requireOpen } from './message.ts';

/** Above what mail servers let through. */
const maxBytes = 200e6;

/** A message: one part, called by its subject; several when it is long. */
export async function openMail(file: SourceFile): Promise<OpenDocument> {
  const message = await readMessage(await readWhole(file, maxBytes));
  requireOpen(message);
  const label = message.subject.slice(0, parserBounds.name);
  const texts = sectionsOfBlocks(message.text).map((section, index) => ({
    ...section,
    label: index === 0 ? label : `${label} (${index + 1})`.trim(),
  }));
  return {
    ...documentOfTexts(texts, { title: label, language: '' }, omissionsOf(message.sealed)),
    innerFiles: (part) => (part === 0 ? message.files : []),
  };
}
