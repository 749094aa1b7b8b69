const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\u3000-\u303f\uff00-\uff60ー]/u;

/** Whether two words are of a script that writes no spaces, so that none stands between them at a line end. */
export const isWrittenWithoutSpaces = (before: string, after: string): boolean =>
  withoutSpaces.test(before.slice(-1)) && withoutSpaces.test(after.slice(0, 1));

const foreignSide = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}]/u;

/** Whether one of two texts ends or begins in a script without spaces and the other in Latin letters or figures. */
export const meetsForeign = (before: string, after: string): boolean => {
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  return (withoutSpaces.test(last) && foreignSide.test(first)) || (foreignSide.test(last) && withoutSpaces.test(first));
};

/** Letters and marks that are written from right to left, signs of Hebrew too; figures and other signs are not. */
const fromRight = new RegExp(
  String.raw`\p{Script=Hebrew}|(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]` +
    // Vowel marks, which several scripts share.
    String.raw`|(?=\p{M})\p{scx=Arabic}`,
  'u',
);

export const isFromRight = (text: string): boolean => fromRight.test(text);
