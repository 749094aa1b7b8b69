import { normalise } from '../../text/normalise.ts';
import { signOf, unknownSign } from '../flow/symbols.ts';

/** "ABCDEF+SymbolMT", "Wingdings-Regular", "Wingdings2". */
const signFont = /^(?:[A-Z]{6}\+)?(symbol|wingdings)\s?([23]?)(?:mt|std|ps)*(?:[-,].*)?$/iu;

/** The font that LaTeX's package eurosym draws the sign of the euro with, at the code of "e": "TeX-feymr10". */
const euroFont = /^(?:[A-Z]{6}\+)?(?:TeX-)?fey[mb][rlo]{0,2}\d+$/iu;

/** Whether all letters of a font are signs of the euro. */
export const isEuroFont = (font: string): boolean => euroFont.test(font);

/**
 * What a letter of a font of signs shows. Word processors give such letters code points of the private area, from
 * U+F020 on, which mean another sign in each of these fonts; undefined where nothing is known.
 */
export function signIn(font: string, letter: string): string | undefined {
  const [, family = '', number = ''] = signFont.exec(font) ?? [];
  // A sign that is the same in all fonts needs no name.
  if (family === '' || !/^[\uf020-\uf0ff]$/u.test(letter) || normalise(letter) !== unknownSign) return undefined;
  const sign = signOf(letter.charCodeAt(0), number === '' ? family : `${family} ${number}`);
  return sign === unknownSign ? undefined : sign;
}
