import type { TextRange } from '../../common/domain/part.ts';
import { formOf } from './form.ts';

/** A word, a number or a sign of a document, and where it stands. */
export interface Token extends TextRange {
  /** Number of the part. */
  readonly part: number;
  /** As it is compared. */
  readonly form: string;
  readonly is: 'word' | 'number' | 'sign';
  /** Whether white space, or the end of a line, page or cell, comes before it. */
  readonly apart: boolean;
}

/** A number with its separators ("1,500.00", "2024-03-05", "3/4"), a word, or one sign. */
const pattern =
  /\p{N}+(?:[.,'’/:\-‐‑–](?=\p{N})\p{N}+)*|[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a range of a part's text. */
export function tokensOf(text: string, part: number, { start, end }: TextRange): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: found, index } of text.slice(start, end).matchAll(pattern)) {
    const form = formOf(found);
    if (form === '' || bullet.test(form)) continue;
    const at = start + index;
    tokens.push({ part, start: at, end: at + found.length, form, is: kindOf(found), apart: at !== before });
    before = at + found.length;
  }
  return tokens;
}

/** Marks of list items, which one format writes and another draws. */
const bullet = /^[•●▪‣◦■□·]$/u;

const kindOf = (found: string): Token['is'] =>
  /^\p{N}/u.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'sign';
