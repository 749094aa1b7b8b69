import { readFileSync } from 'node:fs';
import { emitKeypressEvents } from 'node:readline';
import { CarrelError } from '../../../common/errors.ts';

/** A passphrase file of more bytes than this is another file. */
const maxBytes = 10_000;

/** The first line of the file that an environment variable names; undefined when it names none. @throws CarrelError */
export function secretFromFile(variable: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  try {
    const bytes = readFileSync(path);
    if (bytes.length > maxBytes) throw new RangeError('too large');
    return bytes.toString('utf8').replace(/\r?\n[\s\S]*$/u, '');
  } catch (error) {
    throw new CarrelError('io', 'passphrase-file-unreadable', { params: { path }, cause: error });
  }
}

/** Asks on the terminal, without showing what is typed. Undefined where nobody sits at one. */
export async function secretFromTerminal(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  stderr.write(question);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  try {
    return await typed(stdin);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

const typed = (stdin: NodeJS.ReadStream): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const onKey = (piece: string | undefined, { name, ctrl }: Key): void => {
      if (ctrl === true && (name === 'c' || name === 'd')) end(() => reject(new CarrelError('cancelled', 'cancelled')));
      else if (name === 'return' || name === 'enter') end(() => resolve(text));
      else if (name === 'backspace') text = [...text].slice(0, -1).join('');
      else if (piece !== undefined && ctrl !== true) text += piece;
    };
    const end = (then: () => void): void => {
      stdin.off('keypress', onKey);
      then();
    };
    stdin.on('keypress', onKey);
  });
