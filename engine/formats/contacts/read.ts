import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { documentOfTexts, sectionTexts } from '../texts.ts';
import { contactsText } from './text.ts';

/** Pictures of a large address book have some tens of megabytes. */
const maxBytes = 50e6;

/** An address book: its contacts one after the other, in one part or, of many, in several. */
export async function openContacts(file: SourceFile): Promise<OpenDocument> {
  const { text, omissions } = await readAll(file, maxBytes);
  return documentOfTexts(sectionTexts(contactsText(text)), { title: '', language: '' }, omissions);
}
