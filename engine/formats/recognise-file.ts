import type { RecogniseRequest } from '../../common/contracts/parser.ts';
import type { Part } from '../../common/domain/part.ts';
import type { DrawnPart } from '../../common/domain/picture.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';
import { formatToRead } from './detect.ts';
import type { OpenDocument } from './format.ts';
import { openSource } from './inner/open-inner.ts';
import { containerOf } from './package/container.ts';
import { outcomeOf, type PostMessage } from './parse-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What is recognised in the picture of a part. */
type RecognisedContent = Pick<Part, 'text' | 'blocks' | 'layout' | 'omissions'>;

/** Reads the text in a picture of a part. */
export type RecognisePart = (drawn: DrawnPart) => Promise<RecognisedContent>;

/**
 * Draws parts of a file and recognises their text, one after the other, and posts what `common/contracts/parser.ts`
 * says. Never rejects: every end is a message.
 */
export async function recogniseFile(
  request: RecogniseRequest,
  loadRecogniser: (models: string) => Promise<RecognisePart>,
  post: PostMessage,
): Promise<void> {
  try {
    await recogniseParts(request, loadRecogniser, post);
    await post({ kind: 'done', omissions: [] });
  } catch (error) {
    await post(outcomeOf(error));
  }
}

async function recogniseParts(
  { path, inner, parts, models, password }: RecogniseRequest,
  loadRecogniser: (models: string) => Promise<RecognisePart>,
  post: PostMessage,
): Promise<void> {
  const { file } = await openSource(path, inner, password);
  try {
    const format = formatToRead(file.head, file.name, await containerOf(file));
    const document = await format.open(file, password);
    try {
      const { parts: count, title, language } = document;
      await post({ kind: 'opened', format: format.name, parts: count, title, language });
      const recognisePart = await loadRecogniser(models).catch((error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        throw new UnreadableFile('failed', 'recogniser-fails', { what }, error);
      });
      for (const number of parts)
        await post({ kind: 'part', part: await recognisedPart(document, recognisePart, number) });
    } finally {
      await document.close();
    }
  } finally {
    await file.close();
  }
}

/** A part, also one that can't be drawn or recognised: the parts after it may be whole. */
async function recognisedPart(document: OpenDocument, recognise: RecognisePart, number: number): Promise<Part> {
  const own = { number, label: String(number) };
  const unreadable = (told: Notice): Part => ({
    ...own,
    text: '',
    blocks: [],
    layout: null,
    state: 'unreadable',
    omissions: [told],
  });
  let drawn: DrawnPart;
  try {
    if (document.draw === undefined) throw new UnreadableFile('unsupported', 'part-without-picture');
    drawn = await document.draw(number);
  } catch (error) {
    return unreadable(error instanceof UnreadableFile ? error.notice : notice('part-unreadable'));
  }
  try {
    return { ...own, ...(await recognise(drawn)), state: 'recognised' };
  } catch {
    return unreadable(notice('part-not-recognised'));
  }
}
