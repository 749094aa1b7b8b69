/** Words that hardly any English question does without, and no German one has. */
const english = new Set(
  (
    'a an and are as at be by can did do does for from has have how if is it its many much of on or our shall should ' +
    'that the their there these they this to we what when where which who whom whose why will with would you your'
  ).split(' '),
);
/** A query of fewer words is looked for, not answered. */
const leastWords = 3;

/**
 * Whether a text is a question or sentence in English: what the cross-encoder was trained with. A few words in a row
 * are none.
 */
export function isEnglishQuestion(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= leastWords && words.some((word) => english.has(word));
}
