import type { FlowItem } from './items.ts';

/** Pixels of a line of text at 100 %. */
const lineHeight = 24;
const charWidth = 7.4;
/** Of the widest line at 100 %. */
const textWidth = 700;
const waitingHeight = 600;
const gap = 12;

/**
 * A guess of an item's height until it was drawn and measured.
 *
 * @param width of the view, in CSS pixels
 * @param zoom 1 is 100 %
 */
export function guessHeight({ kind, start, end, breaks }: FlowItem, width: number, zoom: number): number {
  if (kind === 'waiting') return waitingHeight;
  const perLine = Math.max(8, Math.min(width - 48, textWidth * zoom) / (charWidth * zoom));
  const lines = kind === 'table' ? breaks * 1.4 : Math.max(1, breaks + Math.ceil((end - start) / perLine));
  return lines * lineHeight * zoom + gap;
}
