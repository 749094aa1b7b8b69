import { IntlMessageFormat } from 'intl-messageformat';
import { toWireError } from '../errors.ts';
import { english } from './en.ts';
import type { Notice, NoticeCode } from './notice.ts';

/** A catalogue in one language. */
export type Catalogue = Readonly<Record<NoticeCode, string>>;

/** Makes the sentence of a notice. */
export type Sayer = (notice: Notice) => string;

/**
 * Sentences of one catalogue. Sentences are made at the edge only: in the window and on the command line. A pattern is
 * read once.
 *
 * @param locale BCP 47, for plurals and numbers; the language of `catalogue`
 */
export function createSayer(catalogue: Catalogue = english, locale = 'en'): Sayer {
  const formats = new Map<NoticeCode, IntlMessageFormat>();
  return ({ code, params }) => {
    // A notice that an older or newer version stored may have a code that is not known here, or other values.
    if (!Object.hasOwn(catalogue, code)) return code;
    // Most patterns are plain text. To make a format of each would take a third of the window's start.
    if (!/[{']/.test(catalogue[code])) return catalogue[code];
    try {
      const format =
        formats.get(code) ?? new IntlMessageFormat(catalogue[code], locale, undefined, { ignoreTag: true });
      formats.set(code, format);
      return String(format.format(params));
    } catch {
      return code;
    }
  };
}

/** One sentence of a catalogue; where many are made, `createSayer` reads each pattern once. */
export const sentenceOf = (notice: Notice, catalogue: Catalogue = english, locale = 'en'): string =>
  createSayer(catalogue, locale)(notice);

/** The sentence of anything that was thrown. */
export const sentenceOfError = (error: unknown): string => sentenceOf(toWireError(error).notice);
