import type { ControlToHost, ControlToMain } from '../../common/contracts/control.ts';
import type { ParserLimits } from '../../common/contracts/parser.ts';
import { CarrelError } from '../../common/errors.ts';
import type { Port } from '../../common/rpc/port.ts';
import type { ParserExit, ParserHandle, ParserStarter } from '../jobs/import/parser-starter.ts';

/** Parsers that main starts for us, because only main can start utility processes. */
export interface UtilityParsers extends ParserStarter {
  /** Takes what main says of a parser; the port came with `parser-started`. */
  receive(message: Extract<ControlToHost, { kind: 'parser-started' | 'parser-exited' }>, port: Port | undefined): void;
}

interface Asked {
  readonly started: PromiseWithResolvers<ParserHandle>;
  readonly exited: PromiseWithResolvers<ParserExit>;
}

export function utilityParsers(post: (message: ControlToMain) => void): UtilityParsers {
  const asked = new Map<number, Asked>();
  let nextId = 1;

  return {
    start({ memoryMB, seconds }: ParserLimits) {
      const parserId = nextId++;
      const own: Asked = { started: Promise.withResolvers(), exited: Promise.withResolvers() };
      asked.set(parserId, own);
      post({ kind: 'need-parser', parserId, limits: { memoryMB, seconds } });
      return own.started.promise;
    },
    receive(message, port) {
      const own = asked.get(message.parserId);
      if (own === undefined) return;
      const { parserId } = message;
      if (message.kind === 'parser-exited') {
        asked.delete(parserId);
        const { exitCode, stderr } = message;
        own.exited.resolve({ exitCode, signal: null, stderr });
        // Changes nothing when it had started.
        own.started.reject(
          new CarrelError('unavailable', 'parser-not-started', { params: { what: 'it ended at once' } }),
        );
        return;
      }
      if (port === undefined)
        return own.started.reject(
          new CarrelError('internal', 'internal', { params: { what: 'a parser without a port' } }),
        );
      own.started.resolve({
        port,
        pid: message.pid,
        exited: own.exited.promise,
        kill: () => post({ kind: 'kill-parser', parserId }),
      });
    },
  };
}
