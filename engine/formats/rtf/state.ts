import type { CellPlace } from './table.ts';

/** Where text of a group goes; nowhere from `skip`, `info` and `upr`. */
export type Destination =
  'text' | 'code' | 'form' | 'skip' | 'info' | 'upr' | 'fonts' | 'styles' | 'title' | 'mark' | 'author' | 'name';

/** What a group has and gives to the groups in it, until it ends. */
export interface GroupState {
  destination: Destination;
  font: number;
  /** The font of text that says nothing of fonts. */
  defaultFont: number;
  /** Bytes that follow a letter by its number, for programs that do not know those. */
  fallback: number;
  hidden: boolean;
  deleted: boolean;
  raised: boolean;
  bold: boolean;
  style: number;
  /** From 0; undefined where the style decides. */
  outline: number | undefined;
  inTable: boolean;
  /** What to do when the group ends. */
  atEnd: (() => void) | undefined;
}

export const firstState = (): GroupState => ({
  destination: 'text',
  font: -1,
  defaultFont: -1,
  fallback: 1,
  hidden: false,
  deleted: false,
  raised: false,
  bold: false,
  style: 0,
  outline: undefined,
  inTable: false,
  atEnd: undefined,
});

/** The row that is being defined. */
export interface RowState {
  left: number;
  header: boolean;
  places: CellPlace[];
  joinsLeft: boolean;
  joinsAbove: boolean;
}

export const firstRow = (): RowState => ({ left: 0, header: false, places: [], joinsLeft: false, joinsAbove: false });

/** A style of paragraphs. */
export interface RtfStyle {
  readonly name: string;
  readonly basedOn: number | undefined;
  readonly outline: number | undefined;
}

/** Styles that are based on each other go no deeper. */
const deepest = 20;

/** The heading level of a style, from 1; undefined for running text. */
export function headingOf(styles: ReadonlyMap<number, RtfStyle>, number: number, depth = 0): number | undefined {
  const style = styles.get(number);
  if (style === undefined || depth > deepest) return undefined;
  if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
  const name = style.name.toLowerCase();
  if (name === 'title') return 1;
  const named = /^heading ([1-9])$/u.exec(name);
  if (named !== null) return Number(named[1]);
  return style.basedOn === undefined || style.basedOn === number
    ? undefined
    : headingOf(styles, style.basedOn, depth + 1);
}
