import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import type { InnerFile } from '../inner/inner-file.ts';
import { omissionsOf, readMessage } from '../mail/message.ts';
import { sectionsOfBlocks } from '../sections.ts';
import type { SourceFile } from '../source-file.ts';
import { partOfText } from '../texts.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { findMessages, withoutMarks } from './messages.ts';

/** Bytes of a message; above what mail servers let through. */
const mostBytes = 200e6;
/** UTF-16 units of a message's text. */
const mostText = 1_000_000;

/** A mailbox: a part for each message, called by its subject. It is never read as a whole. */
export async function openMbox(file: SourceFile, mostParts: number = parserBounds.parts): Promise<OpenDocument> {
  const { starts, separators, isCut } = await findMessages(file, mostParts);
  /** The message that was read last, and its files. */
  let last: { readonly part: number; readonly files: readonly InnerFile[] } = { part: 0, files: [] };

  async function readPart(number: number): Promise<Part> {
    const begin = starts[number - 1] as number;
    const end = separators[number] ?? file.size;
    last = { part: number, files: [] };
    try {
      if (end - begin > mostBytes) throw tooLarge();
      const { subject, text, files, sealed } = await readMessage(withoutMarks(await file.read(begin, end)));
      last = { part: number, files };
      const [own, ...rest] = sectionsOfBlocks(text, mostText);
      const omissions = [...omissionsOf(sealed), ...(rest.length > 0 ? [notice('part-cut')] : [])];
      const label = subject.slice(0, parserBounds.name) || `Message ${number}`;
      return partOfText({ label, text: own?.text ?? '', blocks: own?.blocks ?? [], omissions }, number);
    } catch (error) {
      // One message that can't be read does not end the others.
      if (!(error instanceof UnreadableFile) || error.outcome === 'failed') throw error;
      return {
        ...partOfText({ label: `Message ${number}`, text: '', blocks: [], omissions: [error.notice] }, number),
        state: 'unreadable',
      };
    }
  }

  return {
    parts: starts.length,
    title: '',
    language: '',
    async *read(fromPart) {
      for (let number = fromPart; number <= starts.length; number++) yield await readPart(number);
    },
    innerFiles: (part) => (part === last.part ? last.files : []),
    omissions: () => (isCut ? [notice('mbox-cut', { most: mostParts })] : []),
    close: async () => {},
  };
}

const tooLarge = (): UnreadableFile =>
  new UnreadableFile('unsupported', 'file-too-large', { megabytes: Math.floor(mostBytes / 1e6) });
