/** Texts of fewer words are not judged. */
const leastWords = 20;
/** Shares from which on a text is of no use: signs that are no letters; glued words; words that nobody can say. */
const mostBroken = 0.2;
const mostGlued = 0.4;
const mostVowelless = 0.6;
/** Letters of a word beyond which it is several: few words of German law are longer. */
const longestWord = 30;

/** Signs that stand for no letter: replaced, private, control. Placeholders of fonts that don't say what they draw. */
const broken = /[\ufffd\p{Co}\p{Cc}]/gu;
const latinWord = /^[\p{Script=Latin}'’]{3,}$/u;
const vowel = /[aeiouyæœø]/iu;
/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Whether the text that a file gives for a page can be read and searched. It can't when the file does not say which
 * letters its fonts draw (signs of no script, or letters shifted to others, which leaves words without vowels), or when
 * the words are glued. Such a page reads better from its picture.
 */
export function isUsableText(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length < leastWords) return !isMostlyBroken(text);
  if (isMostlyBroken(text)) return false;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const glued = words.filter((word) => word.length > longestWord && !unspaced.test(word) && !/[/@_]/u.test(word));
  if (glued.reduce((sum, word) => sum + word.length, 0) > mostGlued * letters) return false;
  const latin = words.map((word) => word.replaceAll(/[^\p{L}'’]/gu, '')).filter((word) => latinWord.test(word));
  const vowelless = latin.filter((word) => !vowel.test(word.normalize('NFD')) && word !== word.toUpperCase());
  return latin.length < leastWords || vowelless.length <= mostVowelless * latin.length;
}

function isMostlyBroken(text: string): boolean {
  const signs = text.replaceAll(/\s/gu, '');
  return signs.length >= leastWords && (signs.match(broken)?.length ?? 0) > mostBroken * signs.length;
}
