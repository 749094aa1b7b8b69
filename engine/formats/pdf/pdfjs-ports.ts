// The reader of pdf.js, which its own package runs in a thread of a browser.
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Listener = (event: { readonly data: unknown }) => void;

/** The part of a worker, and of what a worker sees as itself, that pdf.js uses. */
class LocalPort {
  #listeners = new Set<Listener>();
  #other: LocalPort | undefined;

  static pair(): readonly [LocalPort, LocalPort] {
    const [a, b] = [new LocalPort(), new LocalPort()];
    a.#other = b;
    b.#other = a;
    return [a, b];
  }

  postMessage(message: unknown, transfer?: ArrayBuffer[] | null): void {
    const data = ownCopy(message, transfer ?? []);
    const other = this.#other;
    queueMicrotask(() => {
      for (const listener of other === undefined ? [] : other.#listeners) listener({ data });
    });
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  removeEventListener(_: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** What streams send: a piece of what is read, or who is ready for the next piece. */
interface StreamMessage {
  readonly stream: number;
  readonly chunk?: unknown;
  readonly reason?: unknown;
}

interface TextChunk {
  readonly items: readonly unknown[];
  readonly styles: object;
}

interface OperatorChunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

/**
 * A message that its sender can't change any more. For the text of a page, most of all messages, no deep copy is
 * needed: its items are made for one message alone, and then the sender gives the same chunk other lists. A sender of
 * operators empties its two lists; what stands in them stays as it is.
 */
function ownCopy(message: unknown, transfer: ArrayBuffer[]): unknown {
  if (isStreamMessage(message) && message.reason === undefined) {
    const { chunk } = message;
    if (chunk === undefined) return { ...message };
    if (isTextChunk(chunk)) return { ...message, chunk: { ...chunk } };
    if (isOperatorChunk(chunk)) {
      const lists = { fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
      return { ...message, chunk: { ...chunk, ...lists } };
    }
  }
  return structuredClone(message, { transfer });
}

const isStreamMessage = (message: unknown): message is StreamMessage =>
  typeof message === 'object' && message !== null && 'stream' in message;

const isTextChunk = (chunk: unknown): chunk is TextChunk =>
  typeof chunk === 'object' && chunk !== null && 'items' in chunk && 'styles' in chunk;

const isOperatorChunk = (chunk: unknown): chunk is OperatorChunk =>
  typeof chunk === 'object' && chunk !== null && 'fnArray' in chunk && 'argsArray' in chunk;

/**
 * The reader of pdf.js in this thread. pdf.js would do the same by itself, but it copies each of the many small
 * messages of a page deeply, which takes a tenth of the time of reading.
 */
export function localWorker(verbosity: number): PDFWorker {
  const [ours, readers] = LocalPort.pair();
  const worker = new PDFWorker({ port: ours as never, verbosity });
  WorkerMessageHandler.initializeFromPort(readers);
  return worker;
}
