import type { Notice } from '../messages/notice.ts';
import type { Rect } from './geometry.ts';

/**
 * The document model: what every format is read into. A document is a sequence of parts (what a person turns to: a
 * page, a slide, a sheet, a message), a part is text with blocks. All offsets are UTF-16 into the part's `text`, ends
 * exclusive.
 */

/** A range of a part's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** `quote`: words of somebody else, as the message that a reply answers. */
export const simpleBlockKinds = ['paragraph', 'list-item', 'caption', 'note', 'code', 'field', 'quote'] as const;

interface BlockRange extends TextRange {
  /** True when the block seems to go on in the next part (no sentence end, the next part starts in lower case). */
  readonly continues: boolean;
}

/** Blocks are in reading order, do not overlap, and together cover all text but white space. */
export type Block =
  | (BlockRange & { readonly kind: (typeof simpleBlockKinds)[number] })
  /** `level` counts from 1, the title of a document or chapter. */
  | (BlockRange & { readonly kind: 'heading'; readonly level: number })
  | (BlockRange & { readonly kind: 'table'; readonly cells: readonly Cell[] });

/**
 * A cell of a table: a range of the part's text. Rows and columns count from 0; cells are in order of row, then column.
 */
export interface Cell extends TextRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** As the document's own program names the cell: "B7"; '' where cells have no names. */
  readonly address: string;
}

/**
 * The direction in which the characters of a run follow each other. The order is part of the packed form (`runs.ts`).
 */
export const directions = ['ltr', 'rtl', 'ttb'] as const;
export type Direction = (typeof directions)[number];

/**
 * A run of text on one line and where it stands. Runs are in the order of the text and do not overlap; characters
 * outside every run (spaces and line breaks that the reader put in) have no place.
 */
export interface TextRun extends TextRange, Rect {
  readonly direction: Direction;
  /** 1 for text that the file holds; less for text that was recognised in a picture. */
  readonly confidence: number;
}

/** Where the text of a part stands in its picture. */
export interface Layout {
  /** Points (1/72 inch) as shown, rotation applied. */
  readonly width: number;
  readonly height: number;
  /** `TextRun`s as `packRuns` packs them: thousands a page, which would cost more to send and store than to read. */
  readonly runs: Uint8Array;
}

/**
 * How far a part's text is known: read; a picture whose text must be recognised first; a picture whose text was
 * recognised, as far as it has any; or not readable.
 */
export const partStates = ['read', 'picture', 'recognised', 'unreadable'] as const;
export type PartState = (typeof partStates)[number];

/** True when a part's text is known, and so may be searched and quoted. */
export const isRead = (state: PartState): boolean => state === 'read' || state === 'recognised';

export interface Part {
  /** From 1, without gaps. */
  readonly number: number;
  /** As a person would name the part: "12", "iv", "Budget", "Slide 3", "Re: offer"; '' where it is the only one. */
  readonly label: string;
  /** As people read it: digits, fractions, powers and accents as printed; no ligatures, no soft hyphens. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Null where a part has no picture. */
  readonly layout: Layout | null;
  readonly state: PartState;
  /** What of the part was left out, and why; empty when nothing was. */
  readonly omissions: readonly Notice[];
}
