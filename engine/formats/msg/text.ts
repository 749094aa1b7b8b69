import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import { htmlBlocks } from '../html/blocks.ts';
import { declaredEncoding } from '../html/encoding.ts';
import { treeOf } from '../html/tree.ts';
import { preferredText } from '../mail/body.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { openRtf } from '../rtf/read.ts';
import { sourceOfBytes } from '../source-file.ts';
import { decodeText } from '../text/encoding.ts';
import { wrappedIn } from './html-in-rtf.ts';

/** Bytes that a compressed text may unpack to. */
const mostRtf = 50e6;

/** The forms in which a message may have its text. */
type Forms = Pick<FieldsData, 'body' | 'bodyHtml' | 'html' | 'internetCodepage' | 'compressedRtf'>;

/** The text of a message in the form that says most. */
export async function textOf(forms: Forms): Promise<BlockText> {
  const rtf = forms.compressedRtf === undefined ? new Uint8Array() : unpacked(forms.compressedRtf);
  const wrapped = wrappedIn(Buffer.from(rtf).toString('latin1'));
  const plain = forms.body ?? (wrapped?.kind === 'text' ? wrapped.text : '');
  const html = htmlOf(forms) ?? (wrapped?.kind === 'html' ? wrapped.text : undefined);
  const rich = html === undefined ? await textOfRtf(rtf, wrapped === undefined) : htmlBlocks(treeOf(html));
  return preferredText(plain, { flowed: false, delSp: false }, rich);
}

function htmlOf({ html, bodyHtml, internetCodepage }: Forms): string | undefined {
  if (html === undefined) return bodyHtml;
  return decodeText(html, declaredEncoding(html) || `cp${internetCodepage ?? ''}`).text;
}

/** A compressed RTF; nothing of one that is damaged, or unpacks to more than messages have. */
function unpacked(compressed: Uint8Array): Uint8Array {
  const nothing = new Uint8Array();
  if (compressed.length < 16) return nothing;
  const view = new DataView(compressed.buffer, compressed.byteOffset, compressed.byteLength);
  if (view.getUint32(4, true) > mostRtf || view.getUint32(0, true) + 4 > compressed.length) return nothing;
  try {
    return Uint8Array.from(decompressRTF([...compressed]));
  } catch {
    return nothing;
  }
}

/** RTF that was written as RTF. */
async function textOfRtf(bytes: Uint8Array, isRtf: boolean): Promise<BlockText | undefined> {
  if (!isRtf || bytes.length === 0) return undefined;
  const document = await openRtf(sourceOfBytes(bytes, 'text.rtf'));
  const builder = new PartBuilder();
  for await (const part of document.read(1)) builder.append(part);
  await document.close();
  return builder;
}
