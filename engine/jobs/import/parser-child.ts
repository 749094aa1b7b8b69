import { parserOptions } from '../../../common/contracts/parser.ts';
import { CarrelError } from '../../../common/errors.ts';
import { fromIpcChannel } from '../../../common/rpc/adapters.ts';
import { forkGuarded } from '../../../guard/start.ts';
import type { ParserExit, ParserHandle, ParserStarter } from './parser-starter.ts';

/** How much of a parser's last words is kept, in characters. */
const maxStderr = 4_000;

/**
 * Parsers as child processes of this one, for the command line and tests.
 *
 * @param entry `workers/parse/entry`
 */
export function childParserStarter(entry: URL): ParserStarter {
  return {
    start: ({ memoryMB }) =>
      new Promise<ParserHandle>((resolve, reject) => {
        const child = forkGuarded(
          entry,
          [`--memory-mb=${memoryMB}`],
          { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
          parserOptions,
        );
        let stderr = '';
        child.stderr?.on('data', (chunk: Buffer) => {
          stderr = (stderr + chunk.toString('utf8')).slice(-maxStderr);
        });
        const exited = new Promise<ParserExit>((done) => {
          // `close` and not `exit`: by then all of stderr was read.
          child.once('close', (exitCode, signal) => done({ exitCode, signal, stderr }));
        });
        child.on('error', (error) =>
          reject(
            new CarrelError('unavailable', 'parser-not-started', { params: { what: error.message }, cause: error }),
          ),
        );
        child.once('spawn', () => {
          resolve({
            port: fromIpcChannel(child),
            pid: child.pid ?? 0,
            exited,
            kill: () => void child.kill('SIGKILL'),
          });
        });
      }),
  };
}
