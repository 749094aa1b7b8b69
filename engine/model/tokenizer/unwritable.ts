import { badFile } from '../bad-file.ts';
import { byteCharacters } from './byte-alphabet.ts';

/**
 * Bytes that may be without a token: control characters but line ends and tab, and the first bytes of four-byte
 * characters.
 */
function isDispensable(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f || byte >= 0xf0;
}

/** Bytes that well-formed UTF-8 never contains. */
function isForeign(byte: number): boolean {
  return byte === 0xc0 || byte === 0xc1 || byte > 0xf4;
}

/**
 * Matches the characters that a vocabulary has no bytes for, or null when it has all. SmolLM2's has none for six
 * control characters; dropping just the missing byte of a character would leave broken UTF-8. Throws `bad-file` when
 * the vocabulary lacks bytes of ordinary text.
 */
export function unwritablePattern(vocabulary: ReadonlyMap<string, number>): RegExp | null {
  const ranges: string[] = [];
  for (const [byte, character] of byteCharacters.entries()) {
    if (isForeign(byte) || vocabulary.has(character)) continue;
    if (!isDispensable(byte)) throw badFile(`the vocabulary has no token for the byte ${byte}`);
    if (byte < 0x80) ranges.push(escape(byte));
    else
      ranges.push(
        `${escape(Math.max(0x1_0000, (byte & 7) << 18))}-${escape(Math.min(0x10_ffff, ((byte & 7) << 18) + 0x3_ffff))}`,
      );
  }
  return ranges.length === 0 ? null : new RegExp(`[${ranges.join('')}]`, 'gu');
}

function escape(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}
