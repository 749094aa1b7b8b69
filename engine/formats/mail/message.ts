import type { Notice } from '../../../common/messages/notice.ts';
import { notice } from '../../../common/messages/notice.ts';
import { innerNames, type InnerFile } from '../inner/inner-file.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { bodyOf, type Attached, type Sealed } from './body.ts';
import { addressesOf, wordsOf, type Headers } from './headers.ts';
import { readMime } from './mime.ts';
import { readTnef, type Tnef } from './tnef.ts';

/** A message as a person reads it. */
export interface Message {
  /** '' where it has none. */
  readonly subject: string;
  /** Its head, then its text. */
  readonly text: BlockText;
  readonly files: readonly InnerFile[];
  /** Why its text can't be read; its head can. */
  readonly sealed: ReadonlySet<Sealed>;
}

/** @throws UnreadableFile as `readMime` and `bodyOf` */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const tree = readMime(bytes);
  const builder = new PartBuilder();
  const subject = wordsOf(tree.headers, 'subject');
  addHead(builder, subject, headLines(tree.headers));
  const { text, attached, sealed } = bodyOf(tree);
  // Outlook sends the same text twice, or it is in the wrapper alone.
  builder.append(text.text.trim() === '' ? ((await wrappedText(attached)) ?? text) : text);
  return { subject, text: builder, files: filesOf(attached), sealed };
}

/** Who wrote to whom, and when, in the words of the message's own head. */
export function headLines(headers: Headers): readonly (readonly [string, string])[] {
  return [
    ['From', addressesOf(headers, 'from')],
    ['To', addressesOf(headers, 'to')],
    ['Cc', addressesOf(headers, 'cc')],
    ['Bcc', addressesOf(headers, 'bcc')],
    ['Date', wordsOf(headers, 'date')],
  ];
}

/** The head of a message: its subject as a heading, then its other lines as one field. */
export function addHead(builder: PartBuilder, subject: string, lines: readonly (readonly [string, string])[]): void {
  builder.heading(1, subject);
  const filled = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  builder.add('field', filled.join('\n'));
}

/** Endings for names that lack one, by what the message says the file is. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'text/calendar': '.ics',
};

/** The files that came with a message, without what only belongs to its look. */
export function filesOf(attached: readonly Attached[]): readonly InnerFile[] {
  const shown = attached.flatMap(unwrapped).filter(({ isDecoration }) => !isDecoration);
  const names = innerNames(shown.map(nameOf));
  return shown.map(({ bytes }, index) => ({ name: names[index] as string, bytes }));
}

const wrapperIn = (file: Attached): Tnef | undefined =>
  /^application\/(?:vnd\.)?ms-tnef$/u.test(file.type) || /^winmail\.dat$/iu.test(file.name)
    ? readTnef(file.bytes())
    : undefined;

/** What a "winmail.dat" holds instead of it. An empty one, which holds the look of the message alone, is nothing. */
function unwrapped(file: Attached): readonly Attached[] {
  const wrapper = wrapperIn(file);
  if (wrapper === undefined) return [file];
  return wrapper.files.map(({ name, bytes }) => ({
    name,
    type: 'application/octet-stream',
    isDecoration: false,
    bytes: () => bytes,
  }));
}

/** The text of a message in a "winmail.dat"; undefined where there is none. */
async function wrappedText(attached: readonly Attached[]): Promise<BlockText | undefined> {
  const text = attached.map(wrapperIn).find((wrapper) => wrapper !== undefined)?.text;
  if (text === undefined) return undefined;
  // Loaded with the first such message: it brings the readers of RTF.
  const { textOf } = await import('../msg/text.ts');
  return textOf(text);
}

function nameOf({ name, type, bytes }: Attached): string {
  const ending = endings[type] ?? '';
  if (type !== 'message/rfc822') return /\.[^.\s]{1,10}$/u.test(name) ? name : `${name || type.split('/')[0]}${ending}`;
  const subject = name.replace(/\.eml$/iu, '') || wordsOf(readMime(bytes()).headers, 'subject');
  return `${subject || 'message'}${ending}`;
}

/** What of a message could not be read, for a message among others. */
export function omissionsOf(sealed: Message['sealed']): readonly Notice[] {
  return [
    ...(sealed.has('encrypted') ? [notice('mail-encrypted')] : []),
    ...(sealed.has('signed-opaque') ? [notice('mail-signed-opaque')] : []),
  ];
}

/** @throws UnreadableFile when the message is encrypted */
export function requireOpen({ sealed }: Message): void {
  if (sealed.has('encrypted')) throw new UnreadableFile('unsupported', 'mail-encrypted');
}
