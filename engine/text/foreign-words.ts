import { isFromRight } from './scripts.ts';
import type { Word } from './word.ts';

/** A number with what belongs to it between Hebrew letters: "1,500.00", "12/05/2020", "30-40", "17%", "-5". */
const inHebrew = /^[#$€£¥₪]*\p{Nd}+([.,:/٬٫+−-]?\p{Nd}+)*[%°$€£¥₪]*/u;
/** Between Arabic letters only points and strokes are inside of numbers; signs and shares stand where they are read. */
const inArabic = /^\p{Nd}+([.,:/٬٫]\p{Nd}+)*/u;
/** From its first letter or figure to its last: "AB-1234", "info@example.org". */
const foreign = /[\p{L}\p{N}](.*[\p{L}\p{N}])?/u;
/** The same with a hyphen behind it. */
const divided = /[\p{L}\p{N}](.*[\p{L}\p{N}])?-?/u;
const arabic = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/u;

/** Whether a line has Arabic letters, between which numbers are written in another way. */
export const isArabic = (words: readonly Word[]): boolean =>
  words.some(({ text }) => arabic.test(text) && isFromRight(text));

/** What stands around a word of a line from right to left. */
interface Around {
  /** Whether the line has Arabic letters. */
  readonly besideArabic: boolean;
  /** Whether a word from right to left touches its left: what is between them is no sign of a number ("12-א"). */
  readonly followsLetter: boolean;
  /** Whether it is read last: a hyphen at its right divides it, and it goes on in the next line. */
  readonly isLast: boolean;
}

/**
 * The parts of a word that stands between words from right to left and has no letter of theirs, from left to right: the
 * signs around a name or a number are read from the right as the line is.
 */
export function piecesOf(word: Word, { besideArabic, followsLetter, isLast }: Around): readonly Word[] {
  const { text } = word;
  if (isFromRight(text) || text.length === 1) return [word];
  const number = besideArabic ? inArabic : inHebrew;
  const name = /\p{L}/u.test(text) ? (isLast ? divided : foreign).exec(text) : null;
  // A sign before a number is part of it only at the left of all.
  const [sign = ''] = followsLetter ? [] : (/^[-−+](?=\p{Nd})/u.exec(text) ?? []);
  const pieces: string[] = [];
  for (let index = 0; index < text.length;) {
    const rest = text.slice(index);
    const own = index === 0 ? sign : '';
    const first = Array.from(rest)[0] ?? '';
    const ofName = index === name?.index ? name[0] : first;
    const ofNumber = number.exec(rest.slice(own.length))?.[0];
    const piece = name !== null ? ofName : ofNumber === undefined ? first : own + ofNumber;
    pieces.push(piece);
    index += piece.length;
  }
  let from = 0;
  return pieces.map((piece, index) => {
    const start = from;
    from += piece.length;
    return partOf(word, piece, [start / text.length, from / text.length], [index === 0, from === text.length]);
  });
}

/** @param share from and to, of the width; `ends` whether it is the first and the last of the word */
function partOf(
  word: Word,
  text: string,
  [from, to]: readonly [number, number],
  [isFirst, isLast]: readonly [boolean, boolean],
): Word {
  const width = word.right - word.left;
  const keepsSpace = (word.space === 'left' && isFirst) || (word.space === 'right' && isLast);
  const rect =
    word.turn === 0
      ? { ...word.rect, x: word.rect.x + from * word.rect.width, width: (to - from) * word.rect.width }
      : word.rect;
  return {
    ...word,
    text,
    rect,
    left: word.left + from * width,
    right: word.left + to * width,
    space: keepsSpace ? word.space : undefined,
  };
}

/** Words read from left to right as if they were written from the right: then what follows touches the last. */
export function fromRight(words: readonly Word[]): readonly Word[] {
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.right));
  return words.map((word) => ({
    ...word,
    left: left + right - word.right,
    right: left + right - word.left,
    space: word.space === 'left' ? 'right' : word.space === 'right' ? 'left' : undefined,
  }));
}
