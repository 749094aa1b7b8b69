import type { Notice } from '../../../common/messages/notice.ts';
import type { CellText } from '../part-builder.ts';

/** A slide as any format of presentations gives it. */
export interface Slide {
  readonly hidden: boolean;
  readonly title: string;
  /** In the order of reading, without the title. */
  readonly items: readonly SlideItem[];
  /** What the speaker notes, a paragraph each. */
  readonly notes: readonly string[];
  /** What others noted on the slide, each with the name of who did. */
  readonly comments: readonly string[];
  /** Footers, and dates that somebody wrote: what stands on slide after slide, without numbers of slides. */
  readonly edges: readonly string[];
  /** Pictures that hold no text for us. */
  readonly pictures: number;
  readonly omissions: readonly Notice[];
}

export type SlideItem =
  | { readonly kind: 'paragraph' | 'caption'; readonly text: string }
  | ListItem
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellText[])[] };

export interface ListItem {
  readonly kind: 'list-item';
  /** From 0. */
  readonly level: number;
  /** "3." where the list counts; '' where it has bullets. */
  readonly number: string;
  readonly text: string;
}

/** The most that is read of a presentation. */
export const slideBounds = {
  slides: 20_000,
  /** UTF-16 units of one slide. */
  text: 2_000_000,
  /** Blocks of one slide. */
  items: 50_000,
  /** Rows and columns of a table, and points of a chart. */
  cells: 50_000,
} as const;
