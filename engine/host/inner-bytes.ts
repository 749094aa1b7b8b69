import type { ParserLimits } from '../../common/contracts/parser.ts';
import { CarrelError } from '../../common/errors.ts';
import type { ParserStarter } from '../jobs/import/parser-starter.ts';
import { createParsers } from '../jobs/import/parsers.ts';

/** A file that lies in another one. */
export interface InnerPlace {
  readonly path: string;
  readonly inner: string;
  /** As it was when it was found. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The bytes of files that lie in others, for the viewers. */
export interface InnerBytes {
  /**
   * The whole file. The last one is kept, as a viewer reads a file in many ranges.
   *
   * @throws CarrelError `not-found` when it can't be taken out of the file that holds it
   */
  of(place: InnerPlace): Promise<Uint8Array>;
  close(): void;
}

/** Takes files out of others, in a parser of its own: nobody waits for an import to look at a document. */
export function createInnerBytes(starter: ParserStarter, limits: () => ParserLimits): InnerBytes {
  const parsers = createParsers(starter);
  let last: { readonly sha256: string; readonly bytes: Promise<Uint8Array> } | undefined;

  async function extract({ path, inner, bytes: size }: InnerPlace): Promise<Uint8Array> {
    const whole = new Uint8Array(size);
    let at = 0;
    const outcome = await parsers.extract(
      { path, inner },
      limits(),
      {
        bytes(piece) {
          if (at + piece.length > size) throw changed();
          whole.set(piece, at);
          at += piece.length;
        },
      },
      new AbortController().signal,
    );
    parsers.rest();
    if (outcome !== null || at !== size) throw changed();
    return whole;
  }

  return {
    of(place) {
      if (last?.sha256 === place.sha256) return last.bytes;
      const bytes = extract(place);
      const own = { sha256: place.sha256, bytes };
      last = own;
      bytes.catch(() => {
        if (last === own) last = undefined;
      });
      return bytes;
    },
    close() {
      last = undefined;
      parsers.close();
    },
  };
}

const changed = (): CarrelError => new CarrelError('not-found', 'file-changed');
