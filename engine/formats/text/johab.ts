/**
 * Johab (KS X 1001, annex 3; code page 1361): Korean texts of DOS. Two bytes hold a syllable as three numbers of five
 * bits; other signs and characters of Chinese are those of the rows of EUC-KR in another order.
 */
const syllables = { first: 0xac_00, vowels: 21, finals: 28 };
/** Letters that stand alone; the vowels follow each other from the first one on. */
const letters = {
  initials: Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'),
  firstVowel: 0x31_4f,
  finals: Array.from('　ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'),
};
const unknown = '\u{fffd}';

/** Numbers of vowels come in groups of six, with gaps of two. */
const vowelOf = (code: number): number => (code % 8 > 1 ? (code >> 3) * 6 + (code % 8) - 3 : Number.NaN);
/** Final letters have a gap at 18. */
const finalOf = (code: number): number => (code === 18 ? Number.NaN : code - (code > 18 ? 2 : 1));

/**
 * The text of bytes in Johab; what is no character becomes U+FFFD.
 *
 * @param decodeRows decodes two bytes of EUC-KR
 */
export function decodeJohab(bytes: Uint8Array, decodeRows: (bytes: Uint8Array) => string): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    at += 1;
    const second = bytes[at] ?? 0;
    text += first < 0xd8 ? syllable((first << 8) | second) : ofRows(first, second, decodeRows);
  }
  return text;
}

function syllable(code: number): string {
  const [initial, vowel, final] = [((code >> 10) & 31) - 2, vowelOf((code >> 5) & 31), finalOf(code & 31)];
  const isWhole = initial >= 0 && initial < letters.initials.length && vowel >= 0 && vowel < syllables.vowels;
  if (isWhole && final >= 0 && final < syllables.finals)
    return String.fromCodePoint(syllables.first + (initial * syllables.vowels + vowel) * syllables.finals + final);
  if (vowel === -1 && initial === -1) return letters.finals[final] ?? unknown;
  if (final !== 0) return unknown;
  if (vowel === -1) return letters.initials[initial] ?? unknown;
  const isVowel = initial === -1 && vowel >= 0 && vowel < syllables.vowels;
  return isVowel ? String.fromCodePoint(letters.firstVowel + vowel) : unknown;
}

function ofRows(first: number, second: number, decodeRows: (bytes: Uint8Array) => string): string {
  const isLow = second >= 0x31 && second <= 0x7e;
  if (first === 0xd8 || first === 0xdf || first > 0xf9 || (!isLow && (second < 0x91 || second > 0xfe))) return unknown;
  const place = second - (isLow ? 0x31 : 0x43);
  const row = first < 0xdf ? 2 * (first - 0xd9) + 1 : 2 * (first - 0xe0) + 42;
  return decodeRows(Uint8Array.of(0xa0 + row + Math.floor(place / 94), 0xa1 + (place % 94)));
}
