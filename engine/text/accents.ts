import { hasPlace, type TextItem } from './words.ts';

/** Accents that take a place of their own, and the marks that compose with a letter. */
const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  ˉ: '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};

/** An accent covers its letter: the two overlap by more than this many font sizes. */
const overlap = 0.12;
/** Baselines of an accent and its letter: accents over capitals are drawn higher. */
const sameLine = 0.5;

/**
 * Puts accents that are drawn apart (the older fonts of TeX) onto their letters: an accent at the end of an item,
 * covered by the letter that the next item begins with, or at the beginning of an item, over the letter that the last
 * one ended with.
 *
 * @param items in the order in which they are drawn
 */
export function withAccents(items: readonly TextItem[]): readonly TextItem[] {
  const result: TextItem[] = [];
  /** Whether the last item has just got an accent, of which nothing is left. */
  let isWithinLast = false;
  for (const each of items) {
    const last = result.at(-1);
    // An accent over the letter before it is that one's, whatever letter follows.
    const item = last !== undefined && accentAfter(last, each) !== undefined ? each : withinItem(each);
    // The gap beside an accent that is narrower than its letter is none between words.
    if (isWithinLast && last !== undefined && item.str.trim() === '' && endsWithin(last, item)) continue;
    const pair = last === undefined ? undefined : (accentBefore(last, item) ?? accentAfter(last, item));
    if (pair === undefined) result.push(item);
    else {
      const left = pair.filter(({ str }) => str !== '');
      isWithinLast = left.length === 1;
      result.splice(-1, 1, ...left);
      continue;
    }
    isWithinLast = false;
  }
  return result;
}

function withinItem(item: TextItem): TextItem {
  // Most items have none, and looking for one sign after the other is quick.
  if (!/[¨ˆ˜ˇ˚]./u.test(item.str)) return item;
  const str = item.str.replace(accented, (pair) => compose(pair.slice(1), marks[pair[0] ?? '']) ?? pair);
  return str === item.str ? item : { ...item, str };
}

function accentBefore(accent: TextItem, letter: TextItem): readonly TextItem[] | undefined {
  const mark = marks[accent.str.at(-1) ?? ''];
  const composed = compose(letter.str[0], mark);
  if (composed === undefined || !covers(accent, letter)) return undefined;
  const rest = accent.str.slice(0, -1);
  // What is left of the item ends where the letter begins.
  const width = Math.max(0, distance(accent, letter));
  return [
    { ...accent, str: rest, width },
    { ...letter, str: composed + letter.str.slice(1) },
  ];
}

function accentAfter(letter: TextItem, accent: TextItem): readonly TextItem[] | undefined {
  const mark = marks[accent.str[0] ?? ''];
  const composed = compose(letter.str.at(-1), mark);
  if (composed === undefined || !covers(letter, accent)) return undefined;
  const whole = { ...letter, str: letter.str.slice(0, -1) + composed };
  const end = letter.width - distance(letter, accent);
  // What follows the accent begins where the letter ends.
  const rest = accent.str.slice(1);
  const str = wideWithHook.test(composed) ? rest.replace(/^ (?=\p{L})/u, '') : rest;
  return [whole, { ...accent, str, ...movedBy(accent, end) }];
}

/** The hook under a capital is narrower than the letter: pdf.js takes what the letter has more for a space. */
const wideWithHook = /^[ÇĢĶĻŅŖŞŢĄĘĮŲ]$/u;

/** Whether the second item ends no further right than the first. */
const endsWithin = (first: TextItem, second: TextItem): boolean =>
  hasPlace(first) && hasPlace(second) && distance(first, second) + second.width <= first.width + 0.01 * first.width;

/** The end of an item from this far behind its start on. */
function movedBy({ transform, width }: TextItem, along: number): Pick<TextItem, 'transform' | 'width'> {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const scale = Math.hypot(a, b);
  return {
    transform: [a, b, c, d, e + (along * a) / scale, f + (along * b) / scale],
    width: Math.max(0, width - along),
  };
}

/** Accents inside an item that stand before the letter they belong to; no other sign is written so. */
const accented = /[¨ˆ˜ˇ˚][\p{Ll}\p{Lu}ıȷ]/gu;

/** The letter with the mark as one character; undefined where there is none. */
function compose(letter: string | undefined, mark: string | undefined): string | undefined {
  if (letter === undefined || mark === undefined) return undefined;
  const dotted = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const composed = (dotted + mark).normalize('NFC');
  return /^\p{L}$/u.test(composed) ? composed : undefined;
}

/** Whether the second item begins before the first ends, on the same line. */
function covers(first: TextItem, second: TextItem): boolean {
  if (!hasPlace(first) || !hasPlace(second)) return false;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first.transform;
  const [, , , , e2 = 0, f2 = 0] = second.transform;
  const size = Math.hypot(c, d);
  const scale = Math.hypot(a, b);
  const aside = ((e2 - e) * -b + (f2 - f) * a) / scale;
  const before = distance(first, second);
  return Math.abs(aside) < sameLine * size && before > -size && first.width - before > overlap * size;
}

/** How far behind the start of the first item the second starts, along the baseline, in units of user space. */
function distance({ transform: [a = 0, b = 0, , , e = 0, f = 0] }: TextItem, { transform }: TextItem): number {
  const [, , , , e2 = 0, f2 = 0] = transform;
  return ((e2 - e) * a + (f2 - f) * b) / Math.hypot(a, b);
}
