import { areJoined, segmentOf, type Segment, type Word } from '../word.ts';
import { isNumeric, type TableRow } from './table.ts';

/** A number at the end of a line is parted from what stands before it by at least this many font sizes. */
const beforeNumber = 0.55;
/** Words of a line are at most this many font sizes apart. */
const betweenWords = 0.6;
/** In justified lines this many times as far as the others of the line. */
const justified = 1.8;
const leastGaps = 5;
/** What is smaller than this share of its line is an index. */
const leastSize = 0.85;
/** A mark stands at its number with less of a gap than this many of its own sizes. */
const atNumber = 0.4;
/** An amount with its decimals: two of them side by side are two, however near to each other. */
const decimal = /^[($€£¥+\-–—−]*\d[\d.,]*[.,]\d{2}[)%]*$/u;
const number = /^[($€£¥+\-–—−]*(\d[\d.,]*|[-–—−])[)%]*$/u;

/** Segments of one column of text to rows, from top to bottom; numbers that end a line are parted from each other. */
export function tableRows(segments: readonly Segment[]): readonly TableRow[] {
  const rows: { baseline: number; size: number; segments: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(segment.baseline - last.baseline) < 0.3 * Math.min(segment.size, last.size)) {
      last.segments.push(segment);
      last.size = Math.max(last.size, segment.size);
    } else rows.push({ baseline: segment.baseline, size: segment.size, segments: [segment] });
  }
  return totalsApart(
    rows.map((row) => ({
      ...row,
      segments: signsApart(wordsTogether(row.segments.toSorted((a, b) => a.left - b.left)).flatMap(numbersApart)),
    })),
  );
}

const sign = /^([$€£¥]|(US|C|A)\$)$/u;

/**
 * Parts, in which a sign of a currency behind an amount is apart where the row ends without one: it stands before the
 * next amount, "$ 34 | $ 14 | $ 9", at the left edge of its column.
 */
function signsApart(parts: readonly Segment[]): readonly Segment[] {
  const endsWithSign = ({ words }: Segment): boolean => sign.test(words.at(-1)?.text ?? '');
  if (parts.slice(-1).some(endsWithSign)) return parts;
  return parts.flatMap((part) =>
    endsWithSign(part) && number.test(part.words.at(-2)?.text ?? '')
      ? [segmentOf(part.words.slice(0, -1)), segmentOf(part.words.slice(-1))]
      : [part],
  );
}

/** Points by which amounts of a column end at different places, at most. */
const sameRight = 0.5;
/** Words of the name of a total. */
const mostNameWords = 3;
/** A total's name begins at least this many font sizes to the right of the table. */
const indented = 2;

/** Rows, in which a total that ends below amounts is parted from its name, however near: "Total $1,393.00". */
function totalsApart(rows: readonly TableRow[]): readonly TableRow[] {
  const amounts = rows.flatMap(({ segments }) => segments.slice(1).filter(isNumeric));
  const left = Math.min(...rows.flatMap(({ segments }) => segments.map((each) => each.left)));
  return rows.map((row) => {
    const last = row.segments.at(-1);
    const cut = last?.words.findIndex((word, index) => index > 0 && decimal.test(word.text)) ?? -1;
    if (last === undefined || cut < 1 || cut > mostNameWords || last.left < left + indented * last.size) return row;
    const [name, amount] = [segmentOf(last.words.slice(0, cut)), segmentOf(last.words.slice(cut))];
    const alike = amounts.filter(({ right }) => Math.abs(right - amount.right) < sameRight).length;
    return isNumeric(amount) && !isNumeric(name) && alike > 1
      ? { ...row, segments: [...row.segments.slice(0, -1), name, amount] }
      : row;
  });
}

/** Words that were parted at a place where most lines of the page have a gap, but stand as near as those of a line. */
function wordsTogether(segments: readonly Segment[]): readonly Segment[] {
  const usual = wordGap(segments);
  const parts: Segment[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    const isNear =
      last !== undefined &&
      segment.left - last.right < Math.max(betweenWords * Math.min(segment.size, last.size), justified * usual);
    if (
      isNear &&
      areDrawnTogether(last, segment) &&
      segment.size >= leastSize * last.size &&
      last.size >= leastSize * segment.size
    )
      parts[parts.length - 1] = segmentOf([...last.words, ...segment.words]);
    else parts.push(segment);
  }
  return parts;
}

/** Whether the file draws two parts one after the other, as far as that is known: else they may be of two blocks. */
function areDrawnTogether(one: Segment, other: Segment): boolean {
  const [last, next] = [one.words.at(-1), other.words[0]];
  if (last?.order === undefined || next?.order === undefined || last.rtl || next.rtl) return true;
  return next.order === last.order + 1;
}

/** The middle distance between the words of a row that has enough of them to tell; else 0. */
function wordGap(segments: readonly Segment[]): number {
  const gaps = segments.flatMap(({ words }) =>
    words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0)),
  );
  return gaps.length < leastGaps ? 0 : (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0);
}

/** Whether a word is the mark of a note, small and right behind a number. */
const isMarkAt = (before: Word, word: Word): boolean =>
  word.size < leastSize * before.size &&
  word.baseline < before.baseline &&
  number.test(before.text) &&
  word.left - before.right < atNumber * word.size;

/** Whether a word is the sign behind a number, near to it. */
const isUnitAt = (before: Word, word: Word): boolean =>
  /^[%€]$/u.test(word.text) && number.test(before.text) && word.left - before.right < beforeNumber * word.size;

function numbersApart(segment: Segment): readonly Segment[] {
  const pieces = piecesOf(segment.words);
  const parts: (readonly Piece[])[] = [];
  let end = pieces.length;
  for (let index = pieces.length - 1; index > 0; index--) {
    const [word, before] = [pieces[index], pieces[index - 1]];
    if (word === undefined || before === undefined) break;
    if (isMarkAt(before, word) || isUnitAt(before, word)) continue;
    if (!number.test(word.text) || word.size < leastSize * segment.size) break;
    const areAmounts = decimal.test(word.text) && decimal.test(before.text);
    if (!areAmounts && (word.oneSpace === true || word.left - before.right < beforeNumber * word.size)) continue;
    parts.unshift(pieces.slice(index, end));
    end = index;
  }
  if (parts.length === 0) return [segment];
  return [pieces.slice(0, end), ...parts].map((part) => segmentOf(part.flatMap(({ words }) => words)));
}

/** A word as it is read, with the words that it is drawn as. */
type Piece = Word & { readonly words: readonly Word[] };

/** Words, of which those that touch are one: programs draw the point of a number apart from its figures. */
function piecesOf(words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const isDrawnApart = last !== undefined && isOfNumber(last) && isOfNumber(word) && areJoined(last, word);
    if (isDrawnApart && last.baseline === word.baseline)
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + word.text,
        right: word.right,
        words: [...last.words, word],
      };
    else pieces.push({ ...word, words: [word] });
  }
  return pieces;
}

const isOfNumber = ({ text }: Word): boolean => /^[-–−]?[\d.,]*$/u.test(text);
