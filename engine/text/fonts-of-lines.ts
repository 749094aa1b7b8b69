import type { Word } from './word.ts';

/** Words further apart than this many font sizes are no part of one line. */
const wideGap = 1.6;

/**
 * The fonts, beside the one that most of a page is set in, that whole lines are set in: a heading may be set apart by
 * them alone.
 *
 * @param words in the order in which they are drawn
 */
export function fontsOfLines(words: readonly Word[]): readonly string[] {
  const main = mainFont(words);
  const fonts = new Set<string>();
  let line: Word[] = [];
  const end = (): void => {
    const [first] = line;
    if (first !== undefined && first.font !== main && line.every(({ font }) => font === first.font))
      if (line.some(({ text }) => /\p{L}{2}/u.test(text))) fonts.add(first.font);
    line = [];
  };
  for (const word of words) {
    const last = line.at(-1);
    if (last !== undefined && (word.baseline !== last.baseline || word.left - last.right > wideGap * word.size)) end();
    line.push(word);
  }
  end();
  return [...fonts];
}

/** The font of most letters; '' where there are none. */
export function mainFont(words: readonly Word[]): string {
  const letters = new Map<string, number>();
  let main = '';
  for (const { font, text } of words) {
    const count = (letters.get(font) ?? 0) + text.length;
    letters.set(font, count);
    if (count > (letters.get(main) ?? 0)) main = font;
  }
  return main;
}
