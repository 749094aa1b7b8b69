import { parserBounds, type ExtractRequest } from '../../common/contracts/parser.ts';
import { openSource } from './inner/open-inner.ts';
import { outcomeOf, type PostMessage } from './parse-file.ts';

/** Posts the bytes of an inner file, piece by piece. Never rejects: every end is a message. */
export async function extractFile({ path, inner, password }: ExtractRequest, post: PostMessage): Promise<void> {
  try {
    const { file } = await openSource(path, inner, password);
    try {
      for (let at = 0; at < file.size; at += parserBounds.piece)
        await post({ kind: 'bytes', bytes: await file.read(at, Math.min(at + parserBounds.piece, file.size)) });
    } finally {
      await file.close();
    }
    await post({ kind: 'done', omissions: [] });
  } catch (error) {
    await post(outcomeOf(error));
  }
}
