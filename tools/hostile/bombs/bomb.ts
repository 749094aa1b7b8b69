/** A small or well-formed file that wants far more than it looks like. */
export interface Bomb {
  /** The format it belongs to, and what it does: `docx: entities`. */
  readonly name: string;
  /** Ending of its file, without a dot. */
  readonly ending: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** Whether its pictures are drawn too, as for recognising their text. */
  readonly isDrawn?: boolean;
  /** Whether it is made and read in a moment: those are tried with the tests. */
  readonly isQuick?: boolean;
}

export const text = (content: string): Uint8Array => Buffer.from(content);

/** Elements in each other. */
export const nested = (times: number, open: string, inside: string, close: string): string =>
  open.repeat(times) + inside + close.repeat(times);

/** Declares entities of which each is ten of the one before: ten lines that stand for ten thousand million letters. */
export const entities =
  '<!DOCTYPE x [<!ENTITY a0 "lol">' +
  Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('') +
  '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://example.org/x">]>';

/** Where they are used. */
export const used = '&a10;&f;&h;';
