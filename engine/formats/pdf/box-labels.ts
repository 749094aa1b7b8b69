import type { TextItem } from '../../text/words.ts';
import type { LabelledItem } from './annotations.ts';
import { placeOf } from './item-places.ts';

/** Text within so many of its sizes above or below a box is on its line; printed labels are within so many sideways. */
const sameLine = 0.8;
const beside = 8;

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * What boxes of a form show, behind them the words that the form has for those that have none printed on their line.
 * Words that the page prints anywhere are not told twice. Pure.
 */
export function withLabels(shown: readonly LabelledItem[], printed: readonly TextItem[]): readonly TextItem[] {
  if (shown.every(({ label = '' }) => label === '')) return shown;
  const words = printed.filter(({ str }) => /[\p{L}\p{N}]/u.test(str));
  const page = lettersOf(words.map(({ str }) => str).join(''));
  return shown.map(({ label = '', ...item }) => {
    const isAlone = label !== '' && !page.includes(lettersOf(label)) && !words.some((word) => isLabel(word, item));
    if (!isAlone) return item;
    const { scale } = placeOf(item);
    return { ...item, str: `${item.str} ${label}`, width: item.width + label.length * Math.abs(scale) * 0.5 };
  });
}

function isLabel(word: TextItem, box: TextItem): boolean {
  const [own, at] = [placeOf(box), placeOf(word)];
  const size = Math.max(Math.abs(own.scale), Math.abs(at.scale));
  const gap = Math.max(at.left - (own.left + box.width), own.left - (at.left + word.width));
  return Math.abs(at.baseline - own.baseline) < sameLine * size && gap < beside * size;
}
