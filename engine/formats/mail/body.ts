import { calendarText } from '../calendar/text.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { treeOf } from '../html/tree.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { decodeText } from '../text/encoding.ts';
import { enrichedText } from './enriched.ts';
import { readMime, type MimePart } from './mime.ts';
import { plainBlocks, type Flow } from './plain.ts';
import { signedContent } from './signed-content.ts';
import { decodeUu, isUuBegin } from './transfer.ts';

/** A file that came with a message. */
export interface Attached {
  /** As the message calls it; '' where it does not. */
  readonly name: string;
  readonly type: string;
  /** Belongs to the look of the message, as the logo in a signature. */
  readonly isDecoration: boolean;
  bytes(): Uint8Array;
}

/** Why some of a message can't be read. */
export type Sealed = 'encrypted' | 'signed-opaque';

/** What a person reads of a message, and what came with it. */
export interface Body {
  readonly text: BlockText;
  readonly attached: readonly Attached[];
  readonly sealed: ReadonlySet<Sealed>;
}

/** Signatures that wrap a message, in each other or beside each other; more are an attack. */
const mostWrappers = 10;

/** A picture of fewer bytes that the text shows is a logo or a line, not a document. */
export const decorationBytes = 50_000;

/**
 * The text of a message (of several forms of one text the one that says most), and the files that came with it.
 *
 * @throws UnreadableFile when its HTML is nested deeper, or has more elements, than pages have
 */
export function bodyOf(message: MimePart): Body {
  const builder = new PartBuilder();
  const attached: Attached[] = [];
  const sealed = new Set<Sealed>();
  const invitations = new Set<string>();
  let wrappers = 0;
  collect(message, false);
  // Many programs send an invitation twice, for those that show it and for those that open it.
  return { text: builder, attached: attached.filter((file) => !saysOneOf(file, invitations)), sealed };

  function collect(part: MimePart, isRelated: boolean): void {
    const { type, children } = part;
    if (type === 'multipart/encrypted') return void sealed.add('encrypted');
    if (/^application\/(?:x-)?pkcs7-mime$/u.test(type)) {
      const content = wrappers++ < mostWrappers ? signedContent(part.content()) : undefined;
      if (content !== undefined) return collect(readMime(content), isRelated);
      return void sealed.add(part.parameters.get('smime-type') === 'signed-data' ? 'signed-opaque' : 'encrypted');
    }
    if (type === 'multipart/alternative') return collectOne(chosen(part), part, isRelated);
    if (type === 'multipart/related') return collectRelated(part);
    if (type.startsWith('multipart/')) return children.forEach((child) => collect(child, isRelated));
    if (isSignature(type)) return;
    if (isText(part)) return addText(part);
    if (isInvitation(part)) return addInvitation(calendarText(textOf(part)));
    attached.push(attachedOf(part, isRelated));
  }

  function collectOne(one: MimePart | undefined, among: MimePart, isRelated: boolean): void {
    if (one !== undefined) collect(one, isRelated);
    // What is no other form of the text, as an invitation beside its description, came with the message.
    for (const child of among.children) if (child !== one && !isBody(child)) collect(child, false);
  }

  /** The first part is the text, the others are what it shows. */
  function collectRelated({ children, parameters }: MimePart): void {
    const start = parameters.get('start')?.replaceAll(/[<>\s]/gu, '');
    const root = children.find(({ contentId }) => start !== undefined && contentId === start) ?? children[0];
    for (const child of children) collect(child, child !== root);
  }

  function addInvitation(invitation: BlockText): void {
    invitations.add(invitation.text);
    builder.append(invitation);
  }

  function addText(part: MimePart): void {
    if (part.type === 'text/html') return builder.append(htmlOf(part));
    const source = part.type === 'text/enriched' ? enrichedText(textOf(part)) : textOf(part);
    if (/^-----BEGIN PGP MESSAGE-----\s*$/mu.test(source)) sealed.add('encrypted');
    const { text, files } = withoutUu(source);
    attached.push(...files);
    builder.append(plainBlocks(text, flowOf(part)));
  }
}

const isSignature = (type: string): boolean =>
  /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/u.test(type);

const shownTypes: ReadonlySet<string> = new Set([
  'text/plain',
  'text/html',
  'text/enriched',
  'text/rfc822-headers',
  'message/delivery-status',
  'message/disposition-notification',
]);

