import type { FormatName } from '../../common/domain/formats.ts';
import type { Part } from '../../common/domain/part.ts';
import type { DrawnPart } from '../../common/domain/picture.ts';
import type { Notice } from '../../common/messages/notice.ts';
import type { InnerFile } from './inner/inner-file.ts';
import type { ContainerKind } from './package/container.ts';
import type { SourceFile } from './source-file.ts';

/** All that the engine knows about a format. Its viewer and the endings of its files: `common/domain/formats.ts`. */
export interface Format {
  readonly name: FormatName;
  /** Whether the bytes alone tell the format. What is text, and no more, passes as any plain format. */
  readonly hasMagic: boolean;
  /**
   * Whether a file is of the format. The bytes decide; the name only where formats have the same bytes, as plain text
   * and Markdown have.
   *
   * @param head the first bytes of the file, at most `headBytes` of `source-file.ts`
   * @param container what a file holds whose first bytes say only how it is packed
   */
  readonly detect: (head: Uint8Array, name: string, container?: ContainerKind) => boolean;
  /**
   * Opens a file for reading. The code and the libraries of the reader are loaded by the first call, not with the
   * registry.
   *
   * @throws UnreadableFile
   */
  readonly open: (file: SourceFile, password?: string) => Promise<OpenDocument>;
}

/** A document that is being read. */
export interface OpenDocument {
  readonly parts: number;
  /** As the file itself says; '' when it does not. */
  readonly title: string;
  /** BCP 47, as the file itself says; '' when it does not. */
  readonly language: string;
  /**
   * The parts from a number on, in order. A part that can't be read is a part with that state; it does not end the
   * rest.
   *
   * @throws UnreadableFile when the file as a whole turns out unreadable
   */
  read(fromPart: number): AsyncIterable<Part>;
  /**
   * Draws a part; absent where parts have no picture.
   *
   * @throws UnreadableFile when the part can't be drawn
   */
  draw?(part: number): Promise<DrawnPart>;
  /**
   * The files that the document holds in itself: at a part, once that was read, or (part 0) at the document as a whole.
   * Those that can be read become documents of their own; the others are named as left out.
   */
  innerFiles?(part: number): readonly InnerFile[];
  /** What of the document as a whole was left out; known when its parts were read. */
  omissions(): readonly Notice[];
  close(): Promise<void>;
}
