import type { ParserLimits } from '../../common/contracts/parser.ts';
import { CarrelError } from '../../common/errors.ts';
import type { ParserStarter } from '../jobs/import/parser-starter.ts';
import { createParsers } from '../jobs/import/parsers.ts';

/** A file whose pages the page can't draw by itself, as it can those of a PDF. */
export interface DrawnFile {
  readonly path: string;
  /** The path in the file of the file that is meant; '' for the file itself. */
  readonly inner: string;
  readonly sha256: string;
}

/** Pages of pictures as PDF, for the viewer of pages. */
export interface DrawnPages {
  /**
   * The whole PDF. The last one is kept, as a viewer reads a file in many ranges.
   *
   * @throws CarrelError `bad-file` with the reason when it can't be drawn
   */
  of(file: DrawnFile): Promise<Uint8Array>;
  close(): void;
}

/** A PDF of more bytes is not taken from a parser. */
const mostBytes = 400e6;

/** Has pages drawn in a parser of its own: nobody waits for an import to look at a document. */
export function createDrawnPages(starter: ParserStarter, limits: () => ParserLimits): DrawnPages {
  const parsers = createParsers(starter);
  let last: { readonly sha256: string; readonly pdf: Promise<Uint8Array> } | undefined;

  async function draw({ path, inner }: DrawnFile): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const outcome = await parsers.draw(
      { path, ...(inner === '' ? {} : { inner }) },
      limits(),
      {
        bytes(piece) {
          length += piece.length;
          if (length > mostBytes) throw new CarrelError('bad-file', 'parser-lied');
          pieces.push(piece);
        },
      },
      new AbortController().signal,
    );
    parsers.rest();
    if (outcome !== null)
      throw new CarrelError('bad-file', outcome.notice?.code ?? 'file-damaged', {
        params: outcome.notice?.params ?? {},
      });
    return new Uint8Array(Buffer.concat(pieces));
  }

  return {
    of(file) {
      if (last?.sha256 === file.sha256) return last.pdf;
      const own = { sha256: file.sha256, pdf: draw(file) };
      last = own;
      own.pdf.catch(() => {
        if (last === own) last = undefined;
      });
      return own.pdf;
    },
    close() {
      last = undefined;
      parsers.close();
    },
  };
}
