import type { ParserLimits } from '../../../common/contracts/parser.ts';
import type { Port } from '../../../common/rpc/port.ts';

/** How a parser process ended. */
export interface ParserExit {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Its last words, where the watchdog says why it stopped the process. */
  readonly stderr: string;
}

/** A running parser process. */
export interface ParserHandle {
  readonly port: Port;
  readonly pid: number;
  /** Resolves when the process is gone; never rejects. */
  readonly exited: Promise<ParserExit>;
  /** Ends the process at once, also one that is busy. */
  kill(): void;
}

/**
 * Starts parser processes. On the command line they are children of this process; in the app only main can start them.
 */
export interface ParserStarter {
  /** Rejects with a `CarrelError` `unavailable` when no process can be started. */
  start(limits: ParserLimits): Promise<ParserHandle>;
}
