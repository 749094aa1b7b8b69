import { IntlMessageFormat } from 'intl-messageformat';
import { toWireError } from '../errors.ts';
import { english } from './en.ts';
import type { Notice } from './notice.ts';

/** A catalogue in one language. */
export type Catalogue = Readonly<Record<keyof typeof english, string>>;

/**
 * The sentence of a notice. Made at the edge only: in the window and on the command line.
 *
 * @param locale BCP 47, for plurals and numbers; the language of `catalogue`
 */
export function sentenceOf({ code, params }: Notice, catalogue: Catalogue = english, locale = 'en'): string {
  const pattern = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  // A notice that an older or newer version stored may have a code that is not known here.
  if (pattern === undefined) return code;
  return String(new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).format(params));
}

/** The sentence of anything that was thrown. */
export const sentenceOfError = (error: unknown): string => sentenceOf(toWireError(error).notice);
