import type { Outcome } from '../domain/document.ts';
import type { Part } from '../domain/part.ts';
import type { Notice } from '../messages/notice.ts';

/**
 * Host ↔ parser process. One parser reads or recognises one file and is then thrown away or, after a clean end, given
 * the next. The host stops a parser by killing its process; there is no cancel message, because a blocked parser could
 * not read it.
 */
export interface ParseRequest {
  readonly kind: 'parse';
  readonly path: string;
  /** The path, in the file, of the inner file that is meant; absent for the file itself. */
  readonly inner?: string;
  /** First part wanted, from 1: a resumed job does not repeat parts. */
  readonly fromPart: number;
  /** What opens a protected file; kept in memory only. */
  readonly password?: string;
}

/**
 * Asks for the text of parts that are pictures. The answer is as that of `parse`, with these parts alone; each has the
 * state `recognised`, or `unreadable`.
 */
export interface RecogniseRequest {
  readonly kind: 'recognise';
  readonly path: string;
  /** As in `ParseRequest`. */
  readonly inner?: string;
  /** In ascending order. */
  readonly parts: readonly number[];
  /** Folder of the models. */
  readonly models: string;
  readonly password?: string;
}

/** Asks for the bytes of an inner file, as they are. */
export interface ExtractRequest {
  readonly kind: 'extract';
  readonly path: string;
  readonly inner: string;
  readonly password?: string;
}

/** Asks for the pages of a file of pictures as a PDF, which viewers can show. The answer is as that of `extract`. */
export interface DrawRequest {
  readonly kind: 'draw';
  readonly path: string;
  /** As in `ParseRequest`. */
  readonly inner?: string;
  readonly password?: string;
}

/**
 * Asks a new parser to read files that nobody waits for: code that has run is compiled, and the first file that
 * somebody waits for is read faster. The answer is `rehearsed`; it comes sooner when a file is asked for meanwhile.
 */
export interface RehearseRequest {
  readonly kind: 'rehearse';
  readonly paths: readonly string[];
}

export type ParserRequest = ParseRequest | RecogniseRequest | ExtractRequest | DrawRequest | RehearseRequest;

/** A file in a document, such as what is attached to a message, that can be read as a document of its own. */
export interface FoundInnerFile {
  /** Its path in the document, parted by "/": its name, below the number of the part at which it stands. */
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** What a file can end with instead of being read. */
export type Refusal = Exclude<Outcome, 'ready' | 'scanned' | 'empty'>;

export type ParserMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rehearsed' }
  | {
      readonly kind: 'opened';
      /** Name of a format of `engine/formats/registry.ts`. */
      readonly format: string;
      readonly parts: number;
      /** As the file itself says; '' when it does not. */
      readonly title: string;
      /** BCP 47, as the file itself says; '' when it does not. */
      readonly language: string;
    }
  /** Comes before the part at which the file stands: whoever has stored a part has its files. */
  | { readonly kind: 'inner'; readonly file: FoundInnerFile }
  | { readonly kind: 'part'; readonly part: Part }
  /** A piece of an inner file, or of a drawn PDF, in order. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /**
   * The last message of a file that was read, with what of the document as a whole was left out. `scanned` and `empty`
   * are decided by the host, which has seen all parts, also those of an earlier run.
   */
  | { readonly kind: 'done'; readonly omissions: readonly Notice[] }
  /** The last message of a file that was not read, or not to its end. */
  | { readonly kind: 'outcome'; readonly outcome: Refusal; readonly notice: Notice };

/**
 * Limits of one parser process, enforced from inside by its watchdog thread (memory) and from outside by the host
 * (time).
 */
export interface ParserLimits {
  readonly memoryMB: number;
  readonly seconds: number;
}

/**
 * V8's options of a parser. By itself its young generation grows to 134 MB, and reading takes as much processor time as
 * with three spaces of 16 (ADR 0720).
 */
export const parserOptions: readonly string[] = ['--max-semi-space-size=16'];

/**
 * The most that a parser sends: far above what real documents have, and it keeps one part from filling the disk.
 * Readers cut at these bounds and say so in a part's omissions; the host refuses what is over them.
 */
export const parserBounds = {
  parts: 200_000,
  /** UTF-16 units of a part's text. */
  text: 4_000_000,
  /** Words that have a place on one page. */
  runs: 400_000,
  blocks: 200_000,
  /** UTF-16 units of a title, a label, a language. */
  name: 300,
  omissions: 100,
  /** UTF-16 units of the path of an inner file. */
  innerPath: 1_000,
  /** Bytes of an inner file, and of a piece of one. */
  innerBytes: 200e6,
  piece: 1 << 20,
} as const;
