const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\u3000-\u303f\uff00-\uff60ー]/u;

/** Whether two words are of a script that writes no spaces, so that none stands between them at a line end. */
export const isWrittenWithoutSpaces = (before: string, after: string): boolean =>
  withoutSpaces.test(before.slice(-1)) && withoutSpaces.test(after.slice(0, 1));

/** Letters and their marks that are written from right to left; not the figures and signs between them. */
const fromRight =
  /[\u0590-\u05ff\u0610-\u061a\u0620-\u065f\u066e-\u06dc\u06df-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

export const isFromRight = (text: string): boolean => fromRight.test(text);