/** Whether a part is shown as the text of a message. One with a name is a file. */
const isText = ({ type, disposition, fileName }: MimePart): boolean =>
  shownTypes.has(type) && disposition !== 'attachment' && fileName === '';

/** An appointment that programs show with the message, whatever it is called. */
const isInvitation = ({ type, disposition }: MimePart): boolean =>
  type === 'text/calendar' && disposition !== 'attachment';

/** Whether a file is a calendar that says what one of the texts says. */
const saysOneOf = ({ type, name, bytes }: Attached, invitations: ReadonlySet<string>): boolean =>
  invitations.size > 0 &&
  (/^(?:text\/calendar|application\/ics)$/u.test(type) || /\.ics$/iu.test(name)) &&
  invitations.has(calendarText(decodeText(bytes()).text).text);

/** Whether a part is a form of the text. */
const isBody = (part: MimePart): boolean =>
  part.type.startsWith('multipart/') ? part.children.some(isBody) : isText(part);

const textOf = (part: MimePart): string => decodeText(part.content(), part.parameters.get('charset')).text;

function htmlOf(part: MimePart): BlockText {
  const bytes = part.content();
  return htmlBlocks(treeOf(decodeText(bytes, part.parameters.get('charset') ?? declaredEncoding(bytes)).text));
}

const flowOf = ({ parameters }: MimePart) => ({
  flowed: parameters.get('format')?.toLowerCase() === 'flowed',
  delSp: parameters.get('delsp')?.toLowerCase() === 'yes',
});

/**
 * Of several forms of one text the plain one where it says the same as the HTML and that has no tables or headings,
 * else the richest that can be read, which is the last.
 */
function chosen({ children }: MimePart): MimePart | undefined {
  const forms = children.filter(isBody);
  const plain = forms.find(({ type }) => type === 'text/plain');
  const html = forms.findLast((form) => htmlIn(form) !== undefined);
  if (html === undefined || plain === undefined) return html ?? plain ?? forms.at(-1);
  const read = htmlOf(htmlIn(html) as MimePart);
  return !isRich(read) && sayTheSame(textOf(plain), read.text) ? plain : html;
}

const htmlIn = (part: MimePart): MimePart | undefined =>
  part.type === 'text/html' ? part : part.children.map(htmlIn).find((found) => found !== undefined);

/** Of a plain text and HTML that may say the same, the one that is read: see `chosen`. */
export function preferredText(plain: string, flow: Flow, html: BlockText | undefined): BlockText {
  const useHtml = html !== undefined && html.text !== '' && (isRich(html) || !sayTheSame(plain, html.text));
  return useHtml ? html : plainBlocks(plain, flow);
}

const isRich = ({ blocks }: BlockText): boolean => blocks.some(({ kind }) => kind === 'table' || kind === 'heading');

/** Share of the words of each text that the other has too. */
const leastShared = 0.9;

/** Whether two texts have the same words, but for addresses of pages, which plain texts write out. */
function sayTheSame(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map(
    (text) => new Set(text.replaceAll(/<?(?:https?|mailto):[^\s>]*>?/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []),
  ) as [Set<string>, Set<string>];
  const shared = inA.intersection(inB).size;
  return shared >= leastShared * inA.size && shared >= leastShared * inB.size;
}

function attachedOf(part: MimePart, isRelated: boolean): Attached {
  const isShown = isRelated || part.disposition === 'inline';
  return {
    name: part.fileName,
    type: part.type,
    isDecoration:
      part.type.startsWith('image/') && isShown && part.contentId !== '' && part.content().length < decorationBytes,
    bytes: part.content,
  };
}

/** A text without the files that are written into it, and those files. */
function withoutUu(text: string): { readonly text: string; readonly files: readonly Attached[] } {
  if (!/^begin [0-7]{3}/mu.test(text)) return { text, files: [] };
  const lines = text.split(/\r?\n/u);
  const kept: string[] = [];
  const files: Attached[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isUuBegin(lines, at)) {
      kept.push(lines[at] as string);
      continue;
    }
    const { name, bytes, lines: taken } = decodeUu(lines, at);
    files.push({ name, type: 'application/octet-stream', isDecoration: false, bytes: () => bytes });
    at += taken - 1;
  }
  return { text: kept.join('\n'), files };
}
