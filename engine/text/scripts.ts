const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\u3000-\u303f\uff00-\uff60ー]/u;

/** Whether two words are of a script that writes no spaces, so that none stands between them at a line end. */
export const isWrittenWithoutSpaces = (before: string, after: string): boolean =>
  withoutSpaces.test(before.slice(-1)) && withoutSpaces.test(after.slice(0, 1));

/** Letters and marks that are written from right to left, signs of Hebrew too; figures and other signs are not. */
const fromRight = new RegExp(
  String.raw`\p{Script=Hebrew}|(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]` +
    // Vowel marks, which several scripts share.
    String.raw`|(?=\p{M})\p{scx=Arabic}`,
  'u',
);

export const isFromRight = (text: string): boolean => fromRight.test(text);
