import { fold } from '../../../common/domain/fold.ts';

/** § as a word of its own: a character of the private use area, which FTS5's tokenizer takes for a letter. */
export const sectionWord = '\ue0a7';

/**
 * A text as it is put into the full-text index, and a question as it is looked up: folded, § as a word. Words that are
 * joined by hyphens follow once more as one word, at the end, so that the text's own words stay neighbours: "e-mail" is
 * found by "email", "Verwaltungs-gericht" by "Verwaltungsgericht", "AB-1234" by "AB1234".
 */
export function indexText(text: string): string {
  const folded = fold(text).replaceAll('§', ` ${sectionWord} `);
  return [folded, ...joinedCompounds(folded)].join(' ');
}

/**
 * The words of a folded text that are joined by hyphens, without the hyphens; numbers that are joined so are no words.
 */
export const joinedCompounds = (folded: string): readonly string[] =>
  folded
    .split(/\s+/u)
    .filter((word) => word.includes('-'))
    .flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu) ?? [])
    .map((compound) => compound.replaceAll('-', ''))
    .filter((joined) => /\p{L}/u.test(joined));
