import { termsOf } from './terms.ts';

/** Small words of languages, folded; words that several of them have are in each. */
const smallWords = {
  en: `a about an and are as at be between by can could did do does for from had has have how i if in is it its many
    may might much must my no not of on or our shall should than that the their them there these they this those to
    was we were what when where which who whom whose why will with would you your`,
  de: `ab als am an auch auf aus bei beim bis darf das dass dem den der des die dies diese dieser du durfen durch ein
    eine einem einen einer eines er es fur gibt gilt habe haben hat ich ihr ihre im in ist kann kein keine konnen kostet
    man mein meine mit muss mussen nach nicht nur ob oder sich sie sind soll sollen steht uber um und unser unter viel
    viele vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wer werden weshalb wessen
    wie wieso wieviel wir wird wo wofur woher wohin wurde wurden zu zum zur`,
  fr: `le la les des du de et est sont une un dans pour par sur avec qui que quel quelle quand comment ne pas au aux ce
    cette ces ont a ete plus leur`,
  es: `el la los las de del y es son una un en para por con que cual cuando como no se al su sus este esta fue han ha
    mas`,
  it: `il lo la i gli le di del della e sono una un in per con che quale quando come non si al alla questo questa ha
    hanno dei delle`,
  nl: `de het een en van is zijn in op voor met te dat die niet wat wie wanneer hoe wordt worden door aan bij ook heeft
    hebben naar`,
  pt: `o a os as de do da dos das e um uma em no na para por com que qual quando como nao se ao seu sua este esta foi
    sao`,
};

/** ISO 639-1. */
export type Language = keyof typeof smallWords;

const languages = new Map(
  Object.entries(smallWords).map(([language, words]) => [language as Language, new Set(words.split(/\s+/u))] as const),
);

/** Small words that tell a language, and how many times as many as of the next one. */
const least = 2;
const clearly = 1.5;
/** A query of fewer words is looked for, not answered. */
const leastOfQuestion = 3;

const countOf = (terms: readonly string[], language: Language): number =>
  terms.filter((term) => languages.get(language)?.has(term)).length;

/** The language of a text, as far as its small words tell; null where they don't. */
export function languageOf(text: string): Language | null {
  const terms = termsOf(text);
  const counts = [...languages.keys()]
    .map((language) => ({ language, count: countOf(terms, language) }))
    .toSorted((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best === undefined || next === undefined) return null;
  // Single letters alone are the rubble of a table, or initials.
  if (!terms.some((term) => term.length > 1 && languages.get(best.language)?.has(term))) return null;
  return best.count >= least && best.count >= clearly * next.count ? best.language : null;
}

/** Whether a text may be in a language: it has small words of it, and of no other more. Few words are enough. */
export function mayBeIn(text: string, language: Language): boolean {
  const terms = termsOf(text);
  const own = countOf(terms, language);
  return own > 0 && [...languages.keys()].every((other) => countOf(terms, other) <= own);
}

/** The language of a text that is in one of the two that code reads; '' where the small words of both are as many. */
export function germanOrEnglish(text: string): 'de' | 'en' | '' {
  const terms = termsOf(text);
  const [de, en] = [countOf(terms, 'de'), countOf(terms, 'en')];
  return de === en ? '' : de > en ? 'de' : 'en';
}

export const isGerman = (text: string): boolean => germanOrEnglish(text) === 'de';

/**
 * Whether a text is a question or sentence in English, which the cross-encoder was trained with. A few words in a row
 * are none.
 */
export function isEnglishQuestion(text: string): boolean {
  const terms = termsOf(text);
  const english = countOf(terms, 'en');
  if (terms.length < leastOfQuestion || english === 0) return false;
  return [...languages.keys()].every((language) => language === 'en' || countOf(terms, language) < english);
}
