import type { DocumentId } from '../../../common/ids.ts';
import { carriesName, keysOf, quartersIn, wordsOf, yearsIn } from './words.ts';

/** What a document is called. */
export interface DocumentNames {
  readonly documentId: DocumentId;
  /** The first file's name. */
  readonly name: string;
  /** All files' names, and the title; '' is no name. */
  readonly called: readonly string[];
}

/** The names of documents, by their words and as a whole. */
export interface NameIndex {
  readonly documents: readonly DocumentNames[];
  /** Positions in `documents` by a word of their names. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Positions in `documents` by a whole name without its ending, written as one word. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** The same by a file's name with its ending. */
  readonly byFile: ReadonlyMap<string, readonly number[]>;
  /** The same by the initials of the words before a name's first number: "hh" for "Hill_Harrow_2022". */
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  /** The same by words of capitals, or with capitals within, as firms are written: "BESTBUY", "PepsiCo". */
  readonly byBrand: ReadonlyMap<string, readonly number[]>;
}

/** A file's name without its ending. */
const withoutEnding = (name: string): string => name.replace(/\.[\p{L}\p{N}]{1,8}$/u, '');

export function nameIndex(documents: readonly DocumentNames[]): NameIndex {
  const byWord = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const byFile = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const byBrand = new Map<string, number[]>();
  for (const [at, { called }] of documents.entries())
    for (const name of called) {
      const bare = withoutEnding(name);
      for (const key of keysOf(asOneWord(bare))) add(byName, key, at);
      if (bare !== name) for (const key of keysOf(asOneWord(name))) add(byFile, key, at);
      for (const key of nameWords(bare)) add(byWord, key, at);
      const initials = initialsOf(bare);
      if (initials.length > 1) add(byInitials, initials, at);
      for (const { written, keys } of wordsOf(bare))
        if (brand.test(written)) for (const key of keys) add(byBrand, key, at);
    }
  return { documents, byWord, byName, byFile, byInitials, byBrand };
}

const brand = /^(?:\p{Lu}{5,}|(?=.{5})\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;

/** The first letters of the words before a name's first number. */
function initialsOf(name: string): string {
  const words = wordsOf(name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  const end = words.findIndex(({ written }) => /\p{N}/u.test(written));
  return words
    .slice(0, end === -1 ? words.length : end)
    .filter(carriesName)
    .map(({ keys: [key = ''] }) => key[0])
    .join('');
}

const asOneWord = (name: string): string =>
  wordsOf(name)
    .map(({ written }) => written)
    .join('');

function add(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (list.at(-1) !== at) list.push(at);
}

/** The words of a name, those written as one, "EnergyReport2025", also by themselves; its years and quarters. */
function nameWords(name: string): readonly string[] {
  const parted = name.normalize('NFC').replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{3})(?=\p{N})/gu, ' ');
  return [name, parted]
    .flatMap(wordsOf)
    .filter(carriesName)
    .flatMap(({ keys }) => [...keys, ...keys.flatMap(yearsIn), ...keys.flatMap(quartersIn)]);
}
