import type { Block, Cell, Part, TextRange } from '../../../common/domain/part.ts';
import type { OpenParts } from '../use-parts.ts';
import { tableItems } from './table-items.ts';

/**
 * What is drawn at once: a block of a part's text or, of a long one, a piece. What is far from the view is not drawn.
 */
export interface FlowItem extends TextRange {
  /** The same for the same text, whatever is loaded. */
  readonly key: string;
  readonly part: number;
  /** `name`: the part's label above its text. `waiting`: the part was not loaded yet. */
  readonly kind: Block['kind'] | 'name' | 'waiting' | 'failed' | 'empty';
  /** Of a heading, from 1; else 0. */
  readonly level: number;
  /** False for a piece that goes on with the block of the item before. */
  readonly opens: boolean;
  /** Line breaks in the text, for a guess of its height. */
  readonly breaks: number;
  /** Of a table: the cells of these rows, and how wide the columns of the whole table are. */
  readonly table: { readonly cells: readonly Cell[]; readonly shares: readonly number[] } | null;
}

/** UTF-16 units of the longest piece: a view or two. */
const longestPiece = 6_000;

/** The items of a document in order; a part that was not loaded is one. */
export function itemsOfDocument({ count, loaded }: OpenParts): readonly FlowItem[] {
  const items: FlowItem[] = [];
  for (let number = 1; number <= count; number++) {
    const part = loaded.get(number);
    if (part === undefined || 'failed' in part) {
      const kind = part === undefined ? 'waiting' : 'failed';
      items.push(plainItem(number, kind, { start: 0, end: 0 }));
    } else {
      for (const item of itemsOfPart(part)) items.push(item);
    }
  }
  return items;
}

const itemsByPart = new WeakMap<Pick<Part, 'blocks'>, readonly FlowItem[]>();

function itemsOfPart(part: Pick<Part, 'number' | 'label' | 'text' | 'blocks'>): readonly FlowItem[] {
  const known = itemsByPart.get(part);
  if (known !== undefined) return known;
  const { number, text, blocks } = part;
  const items: FlowItem[] = [];
  if (isNamed(part)) items.push(plainItem(number, 'name', { start: 0, end: 0 }));
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const item of tableItems(number, block)) items.push(item);
    } else {
      for (const [index, piece] of piecesOf(text, block, longestPiece).entries()) {
        const level = block.kind === 'heading' ? block.level : 0;
        const breaks = countBreaks(text, piece);
        items.push({ ...plainItem(number, block.kind, piece), level, opens: index === 0, breaks });
      }
    }
  }
  if (blocks.length === 0) items.push(plainItem(number, 'empty', { start: 0, end: text.length }));
  itemsByPart.set(part, items);
  return items;
}

/** Whether a part's label says something to who reads on: it does not only count, or stand again right below. */
function isNamed({
  number,
  label,
  text,
  blocks: [first],
}: Pick<Part, 'number' | 'label' | 'text' | 'blocks'>): boolean {
  const repeats = first?.kind === 'heading' && text.slice(first.start, first.end).trim() === label;
  return label !== '' && label !== String(number) && !repeats;
}

const plainItem = (part: number, kind: FlowItem['kind'], { start, end }: TextRange): FlowItem => ({
  key: kind === 'name' ? `${part} name` : `${part} ${start}`,
  part,
  kind,
  start,
  end,
  level: 0,
  opens: true,
  breaks: 0,
  table: null,
});

/** A range in pieces of at most `most` units, cut after line breaks where there are any, else after spaces. */
export function piecesOf(text: string, { start, end }: TextRange, most: number): readonly TextRange[] {
  const pieces: TextRange[] = [];
  let begin = start;
  while (end - begin > most) {
    const limit = begin + most;
    const line = text.lastIndexOf('\n', limit - 1);
    const space = text.lastIndexOf(' ', limit - 1);
    const splitsPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
    const cut = line >= begin ? line + 1 : space >= begin ? space + 1 : splitsPair ? limit - 1 : limit;
    pieces.push({ start: begin, end: cut });
    begin = cut;
  }
  return [...pieces, { start: begin, end }];
}

function countBreaks(text: string, { start, end }: TextRange): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** The item that holds a place of the text, or the one before it; 0 when there is none. */
export function itemAt(items: readonly FlowItem[], part: number, offset: number): number {
  const found = items.findLastIndex(
    (item) => item.part < part || (item.part === part && (item.start <= offset || item.kind === 'name')),
  );
  return Math.max(0, found);
}
