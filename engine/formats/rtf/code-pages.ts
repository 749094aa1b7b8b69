import { byLabel, type Encoding } from '../text/encodings.ts';

/** Code pages of Windows by the number of a font's character set (`\fcharset`). */
const byCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Fonts of one name for several scripts say theirs at its end: "Arial CE". */
const byName: readonly (readonly [RegExp, number])[] = [
  [/ Baltic$/u, 186],
  [/ CE$/u, 238],
  [/ Cyr$/iu, 204],
  [/ Greek$/u, 161],
  [/ Tur$/u, 162],
  [/ \(Hebrew\)$/u, 177],
  [/ \(Arabic\)$/u, 178],
  [/ \(Vietnamese\)$/u, 163],
];

/** The character set that the name of a font tells, else another. */
export const charsetOfName = (name: string, other: number): number =>
  byName.find(([ending]) => ending.test(name))?.[1] ?? other;

/** The character set of fonts whose letters are signs. */
export const signCharset = 2;

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  20_866: 'koi8-r',
  21_866: 'koi8-u',
  28_591: 'iso-8859-1',
  28_592: 'iso-8859-2',
  54_936: 'gb18030',
  65_001: 'utf-8',
};

/** The code page of a font; undefined for one that leaves the choice to the document. */
export const codePageOf = (charset: number): number | undefined => byCharset[charset];

/** Bytes of a code page as text; what a page does not have is "�". */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  const name = labels[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : `cp${codePage}`);
  return (byLabel(name) ?? (byLabel('windows-1252') as Encoding)).decode(bytes);
}
