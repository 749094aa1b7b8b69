import type { DrawnPart } from '../../../common/domain/picture.ts';
import type { Part } from '../../../common/domain/part.ts';
import { packRuns } from '../../../common/domain/runs.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { readWhole, type SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decodeCoded, decodeTiff } from './decode.ts';
import { isOnItsSide, pageSize, requireSize, type Frame } from './frame.ts';
import { jpegFrame, pngFrame, webpFrame } from './header.ts';
import { kindOf } from './kind.ts';
import { tiffFrames, type TiffFrame } from './tiff-directory.ts';

/** A larger file is not read: it lies in memory as a whole. */
const maxBytes = 300e6;
/** Pixels of a picture as it is drawn: an A3 page at 250 pixels an inch. */
const mostPixels = 12e6;

/** A picture file: a part for each of its pictures, whose text is to be recognised. */
export async function openPicture(file: SourceFile): Promise<OpenDocument> {
  const bytes = await readWhole(file, maxBytes);
  const frames = framesOf(bytes);
  const [first] = frames;
  if (first === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  if (frames.length === 1) requireSize(first);
  return {
    parts: frames.length,
    title: '',
    language: '',
    read: (fromPart) => readParts(frames, fromPart),
    draw: (part) => drawFrame(bytes, frames[part - 1]),
    omissions: () => [],
    close: async () => {},
  };
}

type AnyFrame = Frame | TiffFrame;

function framesOf(bytes: Uint8Array): readonly AnyFrame[] {
  try {
    switch (kindOf(bytes)) {
      case 'png':
        return [pngFrame(bytes)];
      case 'jpeg':
        return [jpegFrame(bytes)];
      case 'webp':
        return [webpFrame(bytes)];
      default:
        return tiffFrames(bytes);
    }
  } catch (error) {
    // A header that leads out of the file.
    throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
  }
}

async function* readParts(frames: readonly AnyFrame[], fromPart: number): AsyncGenerator<Part> {
  for (const [index, frame] of frames.entries()) {
    if (index + 1 < fromPart) continue;
    yield partOf(frame, index + 1);
  }
}

function partOf(frame: AnyFrame, number: number): Part {
  const part = { number, label: String(number), text: '', blocks: [] };
  try {
    requireSize(frame);
    return { ...part, layout: { ...pageSize(frame), runs: packRuns([]) }, state: 'picture', omissions: [] };
  } catch (error) {
    const told = error instanceof UnreadableFile ? error.notice : notice('part-unreadable');
    return { ...part, layout: null, state: 'unreadable', omissions: [told] };
  }
}

async function drawFrame(bytes: Uint8Array, frame: AnyFrame | undefined): Promise<DrawnPart> {
  if (frame === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  requireSize(frame);
  if ('isDecodable' in frame && !frame.isDecodable) throw new UnreadableFile('unsupported', 'picture-damaged');
  const { picture, isCut } =
    'directory' in frame ? decodeTiff(bytes, frame, mostPixels) : await decodeCoded(bytes, mostPixels);
  const size = pageSize(frame);
  // The decoder may turn a picture by what we do not read (WebP): the page is as wide as the picture, then.
  const isTurned = picture.width > picture.height !== size.width > size.height && !isOnItsSide(frame);
  const { width, height } = isTurned ? { width: size.height, height: size.width } : size;
  return {
    picture,
    scale: width / picture.width,
    width,
    height,
    omissions: isCut ? [notice('picture-cut')] : [],
  };
}
