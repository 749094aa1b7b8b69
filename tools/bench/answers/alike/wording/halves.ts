import type { Phrase } from '../phrases.ts';

/** Of a list of wordings those of one half: the even ones are in sight, the others are held out. */
export const half = <T>(list: readonly T[], heldOut: boolean): readonly T[] =>
  list.filter((_, index) => index % 2 === (heldOut ? 1 : 0));

/** What stands in for a mark. */
export type Fillings = Readonly<Record<string, Phrase | string>>;

/**
 * A wording with its marks filled: `{v}` with the plain form of a value, `{v.of}` and `{v.adj}` with another.
 *
 * @returns the text, and for each mark the words that stand for the mark, the last where one is filled twice
 */
export function filled(
  wording: string,
  fillings: Fillings,
): { readonly text: string; readonly words: ReadonlyMap<string, string> } {
  const words = new Map<string, string>();
  const text = wording.replaceAll(/\{(\w+)(?:\.(\w+))?\}/gu, (_, mark: string, form = 'plain') => {
    const filling = fillings[mark];
    if (filling === undefined) throw new Error(`Nothing stands in for "${mark}" in "${wording}".`);
    const chosen = typeof filling === 'string' ? filling : filling.forms[form as keyof Phrase['forms']];
    words.set(mark, chosen);
    return chosen;
  });
  return { text: capital(text), words };
}

/** A text with a capital letter at the beginning of each line. */
const capital = (text: string): string => text.replaceAll(/(?:^|\n)\p{Ll}/gu, (letter) => letter.toUpperCase());
