import { notice, type Notice } from '../../../common/messages/notice.ts';
import { readWhole, type SourceFile } from '../source-file.ts';
import { decodeText } from './encoding.ts';

/**
 * The whole text of a file, lines parted by line feeds.
 *
 * @param declared the name by which a file calls its own encoding; '' where it does not
 * @throws UnreadableFile when it has more than `maxBytes`
 */
export async function readAll(
  file: SourceFile,
  maxBytes: number,
  declared: (bytes: Uint8Array) => string = () => '',
): Promise<{ readonly text: string; readonly omissions: readonly Notice[] }> {
  const bytes = await readWhole(file, maxBytes);
  const { text, encoding, guessed } = decodeText(bytes, declared(bytes));
  return {
    text: text.replaceAll(/\r\n?/gu, '\n'),
    omissions: guessed ? [notice('encoding-guessed', { encoding: encoding.name })] : [],
  };
}
