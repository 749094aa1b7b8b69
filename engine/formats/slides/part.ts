import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import { PartBuilder } from '../part-builder.ts';
import { slideBounds, type ListItem, type Slide, type SlideItem } from './slide.ts';

/** Bullets by the level of a list, the last for all below. */
const bullets = ['•', '◦', '▪'] as const;

/**
 * A slide as a part: its title, what stands on it, then notes, comments, and footers.
 *
 * @param shownNumber as the presentation counts its slides
 */
export function slidePart(slide: Slide, shownNumber: number, number: number): Part {
  const builder = new PartBuilder();
  builder.heading(1, oneLine(slide.title.slice(0, slideBounds.text)));
  const rest: readonly SlideItem[] = slide.items;
  let isCut = false;
  for (const item of rest) {
    isCut = builder.text.length >= slideBounds.text || builder.blocks.length >= slideBounds.items;
    if (isCut) break;
    addItem(builder, item);
  }
  for (const note of [...slide.notes, ...slide.comments, ...slide.edges]) {
    isCut ||= builder.text.length >= slideBounds.text;
    if (!isCut) builder.add('note', clean(note));
  }
  return {
    number,
    label: `Slide ${shownNumber}${slide.hidden ? ' (hidden slide)' : ''}`,
    text: builder.text,
    blocks: builder.blocks,
    layout: null,
    state: 'read',
    omissions: [...slide.omissions, ...(isCut ? [notice('slide-cut')] : [])],
  };
}

/** A slide that can't be read. */
export const unreadableSlide = (shownNumber: number, number: number): Part => ({
  number,
  label: `Slide ${shownNumber}`,
  text: '',
  blocks: [],
  layout: null,
  state: 'unreadable',
  omissions: [notice('slide-damaged')],
});

function addItem(builder: PartBuilder, item: SlideItem): void {
  if (item.kind === 'table') builder.spannedTable(item.rows);
  else if (item.kind === 'list-item') builder.add('list-item', listItemText(item));
  else builder.add(item.kind, clean(item.text));
}

function listItemText({ level, number, text }: ListItem): string {
  const words = clean(text);
  const mark = number === '' ? (bullets[Math.min(level, bullets.length - 1)] ?? '•') : number;
  return words === '' ? '' : `${mark} ${words}`;
}

const clean = (text: string): string =>
  text
    .slice(0, slideBounds.text)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
