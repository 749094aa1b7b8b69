import { printableJson, printableLines, printableStyled } from './printable.ts';

/**
 * Where a command writes, and what it may write there. The only door to the terminal: whatever is written is made safe
 * here, so that no file's and no model's words can command it.
 */
export interface Output {
  /** True with `--json`: one JSON value a line on standard output, and nothing else there. */
  readonly json: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly style: Style;
  /** True when standard error is a terminal that a progress bar can be drawn on. */
  readonly progress: boolean;
  /** A line to standard output. */
  line(text?: string): void;
  /** A JSON value and a line break to standard output. */
  value(value: unknown): void;
  /** Text that is not ours to standard output, as it comes, without a line break of its own. */
  text(piece: string): void;
  /** A file of ours to standard output, byte by byte. Who makes it leaves no control characters of others in it. */
  file(bytes: Uint8Array): void;
  /** A line to standard error. */
  note(text: string): void;
  /** A line on standard error that the next one takes the place of; an empty one clears it. Only with `progress`. */
  status(line: string): void;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const widest = 96;
const clearLine = '\r\u001B[K';

/** What is written to: standard output and standard error of a process, or of a test. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Stream {
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  write(piece: string | Uint8Array): unknown;
}

/** The output to such streams. Colours only on a terminal, and not where `NO_COLOR` is set (no-color.org). */
export function outputTo({ stdout, stderr, env }: Streams, json: boolean): Output {
  const noColour = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const colours = stdout.isTTY && !noColour;
  const safe = colours ? printableStyled : printableLines;
  return {
    json,
    width: Math.max(40, Math.min(stdout.columns ?? widest, widest)),
    style: styleOf(colours),
    progress: stderr.isTTY && !json && env['TERM'] !== 'dumb',
    line: (text = '') => void stdout.write(`${safe(text)}\n`),
    value: (value) => void stdout.write(`${printableJson(value)}\n`),
    text: (piece) => void stdout.write(printableLines(piece)),
    file: (bytes) => void stdout.write(bytes),
    note: (text) => void stderr.write(`${printableLines(text)}\n`),
    status: (line) => void stderr.write(`${clearLine}${printableStyled(line)}`),
  };
}

export function styleOf(colours: boolean): Style {
  const code =
    (start: number, end: number) =>
    (text: string): string =>
      colours ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), green: code(32, 39), cyan: code(36, 39) };
}
