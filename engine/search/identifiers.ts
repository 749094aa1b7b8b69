import { fold } from '../../common/domain/fold.ts';
import { sectionWord } from '../store/search/index-text.ts';
import { isExactAmount, waysToWrite } from './ways-to-write.ts';

/** Pieces that are joined by one sign without a space, as in `AB-1234/5` and `8,765.00`. */
const joined = /[\p{L}\p{N}]+(?:[-/.:_,'+&@#][\p{L}\p{N}]+)*/gu;
/** Digits in groups, as "5407 4484 36", and an IBAN in groups. */
const grouped = /(?<![\p{L}\p{N}.,/-])(?:\p{L}{2}\d{2}|\d{2,})(?: \d{2,}){1,9}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** Before an amount that others are compared with, and that need not stand anywhere. English and German. */
const comparing = new RegExp(
  String.raw`(?<!\p{L})(?:than|above|below|under|over|exceed\p{L}*|least|most|between|and|als|uber|unter|mindestens|` +
    String.raw`hochstens|zwischen|und|bis)\s+(?:\p{Sc}|\p{L}{3})?\s*$`,
  'u',
);
/** Characters before an amount that are looked at. */
const before = 24;
const section = /§+\s*(?<number>\d[\p{L}\p{N}]*(?:[.-][\p{L}\p{N}]+)*)/gu;
/** Letters and digits that a name has at least: `B7` or `1-2` is none. */
const nameLength = { name: 4, number: 3 };
/** From so many digits on a number alone is a name that nothing else has. */
const tellingDigits = 5;
/** Digits in groups have at least so many. */
const groupedDigits = 7;
/** A number and small words that it measures: "22-year-old", "24-hour", "14-tägig". */
const measure = /^\d{1,3}(?:-\p{Ll}{3,})+$/u;
const mostIdentifiers = 8;
const mostPieces = 8;

/** Something that a question names by numbers. */
export interface Identifier {
  /** As the words that the index has for it, in order. */
  readonly words: string;
  /** All ways in which it may be written, `words` the first. */
  readonly ways: readonly string[];
  /** As the question has it. */
  readonly name: string;
  /**
   * Whether nothing but the thing itself is called so: true of `K019285` and of an amount to the last digit, unless
   * something is compared with it; false of `1042`, which may be an amount.
   */
  readonly telling: boolean;
}

/** What a question names by numbers, to be found as it stands: `K019285`, `AB-1234/5`, `§ 12`, `8,765.00`, `1042`. */
export function identifiersOf(query: string): readonly Identifier[] {
  const folded = fold(query);
  const sections = [...folded.matchAll(section)].map(({ 0: name, groups }) => ({
    name,
    pieces: piecesOf(`${sectionWord} ${groups?.['number'] ?? ''}`),
    telling: true,
  }));
  const groups = [...folded.matchAll(grouped)]
    .map(({ 0: name, index }) => ({ name, pieces: piecesOf(name), telling: true, index }))
    .filter(({ pieces }) => isGrouped(pieces))
    .slice(0, mostIdentifiers);
  const isInGroup = (at: number): boolean => groups.some(({ index, name }) => at >= index && at < index + name.length);
  const names = [...folded.matchAll(joined)]
    .filter(({ index }) => !isInGroup(index))
    .map(({ 0: name, index }) => {
      const pieces = piecesOf(name);
      return {
        name,
        pieces,
        telling: isTelling(pieces) || isGivenAmount(name, folded.slice(Math.max(0, index - before), index)),
      };
    })
    .filter(({ name, pieces }) => isName(pieces) && !measure.test(asWritten(query, name)));
  const found = [...sections, ...groups, ...names].filter(({ pieces }) => pieces.length <= mostPieces);
  const different = [...new Map(found.map((each) => [each.pieces.join(' '), each]))].slice(0, mostIdentifiers);
  return different.map(([words, { name, pieces, telling }]) => {
    return { name: asWritten(query, name), words, ways: waysToWrite(name, pieces), telling };
  });
}

/** A folded name as it stands in the question. */
function asWritten(query: string, folded: string): string {
  const at = query.toLowerCase().indexOf(folded);
  return at === -1 ? folded : query.slice(at, at + folded.length);
}

const piecesOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];

const isPlainNumber = (pieces: readonly string[]): boolean =>
  pieces.length === 1 && /^\p{N}+$/u.test(pieces[0] as string);
const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);

function isName(pieces: readonly string[]): boolean {
  const whole = pieces.join('');
  if (!/\p{N}/u.test(whole)) return false;
  if (isPlainNumber(pieces)) return whole.length >= nameLength.number && !isYear(whole);
  return whole.length >= nameLength.name;
}

/** Enough digits in enough groups; a year beside a number is none. */
function isGrouped(pieces: readonly string[]): boolean {
  const digits = pieces.join('').length;
  return digits >= groupedDigits && (pieces.length > 2 || pieces.every((each) => each.length > 2 && !isYear(each)));
}

const isGivenAmount = (name: string, words: string): boolean => isExactAmount(name) && !comparing.test(words);

/** Letters and digits together, or many digits; an amount or a date may be written in other ways. */
function isTelling(pieces: readonly string[]): boolean {
  const whole = pieces.join('');
  if (isPlainNumber(pieces)) return whole.length >= tellingDigits;
  return /\p{L}/u.test(whole) && /\p{N}/u.test(whole);
}
