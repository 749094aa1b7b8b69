import type { ParserLimits, ParserMessage, ParseRequest } from '../../../common/contracts/parser.ts';
import { outcomeOfParserExit, type OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { Part } from '../../../common/domain/part.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenedFacts } from '../../store/documents.ts';
import { readParserMessage } from './parser-messages.ts';
import type { ParserHandle, ParserStarter } from './parser-starter.ts';

/** Files one parser reads before it is replaced, so that what a file left behind in it does not pile up. */
const filesPerParser = 50;
/** Time a parser has to start, in milliseconds; a busy machine is no fault of the document. */
const startMs = 60_000;

/** Takes what a parser finds, as it comes. What it throws stops the parser. */
export interface PartSink {
  opened(facts: OpenedFacts): void;
  part(part: Part): void;
  /** What of the document as a whole was left out. */
  omitted(omissions: readonly Notice[]): void;
}

export interface Parsers {
  /**
   * Reads one file. `null` when the parser got to its end, else what is wrong with it; going over a limit and crashing
   * are such outcomes. One file at a time.
   *
   * @throws CarrelError `cancelled` when the signal fires, `unavailable` when no parser starts, or what the sink threw
   */
  parse(
    request: Omit<ParseRequest, 'kind'>,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null>;
  /** Ends the parser that waits for its next file. */
  close(): void;
}

/** A parser that is ready for a file. */
interface ReadyParser {
  readonly handle: ParserHandle;
  readonly memoryMB: number;
  files: number;
  /** Where its messages go; between files nowhere. */
  receive: (message: ParserMessage | null) => void;
}

/** Parser processes, kept from file to file as long as they end cleanly. */
export function createParsers(starter: ParserStarter): Parsers {
  let idle: ReadyParser | undefined;

  function takeIdle(memoryMB: number): ReadyParser | undefined {
    const parser = idle;
    idle = undefined;
    if (parser === undefined || (parser.memoryMB === memoryMB && parser.files < filesPerParser)) return parser;
    parser.handle.kill();
    return undefined;
  }

  function keepIdle(parser: ReadyParser): void {
    idle = parser;
    void forgetWhenGone(parser);
  }

  async function forgetWhenGone(parser: ReadyParser): Promise<void> {
    await parser.handle.exited;
    if (idle === parser) idle = undefined;
  }

  async function parse(
    request: Omit<ParseRequest, 'kind'>,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null> {
    if (signal.aborted) throw cancelled();
    const kept = takeIdle(limits.memoryMB);
    const parser = kept ?? {
      handle: await starter.start(limits),
      memoryMB: limits.memoryMB,
      files: 0,
      receive: () => {},
    };
    const { handle } = parser;
    if (kept === undefined) handle.port.onMessage((raw) => parser.receive(readParserMessage(raw)));
    parser.files += 1;

    const { promise, resolve: onEnd, reject: onError } = Promise.withResolvers<OutcomeWithNotice | null>();
    // Deaf at once, not when the promise is looked at: several messages may arrive in one turn.
    const resolve = (outcome: OutcomeWithNotice | null): void => {
      parser.receive = () => {};
      onEnd(outcome);
    };
    const reject = (error: Error): void => {
      parser.receive = () => {};
      onError(error);
    };
    /** The part that is being read; 0 while the file is opened. */
    let at = 0;
    let started = false;
    const notStarted = (): void => reject(new CarrelError('unavailable', 'parser-does-not-start'));
    let clock = setTimeout(notStarted, startMs);
    const start = (): void => {
      started = true;
      clearTimeout(clock);
      clock = setTimeout(() => {
        resolve({ outcome: 'failed', notice: notice('over-time', { seconds: limits.seconds, part: at }) });
      }, limits.seconds * 1_000);
      handle.port.post({ kind: 'parse', ...request });
    };
    const abort = (): void => reject(cancelled());
    void handle.exited.then((exit) => (started ? resolve(outcomeOfParserExit(exit, limits.memoryMB)) : notStarted()));

    let ended = false;
    parser.receive = (message) => {
      try {
        switch (message?.kind) {
          case 'ready':
            return started ? undefined : start();
          case 'opened':
            at = request.fromPart;
            sink.opened(message);
            return;
          case 'part':
            at = message.part.number + 1;
            clock.refresh(); // a long document may take long, as long as it gets on
            sink.part(message.part);
            return;
          case 'done':
            ended = true;
            sink.omitted(message.omissions);
            return resolve(null);
          case 'outcome':
            ended = true;
            return resolve({ outcome: message.outcome, notice: message.notice });
          case undefined:
            return resolve({ outcome: 'failed', notice: notice('parser-lied') });
        }
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    else if (kept !== undefined) start();

    try {
      return await promise;
    } finally {
      clearTimeout(clock);
      signal.removeEventListener('abort', abort);
      if (ended) keepIdle(parser);
      else handle.kill();
    }
  }

  return {
    parse,
    close() {
      idle?.handle.kill();
      idle = undefined;
    },
  };
}

const cancelled = (): CarrelError => new CarrelError('cancelled', 'cancelled');
