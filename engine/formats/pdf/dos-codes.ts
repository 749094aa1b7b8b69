import { byLabel } from '../text/encodings.ts';

/**
 * Programs of DOS print with the codes of its pages (437, 850, 852, 866), and fonts that come from there name their
 * glyphs by these codes, or not at all. Readers take such codes for those of Latin-1 or Windows: "Gr”áe" is "Größe".
 */
type Letters = (code: number) => string;

/** Languages by the letters that they have beside those of ASCII, and the pages that have them, the likeliest first. */
const languages: readonly { readonly pages: readonly string[]; readonly letters: string }[] = [
  { pages: ['cp850', 'cp437'], letters: 'äöüß' },
  { pages: ['cp850', 'cp437'], letters: 'àâæçéèêëîïôùûüÿœ' },
  { pages: ['cp850', 'cp437'], letters: 'áéíóúüñ' },
  { pages: ['cp850', 'cp437'], letters: 'àáéèìíòóùú' },
  { pages: ['cp850'], letters: 'àáâãçéêíóôõúü' },
  { pages: ['cp850', 'cp437'], letters: 'åäöæøé' },
  { pages: ['cp850'], letters: 'áðéíóúýþæö' },
  { pages: ['cp852'], letters: 'ąćęłńóśźż' },
  { pages: ['cp852'], letters: 'áčďéěíňóřšťúůýž' },
  { pages: ['cp852'], letters: 'áäčďéíĺľňóôŕšťúýž' },
  { pages: ['cp852'], letters: 'áéíóöőúüű' },
  { pages: ['cp852'], letters: 'čćđšž' },
  { pages: ['cp852'], letters: 'ăâîşţ' },
  { pages: ['ibm866'], letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  { pages: ['ibm866'], letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
];

/** Letters that are no ASCII, and how many of them differ, at least: fewer say nothing. */
const fewLetters = 4;
const fewKinds = 3;
/** The share of them that one language has. */
const nearlyAll = 0.95;
/** Of Latin letters that stand before another, the share before a vowel is less; of what stands for "fi" it is more. */
const mostBeforeVowels = 0.5;

const vowel = /[aeiouyäöüàâéèêëîïôùûáíóúąęěőű]/u;
/** Signs of all languages. */
const sign = /[§°«»·²½¼±№£¬\u00a0¿¡ªº÷²³–€]/u;

/**
 * What the codes of a font stand for, by the words that it shows; undefined where they are no page of DOS.
 *
 * @param words each as its codes
 */
export function dosLetters(words: readonly (readonly number[])[]): Letters | undefined {
  const high = words.flatMap((word) => word.filter((code) => code >= 0x80));
  if (high.length < fewLetters || new Set(high).size < fewKinds) return undefined;
  const windows = Math.max(...languages.map(({ letters }) => shareIn(words, lettersOf('windows-1252'), letters)));
  const [best] = languages
    .flatMap(({ pages, letters }) => pages.map((page) => ({ page, share: shareIn(words, lettersOf(page), letters) })))
    .toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= nearlyAll && best.share > windows ? lettersOf(best.page) : undefined;
}

function lettersOf(page: string): Letters {
  const encoding = byLabel(page);
  const letters = Array.from(encoding?.decode(Uint8Array.from({ length: 256 }, (_, code) => code)) ?? '');
  return (code) => letters[code] ?? '\ufffd';
}

/** The share of the letters beyond ASCII that a language has, where they stand as they do in words; else 0. */
function shareIn(words: readonly (readonly number[])[], decode: Letters, letters: string): number {
  let [own, others, before, beforeVowels] = [0, 0, 0, 0];
  for (const codes of words) {
    const word = codes.map((code) => decode(code));
    for (const [at, letter] of word.entries()) {
      if ((codes[at] ?? 0) < 0x80 || sign.test(letter)) continue;
      const [last = '', next = ''] = [word[at - 1], word[at + 1]];
      const isCapital = letter !== letter.toLowerCase();
      const fits = letters.includes(letter.toLowerCase()) && !(isCapital && /\p{Ll}/u.test(last));
      if (fits) own += 1;
      else others += 1;
      if (/\p{Ll}/u.test(next)) before += 1;
      if (vowel.test(next)) beforeVowels += 1;
    }
  }
  const isLatin = !/\p{Script=Cyrillic}/u.test(letters);
  return own + others === 0 || (isLatin && beforeVowels > mostBeforeVowels * before) ? 0 : own / (own + others);
}
