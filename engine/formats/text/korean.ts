/** Syllables, at least; a short text may be another one by chance. */
const fewSyllables = 4;
const enoughSyllables = 8;
/** The share of syllables that people use, and of characters of Chinese. */
const leastUsual = 0.7;
const mostChinese = 0.05;

/**
 * Whether bytes that are valid in Korean's encoding of Windows (UHC, code page 949) are Korean: nearly all are
 * syllables, most of them from the standard's list. Detectors take a text with a syllable beyond that list for Chinese.
 *
 * @param isSure whether something else says that the text is another one
 */
export function isKorean(bytes: Uint8Array, isSure: boolean): boolean {
  let [usual, rare, chinese] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    at += 1;
    const second = bytes[at] ?? 0;
    if (first >= 0xca) chinese += 1;
    else if (second < 0xa1 || first < 0xa1) rare += 1;
    else if (first >= 0xb0) usual += 1;
  }
  const all = usual + rare + chinese;
  return (
    usual >= (isSure ? enoughSyllables : fewSyllables) && usual >= leastUsual * all && chinese <= mostChinese * all
  );
}
