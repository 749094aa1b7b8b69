import type { Token } from './tokens.ts';
import { isCounting } from './numbers.ts';
import type { Unit } from './units.ts';
import type { Hunk } from './word-diff.ts';

/** How often the words of a document occur in it, in lower case. */
export type Lexicon = ReadonlyMap<string, number>;

export function lexiconOf(units: readonly Unit[]): Lexicon {
  const lexicon = new Map<string, number>();
  for (const { words } of units) for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) + 1);
  return lexicon;
}

export interface Sides {
  readonly left: Lexicon;
  readonly right: Lexicon;
  /** Which sides were recognised in a picture; at least one of them. */
  readonly leftRecognised: boolean;
  readonly rightRecognised: boolean;
}

/** A word that a document has as often is a word, however like another one it is. */
const oftenEnough = 3;
/** Letters of a word that are read wrongly, as a share of it. */
const mostWrong = 0.4;

/**
 * True when what differs is most likely an error of recognition: signs that look alike, spaces, and words that neither
 * document knows and that are nearly the word of the other side. Another digit is never taken for one.
 */
export function isMisread(hunk: Hunk, sides: Sides): boolean {
  const [left, right] = [hunk.left, hunk.right];
  if (![...left, ...right].some(({ is }) => is !== 'sign'))
    return ![...left, ...right].some(({ form }) => /[€$£¥%‰+<>=-]/u.test(form));
  const [a, b] = [lettersOf(left), lettersOf(right)];
  if (lookAlike(a) === lookAlike(b)) return true;
  if ([...left, ...right].some(isCounting)) return false;
  if (a === '' || b === '')
    return isDirt(left, sides.leftRecognised, sides) && isDirt(right, sides.rightRecognised, sides);
  const isUnknown =
    (sides.leftRecognised && hasUnknown(left, sides.right, sides.left)) ||
    (sides.rightRecognised && hasUnknown(right, sides.left, sides.right));
  return isUnknown && distance(a, b) <= Math.max(1, mostWrong * Math.min(a.length, b.length));
}

/** A few letters that no word is made of: a speck, a line, a stamp. */
export function isDirt(tokens: readonly Token[], recognised: boolean, { left, right }: Sides): boolean {
  if (tokens.length === 0) return true;
  const known = tokens.filter(
    ({ form }) => (left.get(form.toLowerCase()) ?? 0) + (right.get(form.toLowerCase()) ?? 0) > 1,
  );
  return recognised && known.length === 0 && tokens.every(({ is, form }) => is !== 'number' && form.length <= 3);
}

const hasUnknown = (tokens: readonly Token[], others: Lexicon, own: Lexicon): boolean =>
  tokens.some(
    ({ is, form }) =>
      is === 'word' && !others.has(form.toLowerCase()) && (own.get(form.toLowerCase()) ?? 0) < oftenEnough,
  );

/** Letters and digits, with the separators inside numbers, which change what a number says. */
const lettersOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ is }) => is !== 'sign')
    .map(({ form }) => form.toLowerCase())
    .join('');

/** Signs that recognition takes for one another. */
const lookAlike = (text: string): string =>
  text
    .replaceAll(/[li|!]/gu, '1')
    .replaceAll('o', '0')
    .replaceAll('s', '5')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/(?<=\p{N})[.,'](?=\p{N}{3}(?!\p{N}))/gu, ',')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

/** Letters to put in, leave out or change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
