import { distance } from './distance.ts';
import type { Token } from './tokens.ts';
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
/** A word that is so many times rarer than the one it is like was misread more than once. */
const muchRarer = 4;
/** Letters of a word that are read wrongly, as a share of it. */
const mostWrong = 0.4;

/**
 * True when what differs is most likely an error of recognition: signs that look alike, spaces, and words that neither
 * document knows and that are nearly the word of the other side. Another digit is never taken for one.
 */
export function isMisread(hunk: Hunk, sides: Sides): boolean {
  const [left, right] = [wordsAsRead(hunk.left), wordsAsRead(hunk.right)];
  if (![...left, ...right].some(({ is }) => is !== 'sign'))
    return ![...left, ...right].some(({ form }) => /[€$£¥%‰+<>=-]/u.test(form));
  const [a, b] = [lettersOf(left), lettersOf(right)];
  if (lookAlike(a) === lookAlike(b)) return true;
  if ([...left, ...right].some(({ is }) => is === 'number')) return false;
  if (a === '' || b === '')
    return isDirt(left, sides.leftRecognised, sides) && isDirt(right, sides.rightRecognised, sides);
  const isUnknown =
    (sides.leftRecognised && hasUnknown(left, right, sides.right, sides.left)) ||
    (sides.rightRecognised && hasUnknown(right, left, sides.left, sides.right));
  return isUnknown && distance(a, b) <= Math.max(1, mostWrong * Math.min(a.length, b.length));
}

/** A digit inside of a word is a letter that was misread: "shal1" is one word, and no number. */
function wordsAsRead(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    const last = words.at(-1);
    const goesOn = last !== undefined && last.is !== 'sign' && token.is !== 'sign' && !token.apart;
    if (!goesOn || (last.is === 'number' && token.is === 'number')) words.push(token);
    else words.splice(-1, 1, { ...last, form: last.form + token.form, end: token.end, is: 'word' });
  }
  return words;
}

/** A few letters that no word is made of: a speck, a line, a stamp. */
export function isDirt(tokens: readonly Token[], recognised: boolean, { left, right }: Sides): boolean {
  if (tokens.length === 0) return true;
  const known = tokens.filter(
    ({ form }) => (left.get(form.toLowerCase()) ?? 0) + (right.get(form.toLowerCase()) ?? 0) > 1,
  );
  return recognised && known.length === 0 && tokens.every(({ is, form }) => is !== 'number' && form.length <= 3);
}

/** True when a word stands in no other document, and here hardly, beside how often the word that was meant does. */
function hasUnknown(tokens: readonly Token[], meant: readonly Token[], others: Lexicon, own: Lexicon): boolean {
  const usual = Math.max(0, ...meant.map(({ form }) => own.get(form.toLowerCase()) ?? 0));
  return tokens.some(({ is, form }) => {
    const times = own.get(form.toLowerCase()) ?? 0;
    return is === 'word' && !others.has(form.toLowerCase()) && (times < oftenEnough || muchRarer * times < usual);
  });
}

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
    .replaceAll(/[.,']/gu, '.')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
