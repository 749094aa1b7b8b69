import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import { parserBounds } from '../../../common/contracts/parser.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { bodyOf, decorationBytes, type Attached } from '../mail/body.ts';
import { addHead, filesOf } from '../mail/message.ts';
import { readMime } from '../mail/mime.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { sectionsOfBlocks } from '../sections.ts';
import { readWhole, type SourceFile } from '../source-file.ts';
import { iconvName } from '../text/encodings.ts';
import { documentOfTexts } from '../texts.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { checkCompound } from './check-compound.ts';
import { textOf } from './text.ts';

const maxBytes = 200e6;

/** The package is CommonJS: Node gives the module as its default export, whoever looks into it gives the class. */
const MsgReader = 'default' in MsgReaderModule ? MsgReaderModule.default : (MsgReaderModule as MsgReaderClass);
type MsgReaderClass = (typeof MsgReaderModule)['default'];

/** A message that Outlook saved: one part, called by its subject; several when it is long. */
export async function openMsg(file: SourceFile): Promise<OpenDocument> {
  const bytes = await readWhole(file, maxBytes);
  checkCompound(bytes);
  const { reader, fields } = readFields(bytes);
  const attached = (fields.attachments ?? []).map((each) => attachedOf(reader, each));
  const sealed = sealedIn(fields, attached);
  const builder = new PartBuilder();
  const subject = fields.subject?.trim() ?? '';
  addHead(builder, subject, headOf(fields));
  const body = sealed === undefined ? undefined : bodyOf(readMime(sealed.bytes()));
  const text = body?.text ?? (await textOf(fields));
  builder.append(text);
  const label = subject.slice(0, parserBounds.name);
  const texts = sectionsOfBlocks(builder).map((section, index) => ({
    ...section,
    label: index === 0 ? label : `${label} (${index + 1})`.trim(),
  }));
  const files = filesOf([...attached.filter((each) => each !== sealed), ...(body?.attached ?? [])]);
  return {
    ...documentOfTexts(texts, { title: label, language: '' }, omissionsOf(fields, text)),
    innerFiles: (part) => (part === 0 ? files : []),
  };
}

type Reader = InstanceType<typeof MsgReader>;

function readFields(bytes: Uint8Array): { readonly reader: Reader; readonly fields: FieldsData } {
  const read = (ansiEncoding?: string): { readonly reader: Reader; readonly fields: FieldsData } => {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (ansiEncoding !== undefined) reader.parserConfig = { ansiEncoding };
    return { reader, fields: reader.getFileData() };
  };
  const first = read();
  if (first.fields.error !== undefined) throw new UnreadableFile('malformed', 'file-damaged');
  // Old messages have letters of one code page, which only the message tells, if anything does.
  return read(iconvName(first.fields.messageCodepage ?? first.fields.internetCodepage ?? 1_252));
}

function headOf(fields: FieldsData): readonly (readonly [string, string])[] {
  const to = (type: FieldsData['recipType']): string =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === type)
      .slice(0, 200)
      .map(({ name = '', smtpAddress, email }) => person(name, smtpAddress ?? email ?? ''))
      .join(', ');
  return [
    ['From', person(fields.senderName ?? '', fields.senderSmtpAddress ?? fields.senderEmail ?? '')],
    ['To', to('to')],
    ['Cc', to('cc')],
    ['Bcc', to('bcc')],
    ['Date', fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime ?? ''],
    ['Where', fields.apptLocation ?? fields.location ?? ''],
  ];
}

/** "Ann Owl <ann@example.org>"; an address inside of one company's directory ("/O=…") is none that people read. */
function person(name: string, address: string): string {
  if (!address.includes('@') || address === name) return name || address;
  return name === '' ? address : `${name} <${address}>`;
}

/** Messages that only Outlook opens. */
function omissionsOf({ messageClass = '' }: FieldsData, text: BlockText): readonly Notice[] {
  if (text.text !== '') return [];
  if (/^IPM\.Note\.(?:Secure|SMIME)$/iu.test(messageClass)) throw new UnreadableFile('unsupported', 'mail-encrypted');
  return /^IPM\.Note\.(?:Secure\.Sign|SMIME\.)/iu.test(messageClass) ? [notice('mail-signed-opaque')] : [];
}

function attachedOf(reader: Reader, attachment: FieldsData): Attached {
  const {
    innerMsgContent,
    name = '',
    fileName = '',
    fileNameShort = '',
    attachMimeTag = '',
    pidContentId,
  } = attachment;
  const bytes = (): Uint8Array => reader.getAttachment(attachment).content;
  const isPicture = attachMimeTag.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp)$/iu.test(fileName);
  const isShown = attachment.attachmentHidden === true || (pidContentId ?? '') !== '';
  return {
    name:
      innerMsgContent === true
        ? `${(name || fileName || 'message').replace(/\.msg$/iu, '')}.msg`
        : fileName || fileNameShort || name,
    type: attachMimeTag.toLowerCase(),
    isDecoration: isPicture && isShown && (attachment.contentLength ?? bytes().length) < decorationBytes,
    bytes,
  };
}

/** The message that a signature wraps, which Outlook keeps as a file. */
function sealedIn({ messageClass = '' }: FieldsData, attached: readonly Attached[]): Attached | undefined {
  if (!/^IPM\.Note\.SMIME\.MultipartSigned$/iu.test(messageClass)) return undefined;
  return attached.find(({ bytes }) =>
    /^content-type: *multipart\/signed/imu.test(new TextDecoder('latin1').decode(bytes().subarray(0, 2_000))),
  );
}
