import { byLabel, isOfPlatform, type Encoding } from '../text/encodings.ts';

/** Of a header, in an encoding: `=?utf-7?Q?M+APw-ller?=` (RFC 2047); a language may stand behind it (RFC 2231). */
const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,4000})\?=/giu;

/**
 * A header whose words in encodings that the platform does not know, or not whole (UTF-7, code pages of DOS, those of
 * seven bits, Korean), are in UTF-8 instead; the reader of headers knows the others. Pure.
 */
export const withKnownWords = (header: string): string =>
  header.replaceAll(word, (whole, label: string, form: string, coded: string) => {
    const encoding = isOfPlatform(label) ? undefined : byLabel(label);
    return encoding === undefined
      ? whole
      : inUtf8(encoding, form.toLowerCase() === 'b' ? base64(coded) : quoted(coded));
  });

const base64 = (coded: string): Uint8Array => Buffer.from(coded, 'base64');

const quoted = (coded: string): Uint8Array =>
  Buffer.from(
    coded
      .replaceAll('_', ' ')
      .replaceAll(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  );

const inUtf8 = (encoding: Encoding, bytes: Uint8Array): string =>
  `=?utf-8?B?${Buffer.from(encoding.decode(bytes)).toString('base64')}?=`;
