/** Where a command writes, and what it may write there. */
export interface Output {
  /** True with `--json`: one JSON value a line on standard output, and nothing else there. */
  readonly json: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly style: Style;
  /** True when standard error is a terminal that a progress bar can be drawn on. */
  readonly progress: boolean;
  /** Text as it is to standard output. */
  text(text: string): void;
  /** A line to standard output. */
  line(text?: string): void;
  /** A JSON value and a line break to standard output. */
  value(value: unknown): void;
  /** Text as it is to standard error. */
  note(text: string): void;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const widest = 96;

/** The output of this process. Colours only on a terminal, and not where `NO_COLOR` is set (no-color.org). */
export function processOutput(json: boolean): Output {
  const { stdout, stderr, env } = process;
  const noColour = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    json,
    width: Math.max(40, Math.min(stdout.columns ?? widest, widest)),
    style: styleOf(stdout.isTTY && !noColour),
    progress: stderr.isTTY && !json && env['TERM'] !== 'dumb',
    text: (text) => void stdout.write(text),
    line: (text = '') => void stdout.write(`${text}\n`),
    value: (value) => void stdout.write(`${JSON.stringify(value)}\n`),
    note: (text) => void stderr.write(text),
  };
}

export function styleOf(colours: boolean): Style {
  const code =
    (start: number, end: number) =>
    (text: string): string =>
      colours ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), green: code(32, 39), cyan: code(36, 39) };
}
