import type {
  DrawRequest,
  ExtractRequest,
  FoundInnerFile,
  ParserLimits,
  ParserMessage,
  ParserRequest,
  ParseRequest,
  RecogniseRequest,
} from '../../../common/contracts/parser.ts';
import { outcomeOfParserExit, type OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { Part } from '../../../common/domain/part.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenedFacts } from '../../store/documents.ts';
import { readParserMessage } from './parser-messages.ts';
import type { ParserHandle, ParserStarter } from './parser-starter.ts';
import { createPatience } from './patience.ts';

/** Files one parser reads before it is replaced, so that what a file left behind in it does not pile up. */
const filesPerParser = 50;
/** Time a parser has to start, in milliseconds; a busy machine is no fault of the document. */
const startMs = 60_000;

/** Takes what a parser finds, as it comes. What it throws stops the parser. */
export interface PartSink {
  opened(facts: OpenedFacts): void;
  part(part: Part): void;
  /** A file in the file; one that is known already comes again. */
  inner?(file: FoundInnerFile): void;
  /** A piece of the bytes that were asked for. */
  bytes?(bytes: Uint8Array): void;
  /** What of the document as a whole was left out. */
  omitted(omissions: readonly Notice[]): void;
}

export interface Parsers {
  /** Starts a parser, unless one is there, for the file that comes next. */
  warm(limits: ParserLimits): void;
  /**
   * Starts a parser, unless one is there, and has it read files that nobody waits for (ADR 0395). Resolves when the
   * parser has read them or is gone; a file that is asked for meanwhile does not wait for the rest of them.
   */
  rehearse(limits: ParserLimits, paths: readonly string[]): Promise<void>;
  /**
   * Reads one file. `null` when the parser got to its end, else what is wrong with it; going over a limit and crashing
   * are such outcomes. Files are read one at a time: a call waits for those before.
   *
   * @throws CarrelError `cancelled` when the signal fires, `unavailable` when no parser starts, or what the sink threw
   */
  parse(
    request: Omit<ParseRequest, 'kind'>,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null>;
  /** As `parse`, for the text in pictures. A sink is told nothing of the document as a whole. */
  recognise(
    request: Omit<RecogniseRequest, 'kind'>,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null>;
  /** As `parse`, for the bytes of an inner file. */
  extract(
    request: Omit<ExtractRequest, 'kind'>,
    limits: ParserLimits,
    sink: Required<Pick<PartSink, 'bytes'>>,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null>;
  /** As `extract`, for the pages of a file of pictures as a PDF. */
  draw(
    request: Omit<DrawRequest, 'kind'>,
    limits: ParserLimits,
    sink: Required<Pick<PartSink, 'bytes'>>,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null>;
  /** Ends the parser that waits for its next file: there may be none for long. */
  rest(): void;
  /** As `rest`, for good. */
  close(): void;
}

/** A parser that is there for a file. */
interface LiveParser {
  readonly handle: ParserHandle;
  readonly memoryMB: number;
  files: number;
  /** Whether it has said that it can take a file. */
  isReady: boolean;
  /** Where its messages go; between files nowhere. */
  receive: (message: ParserMessage | null) => void;
}

/** Parser processes, kept from file to file as long as they end cleanly. */
export function createParsers(starter: ParserStarter): Parsers {
  let idle: Promise<LiveParser> | undefined;
  let closed = false;
  /** False while a file is read: the parser that reads it is there for the next one. */
  let free = true;
  let turn: Promise<unknown> = Promise.resolve();

  async function startParser(limits: ParserLimits, rehearsal?: Rehearsal): Promise<LiveParser> {
    const handle = await starter.start(limits);
    const parser: LiveParser = {
      handle,
      memoryMB: limits.memoryMB,
      // What a rehearsal left in the parser is as what a file left.
      files: rehearsal === undefined ? 0 : 1,
      isReady: false,
      receive: (message) => {
        if (message?.kind !== 'ready') return;
        parser.isReady = true;
        if (rehearsal !== undefined) handle.port.post({ kind: 'rehearse', paths: rehearsal.paths });
      },
    };
    handle.port.onMessage((raw) => {
      const message = readParserMessage(raw);
      if (message?.kind === 'rehearsed') rehearsal?.ended();
      else parser.receive(message);
    });
    return parser;
  }

  /** The parser that waits, or a new one. */
  async function take(limits: ParserLimits): Promise<LiveParser> {
    const kept = idle;
    idle = undefined;
    if (kept === undefined) return startParser(limits);
    const parser = await kept;
    if (parser.memoryMB === limits.memoryMB && parser.files < filesPerParser) return parser;
    parser.handle.kill();
    return startParser(limits);
  }

  function keep(parser: Promise<LiveParser>): void {
    idle = parser;
    void forgetWhenGone(parser);
  }

  async function rehearse(limits: ParserLimits, paths: readonly string[]): Promise<void> {
    if (idle !== undefined || !free || closed) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const parser = startParser(limits, { paths, ended: resolve });
    keep(parser);
    await Promise.race([promise, gone(parser)]);
  }

  async function forgetWhenGone(parser: Promise<LiveParser>): Promise<void> {
    if (closed) void end(parser);
    await gone(parser);
    if (idle === parser) idle = undefined;
  }

  /** Resolves when a parser is gone, or did not start: whoever needs one is told. */
  async function gone(parser: Promise<LiveParser>): Promise<void> {
    const started = await parser.catch(() => undefined);
    await started?.handle.exited;
  }

  async function ask(
    request: ParserRequest,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<Ending> {
    if (signal.aborted) throw cancelled();
    const parser = await take(limits);
    const { handle } = parser;
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
    /** The part that is being read; 0 while the file is opened, 1 when its bytes come. */
    let at = 0;
    let started = false;
    const notStarted = (): void => reject(new CarrelError('unavailable', 'parser-does-not-start'));
    let clock = createPatience(startMs, notStarted);
    const start = (): void => {
      started = true;
      clock.end();
      clock = createPatience(limits.seconds * 1_000, () => {
        resolve({ outcome: 'failed', notice: notice('over-time', { seconds: limits.seconds, part: at }) });
      });
      handle.port.post(request);
    };
    const abort = (): void => reject(cancelled());
    void handle.exited.then((exit) => (started ? resolve(outcomeOfParserExit(exit, limits.memoryMB)) : notStarted()));

    let ended = false;
    parser.receive = (message) => {
      try {
        switch (message?.kind) {
          case 'ready':
            parser.isReady = true;
            return started ? undefined : start();
          case 'opened':
            at = firstPart(request);
            sink.opened(message);
            return;
          case 'part':
            at = partAfter(request, message.part.number);
            clock.refresh(); // a long document may take long, as long as it gets on
            sink.part(message.part);
            return;
          case 'inner':
            return sink.inner?.(message.file);
          case 'bytes':
            at = 1;
            clock.refresh();
            return sink.bytes?.(message.bytes);
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
    else if (parser.isReady) start();

    try {
      return { outcome: await promise, at, files: parser.files };
    } finally {
      clock.end();
      signal.removeEventListener('abort', abort);
      if (ended) keep(Promise.resolve(parser));
      else handle.kill();
    }
  }

  /** Asks when it is the request's turn. */
  async function inTurn(
    request: ParserRequest,
    limits: ParserLimits,
    sink: PartSink,
    signal: AbortSignal,
  ): Promise<OutcomeWithNotice | null> {
    const before = turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    turn = promise;
    try {
      await before;
      free = false;
      const ending = await ask(request, limits, sink, signal);
      // What files before it left in the parser may have been too much, and not this one.
      const again =
        ending.outcome?.notice?.code === 'over-memory' && ending.files > 1 ? rest(request, ending.at) : null;
      return again === null ? ending.outcome : (await ask(again, limits, sink, signal)).outcome;
    } finally {
      free = true;
      resolve();
    }
  }

  async function end(parser: Promise<LiveParser>): Promise<void> {
    const started = await parser.catch(() => undefined);
    started?.handle.kill();
  }

  return {
    warm(limits) {
      if (idle === undefined && free) keep(startParser(limits));
    },
    rehearse,
    parse: (request, limits, sink, signal) => inTurn({ kind: 'parse', ...request }, limits, sink, signal),
    recognise: (request, limits, sink, signal) => inTurn({ kind: 'recognise', ...request }, limits, sink, signal),
    extract: (request, limits, { bytes }, signal) =>
      inTurn({ kind: 'extract', ...request }, limits, { ...deaf, bytes }, signal),
    draw: (request, limits, { bytes }, signal) =>
      inTurn({ kind: 'draw', ...request }, limits, { ...deaf, bytes }, signal),
    rest() {
      if (idle !== undefined) void end(idle);
      idle = undefined;
    },
    close() {
      closed = true;
      if (idle !== undefined) void forgetWhenGone(idle);
      idle = undefined;
    },
  };
}

/** Files that a new parser reads for nobody. */
interface Rehearsal {
  readonly paths: readonly string[];
  readonly ended: () => void;
}

/** How the reading of a file ended. */
interface Ending {
  readonly outcome: OutcomeWithNotice | null;
  /** The part that was being read; 0 while the file was opened. */
  readonly at: number;
  /** Files that its parser had been given until then, this one too. */
  readonly files: number;
}

/** What a request still asks for when it was stopped at a part; null when that can't be told. */
function rest(request: ParserRequest, at: number): ParserRequest | null {
  if (request.kind === 'parse') return { ...request, fromPart: Math.max(request.fromPart, at) };
  if (request.kind === 'recognise') return { ...request, parts: request.parts.filter((part) => part >= at) };
  return at === 0 ? request : null;
}

const deaf: PartSink = { opened() {}, part() {}, omitted() {} };

function firstPart(request: ParserRequest): number {
  if (request.kind === 'parse') return request.fromPart;
  return request.kind === 'recognise' ? (request.parts[0] ?? 0) : 0;
}

/** The part that is read when one is done. */
const partAfter = (request: ParserRequest, number: number): number =>
  request.kind === 'recognise' ? (request.parts.find((each) => each > number) ?? number) : number + 1;

const cancelled = (): CarrelError => new CarrelError('cancelled', 'cancelled');
