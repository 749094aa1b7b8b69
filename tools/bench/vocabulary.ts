/** The most frequent English words, in order of frequency: they make most of any text, so most of an index. */
const frequentWords =
  `the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they
you were their one all we can her has there been if more when will would who so no said what up its about than into
them only other time new some could these two may first then do any like my now over such our man me even most made
after also well must before through back years where much your way down should because long each just those people how
too little state good very make world still see own men work here get between both life being under never day same
another know while last might us great old year off come since against go came right used take three`.split(/\s+/);

const onsets = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'qu',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ea', 'io', 'ou'];
const codas = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'ck', 'x'];

/** `size` different words: the frequent ones first, then made-up ones of two to four syllables. */
export function sampleVocabulary(random: () => number, size: number): readonly string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] as string;
  const words = new Set(frequentWords);
  while (words.size < size) {
    let word = '';
    for (let syllable = 0; syllable < 2 + Math.floor(random() * 3); syllable++)
      word += pick(onsets) + pick(nuclei) + pick(codas);
    words.add(word);
  }
  return [...words].slice(0, size);
}
