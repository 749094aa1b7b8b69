import { fold } from './fold.ts';

/** The words of a text, folded, in order, as FTS5's unicode61 tokenizer would cut them. */
export const termsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
