import type { ParserRequest } from '../../common/contracts/parser.ts';
import type { Port } from '../../common/rpc/port.ts';
import { drawFile } from './draw-file.ts';
import { extractFile } from './extract-file.ts';
import { parseFile, type PostMessage } from './parse-file.ts';
import { rehearse } from './rehearse.ts';
import { recogniseFile, type RecognisePart } from './recognise-file.ts';

/**
 * Reads or recognises the files that a port asks for, one after the other; a request that comes while one is read waits
 * for its turn.
 *
 * @param loadRecogniser loads the models in a folder; called once, when the first picture is to be recognised
 */
export function serveParser(
  port: Port,
  post: PostMessage,
  loadRecogniser: (models: string) => Promise<RecognisePart>,
): void {
  let turn = Promise.resolve();
  let recogniser: Promise<RecognisePart> | undefined;
  let isWaitedFor = false;
  const load = (models: string): Promise<RecognisePart> => (recogniser ??= loadRecogniser(models));
  port.onMessage((message) => {
    const request = message as ParserRequest;
    if (request.kind === 'rehearse') turn = turn.then(() => rehearse(request, () => isWaitedFor, post));
    else isWaitedFor = true;
    if (request.kind === 'parse') turn = turn.then(() => parseFile(request, post));
    if (request.kind === 'extract') turn = turn.then(() => extractFile(request, post));
    if (request.kind === 'draw') turn = turn.then(() => drawFile(request, post));
    if (request.kind === 'recognise') turn = turn.then(() => recogniseFile(request, load, post));
  });
  void post({ kind: 'ready' });
}
