const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\u3000-\u303f\uff00-\uff60ー]/u;

/** Whether two words are of a script that writes no spaces, so that none stands between them at a line end. */
export const isWrittenWithoutSpaces = (before: string, after: string): boolean =>
  withoutSpaces.test(before.slice(-1)) && withoutSpaces.test(after.slice(0, 1));
