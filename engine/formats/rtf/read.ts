import { notice } from '../../../common/messages/notice.ts';
import { flowDocument } from '../flow/document.ts';
import { omissionsOf } from '../flow/omissions.ts';
import { partsOfFlow } from '../flow/parts.ts';
import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { RtfReader } from './reader.ts';

/** Pictures are in the file as text, so that files are large. */
const maxBytes = 200e6;

/**
 * A document in the Rich Text Format: headings by style, list items with their marks, tables, notes behind the blocks
 * that have their marks, comments at the end of each part; deleted and hidden text is left out. What stands before the
 * place where a file is cut off is read, and the document says so.
 *
 * @throws UnreadableFile
 */
export async function openRtf(file: SourceFile): Promise<OpenDocument> {
  if (file.size > maxBytes)
    throw new UnreadableFile('unsupported', 'file-too-large', { megabytes: Math.floor(maxBytes / 1e6) });
  const reader = new RtfReader();
  const { parts, firstHeading, omissions } = await partsOfFlow(reader.read(await file.read(0, file.size)));
  const { title, language, objects, pictures, hidden, deleted, cutOff } = reader;
  return flowDocument({
    parts,
    title: title === '' ? firstHeading : title,
    language,
    omissions: [
      ...(cutOff ? [notice('rtf-cut-off')] : []),
      ...omissions,
      ...omissionsOf({ objects, charts: 0, pictures, hidden, deleted }, parts),
    ],
  });
}
