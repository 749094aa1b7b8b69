import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron';
import type { ControlToMain } from '../common/contracts/control.ts';
import { parserOptions } from '../common/contracts/parser.ts';
import { environmentOf } from '../guard/start.ts';
import { kill, type HostProcess } from './host-process.ts';

/** How much of a parser's last words is kept, in characters: enough for the watchdog's line and a stack. */
const maxStderr = 4_000;

export interface Parsers {
  /** Starts a parser for the host and hands over its port. */
  start(request: Extract<ControlToMain, { kind: 'need-parser' }>, host: HostProcess): void;
  kill(parserId: number): void;
  killAll(): void;
}

/** The disposable parser processes that the host asks for. Only main can start utility processes. */
export function createParsers(entry: string): Parsers {
  const running = new Map<number, UtilityProcess>();
  return {
    start({ parserId, limits }, host) {
      const child = utilityProcess.fork(entry, [`--memory-mb=${limits.memoryMB}`], {
        serviceName: 'Carrel parser',
        stdio: 'pipe',
        env: environmentOf('parse'),
        execArgv: [...parserOptions],
      });
      running.set(parserId, child);
      let stderr = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-maxStderr);
      });
      child.stdout?.resume(); // an unread pipe would fill and block the parser
      child.once('spawn', () => {
        const { port1, port2 } = new MessageChannelMain();
        child.postMessage({ kind: 'port' }, [port1]);
        host.post({ kind: 'parser-started', parserId, pid: child.pid ?? 0 }, [port2]);
      });
      child.once('exit', (exitCode) => {
        running.delete(parserId);
        host.post({ kind: 'parser-exited', parserId, exitCode, stderr });
      });
    },
    kill(parserId) {
      const child = running.get(parserId);
      if (child !== undefined) kill(child);
    },
    killAll() {
      for (const child of running.values()) kill(child);
    },
  };
}
