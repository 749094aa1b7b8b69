import { flushCompileCache } from 'node:module';
import type { PostMessage } from '../../engine/formats/parse-file.ts';

/**
 * Writes the compiled code of this process before the first file's end is told, where compiled code is kept
 * (`NODE_COMPILE_CACHE`, as for all of the tests). Node writes at the end of a process, and a parser is killed.
 */
export function keepingCode(post: PostMessage): PostMessage {
  let isKept = false;
  return (message) => {
    if (!isKept && (message.kind === 'done' || message.kind === 'outcome')) {
      isKept = true;
      flushCompileCache();
    }
    return post(message);
  };
}
