/** A file in a document, such as what is attached to a message. Where it can be read, it is a document of its own. */
export interface InnerFile {
  /** A name of a file, that no other file at the same part has: `innerNames`. */
  readonly name: string;
  /** The whole file. */
  bytes(): Uint8Array | Promise<Uint8Array>;
}

/** The most that is looked at, so that no document becomes thousands of them. */
export const innerBounds = {
  /** Files at one part. */
  files: 500,
  /** Documents in each other: a message in a message in a message. */
  depth: 3,
} as const;

/** UTF-16 units of a name, without its ending. */
const longestName = 120;

/**
 * Names for the files at one part, good as names of files everywhere, each its own: without separators and signs that
 * are not shown, and with a number where two are called alike.
 */
export function innerNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanName(name);
    const [, stem = clean, extension = ''] = /^(.*?)(\.[^.]{1,10})?$/su.exec(clean) ?? [];
    const short = stem.slice(0, longestName).toWellFormed();
    let own = `${short}${extension}`;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${short} (${number})${extension}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

const cleanName = (name: string): string =>
  name
    .replaceAll(/[/\\]+/gu, '-')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+$/u, '') || 'file';
