import type { ParserRequest } from '../../common/contracts/parser.ts';
import type { Port } from '../../common/rpc/port.ts';
import { drawFile } from './draw-file.ts';
import { extractFile } from './extract-file.ts';
import { parseFile, type PostMessage } from './parse-file.ts';
import { rehearse } from './rehearse.ts';
import { recogniseFile, type RecognisePart } from './recognise-file.ts';

/** How long a parser waits for the next file before it gives back the memory that the last one took, milliseconds. */
const restAfterMs = 500;

/**
 * Reads or recognises the files that a port asks for, one after the other; a request that comes while one is read waits
 * for its turn.
 *
 * @param loadRecogniser loads the models in a folder; called once, when the first picture is to be recognised
 * @param giveBackMemory called when files were read and no other is asked for
 */
export function serveParser(
  port: Port,
  post: PostMessage,
  loadRecogniser: (models: string) => Promise<RecognisePart>,
  giveBackMemory: () => void,
): void {
  let turn = Promise.resolve();
  let waiting = 0;
  let resting: NodeJS.Timeout | undefined;
  let recogniser: Promise<RecognisePart> | undefined;
  let isWaitedFor = false;
  const load = (models: string): Promise<RecognisePart> => (recogniser ??= loadRecogniser(models));

  function answer(request: ParserRequest): void | Promise<void> {
    if (request.kind === 'rehearse') return rehearse(request, () => isWaitedFor, post);
    if (request.kind === 'parse') return parseFile(request, post);
    if (request.kind === 'extract') return extractFile(request, post);
    if (request.kind === 'draw') return drawFile(request, post);
    return recogniseFile(request, load, post);
  }

  port.onMessage(async (message) => {
    const request = message as ParserRequest;
    clearTimeout(resting);
    waiting += 1;
    if (request.kind !== 'rehearse') isWaitedFor = true;
    await (turn = turn.then(() => answer(request)));
    waiting -= 1;
    // What a rehearsal has made is for the file that comes next.
    if (waiting === 0 && isWaitedFor) resting = setTimeout(giveBackMemory, restAfterMs).unref();
  });
  void post({ kind: 'ready' });
}
