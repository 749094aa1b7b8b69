import type { RehearseRequest } from '../../common/contracts/parser.ts';
import { parseFile, type PostMessage } from './parse-file.ts';

/** How often the files are read: after a third time, more of them gained nothing that was measured (ADR 0395). */
const rounds = 3;

/** Reads files for nobody, until somebody waits for one. What comes of them is thrown away. */
export async function rehearse(
  { paths }: RehearseRequest,
  isWaitedFor: () => boolean,
  post: PostMessage,
): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const path of paths) {
      // Messages that came meanwhile are taken.
      await new Promise(setImmediate);
      if (isWaitedFor()) return post({ kind: 'rehearsed' });
      await parseFile({ kind: 'parse', path, fromPart: 1 }, () => {});
    }
  return post({ kind: 'rehearsed' });
}
