import { termsOf } from '../search/terms.ts';

/** Languages that a text is told by its small words, folded; words that several of them have are in each. */
const smallWords = new Map(
  Object.entries({
    en: `the of and to in is are was were be by for with on at from that this which who what when where how
does do did an
it its not may must shall has have will would their our your there about between`,
    de: `der die das und ist sind war waren von zu den dem des ein eine einen einem eines nicht mit auf fur
bei im am wie was
wer wann wo wird werden hat haben kann muss durfen darf nach uber zum zur sich auch welche welcher`,
    fr: `le la les des du de et est sont une un dans pour par sur avec qui que quel quelle quand comment ne
pas au aux ce cette
ces ont a ete plus leur`,
    es: `el la los las de del y es son una un en para por con que cual cuando como no se al su sus este esta
fue han ha mas`,
    it: `il lo la i gli le di del della e sono una un in per con che quale quando come non si al alla questo
questa ha hanno
dei delle`,
    nl: `de het een en van is zijn in op voor met te dat die niet wat wie wanneer hoe wordt worden door aan
bij ook heeft
hebben naar`,
    pt: `o a os as de do da dos das e um uma em no na para por com que qual quando como nao se ao seu sua
este esta foi sao`,
  }).map(([language, words]) => [language, new Set(words.split(/\s+/u))] as const),
);

/** Small words that tell a language, and how many more than of the next one. */
const least = 2;
const clearly = 1.5;

/** The language of a text (ISO 639-1), as far as its small words tell; null where they don't. */
export function languageOf(text: string): string | null {
  const terms = termsOf(text);
  const counts = [...smallWords]
    .map(([language, words]) => ({ language, count: terms.filter((term) => words.has(term)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best === undefined || next === undefined) return null;
  return best.count >= least && best.count >= clearly * next.count ? best.language : null;
}
