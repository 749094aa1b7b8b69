import { areJoined, type Word } from './word.ts';

const kinds = ['()', '[]', '{}', '<>', '«»'];

/** A word in reading order, and whether it consists of signs alone. */
export interface ReadWord {
  readonly word: Word;
  readonly neutral: boolean;
}

/**
 * The words of a line from right to left with the brackets that are meant. Files have them as they look, or as they are
 * meant, and readers turn round what is in one item with letters: of the ways to take them, the one counts in which
 * most of them open before they close, or else most stand before what they open and behind what they close, as where a
 * line ends between them. Where that does not tell, signs alone are as they look.
 */
export function withBrackets(line: readonly ReadWord[]): readonly Word[] {
  let read = line;
  for (const kind of kinds)
    if (line.some(({ word }) => Array.from(kind).some((sign) => word.text.includes(sign)))) read = withKind(read, kind);
  return read.map(({ word }) => word);
}

/** The same, for brackets of one kind. */
function withKind(line: readonly ReadWord[], kind: string): readonly ReadWord[] {
  const ways = [
    (each: ReadWord) => each.neutral,
    (each: ReadWord) => each.neutral || each.word.rtl,
    () => false,
    (each: ReadWord) => !each.neutral && each.word.rtl,
  ].map((turns) => line.map((each) => (turns(each) ? { ...each, word: mirrored(each.word, kind) } : each)));
  const counts = ways.map((way) => 1000 * countUnmatched(way, kind) + countMisplaced(way, kind));
  return ways[counts.indexOf(Math.min(...counts))] ?? line;
}

function mirrored(word: Word, kind: string): Word {
  const [open = '', close = ''] = kind;
  const text = Array.from(word.text, (sign) => (sign === open ? close : sign === close ? open : sign)).join('');
  return text === word.text ? word : { ...word, text };
}

/** Brackets that open with nothing behind them, or close with nothing before them. */
function countMisplaced(line: readonly ReadWord[], [open = '', close = '']: string): number {
  let text = '';
  for (const [at, { word }] of line.entries()) {
    const before = line[at - 1]?.word;
    text += (before !== undefined && !areJoined(word, before) ? ' ' : '') + word.text;
  }
  const around = ` ${text} `;
  return Array.from(around).filter(
    (sign, at, all) =>
      (sign === open && /[\s.,:;!?]/u.test(all[at + 1] ?? ' ')) || (sign === close && /\s/u.test(all[at - 1] ?? ' ')),
  ).length;
}

/** Brackets that close without having opened, or open without being closed. */
function countUnmatched(line: readonly ReadWord[], [open, close]: string): number {
  let depth = 0;
  let unmatched = 0;
  for (const sign of line.map(({ word }) => word.text).join('')) {
    if (sign === open) depth += 1;
    if (sign === close && --depth < 0) [depth, unmatched] = [0, unmatched + 1];
  }
  return unmatched + depth;
}
