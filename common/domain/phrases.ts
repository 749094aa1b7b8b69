/**
 * Any of some phrases as a piece of a pattern. Phrases are patterns themselves and parted by ` | `, so that long lists
 * can be folded.
 */
export const anyOf = (...phrases: readonly string[]): string =>
  `(?:${phrases.join(' | ').replaceAll(/\s*\|\s*/gu, '|')})`;

/** Any of some phrases as whole words, whatever their case is. */
export const wholeWords = (...phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(...phrases)}(?![\p{L}\p{N}])`, 'iu');
