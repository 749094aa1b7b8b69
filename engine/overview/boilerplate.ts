/** Sentences that say nothing of what their document is about. English and German. */
const phrases = new RegExp(
  [
    String.raw`all rights reserved|alle rechte vorbehalten|copyright|©|isbn`,
    String.raw`this page (?:is |was )?(?:intentionally )?(?:left )?blank|diese seite ist absichtlich`,
    String.raw`^dear (?:mr|ms|mrs|sir|madam|all|colleague)|^sehr geehrte|^(?:liebe|lieber) `,
    String.raw`(?:^|\. )(?:yours (?:sincerely|faithfully|truly)|(?:kind|best) regards|mit freundlichen grüßen)`,
    String.raw`^(?:thank you for|vielen dank für) `,
    String.raw`table of contents|inhaltsverzeichnis`,
    String.raw`(?:do not hesitate|zögern sie nicht)`,
    String.raw`https?://|www\.`,
    // Leaders of a table of contents.
    String.raw`\.{4,}|(?:\. ){4,}|…{2,}`,
  ].join('|'),
  'iu',
);

export const isBoilerplate = (text: string): boolean => phrases.test(text);

/** A sentence that stands this often is furniture: a running line, a warning on every page. */
const often = 3;

/** Tells which of some sentences stand often among them, whatever their numbers are. */
export function repeatedIn(texts: readonly string[]): (text: string) => boolean {
  const times = new Map<string, number>();
  for (const text of texts) {
    const form = formOf(text);
    times.set(form, (times.get(form) ?? 0) + 1);
  }
  return (text) => (times.get(formOf(text)) ?? 0) >= often;
}

const formOf = (text: string): string => text.toLowerCase().replaceAll(/\p{N}+/gu, '#');
