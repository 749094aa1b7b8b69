import { createInterface } from 'node:readline';

export interface QuestionLines extends AsyncIterable<string> {
  /** Asks for the next line, where a person types. */
  prompt(): void;
  /** Ends the lines. */
  close(): void;
}

/**
 * The lines of standard input: typed on a terminal, with editing and a prompt, or piped. `onInterrupt` gets each
 * Ctrl-C; on a terminal in raw mode the system sends no signal for it.
 */
export function questionLines(onInterrupt: () => void): QuestionLines {
  const { stdin, stderr } = process;
  // The prompt goes to standard error, so that standard output is answers and nothing else.
  const reader = createInterface({
    input: stdin,
    prompt: '› ',
    terminal: stdin.isTTY,
    ...(stdin.isTTY ? { output: stderr } : {}),
  });
  reader.on('SIGINT', onInterrupt);
  process.on('SIGINT', onInterrupt);
  reader.once('close', () => process.off('SIGINT', onInterrupt));
  return {
    prompt: () => stdin.isTTY && reader.prompt(),
    close: () => reader.close(),
    [Symbol.asyncIterator]: () => reader[Symbol.asyncIterator](),
  };
}
