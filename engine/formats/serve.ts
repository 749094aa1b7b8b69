import type { ParseRequest } from '../../common/contracts/parser.ts';
import type { Port } from '../../common/rpc/port.ts';
import { parseFile, type PostMessage } from './parse-file.ts';

/**
 * Reads the files that a port asks for, one after the other; a request that comes while one is read waits for its turn.
 */
export function serveParser(port: Port, post: PostMessage): void {
  let turn = Promise.resolve();
  port.onMessage((message) => {
    const request = message as ParseRequest;
    if (request.kind === 'parse') turn = turn.then(() => parseFile(request, post));
  });
  void post({ kind: 'ready' });
}
