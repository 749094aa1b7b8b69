import { spokenName } from './spoken-name.ts';

/** Raised whenever passages are embedded in another form: vectors of both forms must not be compared. */
export const embeddedForm = 2;

/** Numbers that stand by themselves, with their currency, per cent and brackets; `K019285` and `10-K` are words. */
const numbers = /(?<![\p{L}\p{N}])[-−–+$€£¥(]*\p{N}[\p{N}.,'’]*(?:[%‰)]|(?![\p{L}\p{N}]|-\p{L}))/gu;

/** A passage and where it stands. */
export interface PlacedText {
  /** The name of its file. */
  readonly name: string;
  /** The document's title; '' where it has none. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/**
 * What the embedder sees of a passage: where it stands says much of what it is about. Numbers are left out, for the
 * digits of a table drown its labels; they are found by their words (ADR 0227).
 */
export function embeddedText({ name, title, heading, text }: PlacedText): string {
  const spoken = spokenName(name);
  const told = withoutNumbers(text);
  return [spoken, title === spoken ? '' : title, heading, told].filter((part) => part !== '').join('\n');
}

/** A text without the numbers that stand by themselves; numbers alone stay: better found by them than not at all. */
export function withoutNumbers(text: string): string {
  const words = text.replaceAll(numbers, ' ').replaceAll(/[^\S\n]+/gu, ' ');
  return /\p{L}/u.test(words) ? words.trim() : text;
}
