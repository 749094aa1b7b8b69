import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decode, encodingOf } from './encoding.ts';

/**
 * The whole text of a file, lines parted by line feeds.
 *
 * @throws UnreadableFile when it has more than `maxBytes`
 */
export async function readAll(
  file: SourceFile,
  maxBytes: number,
): Promise<{ readonly text: string; readonly omissions: readonly Notice[] }> {
  if (file.size > maxBytes)
    throw new UnreadableFile('unsupported', 'file-too-large', { megabytes: Math.floor(maxBytes / 1e6) });
  const bytes = await file.read(0, file.size);
  const encoding = encodingOf(bytes);
  return {
    text: decode(bytes, encoding).replaceAll(/\r\n?/gu, '\n'),
    omissions: encoding === 'windows-1252' ? [notice('encoding-guessed')] : [],
  };
}
