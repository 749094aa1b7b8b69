import { parserBounds, type DrawRequest } from '../../common/contracts/parser.ts';
import { formatToRead } from './detect.ts';
import type { OpenDocument } from './format.ts';
import { openSource } from './inner/open-inner.ts';
import { containerOf } from './package/container.ts';
import { outcomeOf, type PostMessage } from './parse-file.ts';
import { picturePage, picturePdf, type PicturePage } from './picture/picture-pdf.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Bytes of drawn pages at most; the pages after that are white. */
const mostBytes = 200e6;

/** Posts the pages of a file as a PDF of pictures, piece by piece. Never rejects: every end is a message. */
export async function drawFile({ path, inner, password }: DrawRequest, post: PostMessage): Promise<void> {
  try {
    const { file } = await openSource(path, inner, password);
    try {
      const format = formatToRead(file.head, file.name, await containerOf(file));
      const document = await format.open(file, password);
      try {
        await postBytes(picturePdf(await pagesOf(document)), post);
      } finally {
        await document.close();
      }
    } finally {
      await file.close();
    }
    await post({ kind: 'done', omissions: [] });
  } catch (error) {
    await post(outcomeOf(error));
  }
}

async function postBytes(bytes: Uint8Array, post: PostMessage): Promise<void> {
  for (let at = 0; at < bytes.length; at += parserBounds.piece)
    await post({ kind: 'bytes', bytes: bytes.slice(at, at + parserBounds.piece) });
}

/** The pages of a document, null for those that can't be drawn. */
async function pagesOf(document: OpenDocument): Promise<readonly (PicturePage | null)[]> {
  if (document.draw === undefined) throw new UnreadableFile('unsupported', 'part-without-picture');
  const pages: (PicturePage | null)[] = [];
  let bytes = 0;
  for (let part = 1; part <= document.parts; part++) {
    const drawn = bytes > mostBytes ? null : await document.draw(part).catch(() => null);
    const page = drawn === null ? null : picturePage(drawn);
    bytes += page?.jpeg.length ?? 0;
    pages.push(page);
  }
  return pages;
}
