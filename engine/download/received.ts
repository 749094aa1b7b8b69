import type { IncomingMessage } from 'node:http';

/** Bytes that wait to be stored before the sender is made to wait. */
const mostWaiting = 4 << 20;

/**
 * What comes of an answer, taken as soon as it is here: Node drops what lies in a stream when its connection breaks
 * off. Throws the connection's error after the last piece.
 */
export function received(response: IncomingMessage): AsyncGenerator<Buffer, void> {
  const pieces: Buffer[] = [];
  let waiting = 0;
  let over = false;
  let failure: Error | undefined;
  let wake = Promise.withResolvers<void>();
  const end = (error?: Error): void => {
    over = true;
    failure ??= error;
    wake.resolve();
  };
  response.on('data', (piece: Buffer) => {
    pieces.push(piece);
    waiting += piece.length;
    if (waiting > mostWaiting) response.pause();
    wake.resolve();
  });
  response.once('end', () => end());
  response.once('error', end);
  response.once('close', () => end());

  return (async function* () {
    for (;;) {
      const piece = pieces.shift();
      if (piece !== undefined) {
        waiting -= piece.length;
        if (waiting <= mostWaiting && response.isPaused()) response.resume();
        yield piece;
      } else if (!over) {
        await wake.promise;
        wake = Promise.withResolvers();
      } else if (failure === undefined) return;
      else throw failure;
    }
  })();
}
