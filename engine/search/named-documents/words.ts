import { fold } from '../../../common/domain/fold.ts';
import { isStopWord } from '../terms.ts';

/** A word of a question or a name. */
export interface Word {
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The forms in which it is compared: folded, and with umlauts as two letters, each also without a last "s". */
  readonly keys: readonly string[];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const twoLetters = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }));

/** The forms of a text without spaces: "Müller" is "muller" and "mueller". */
export function keysOf(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const spelled = composed.replaceAll(/[äöüÄÖÜ]/gu, (letter) => twoLetters.get(letter) ?? letter);
  const forms = [fold(composed), fold(spelled)];
  // "NDAs" are several of what is called NDA.
  const isManyOfShort = /^\p{Lu}{2,}s$/u.test(composed);
  const bare = forms.flatMap((form) =>
    isManyOfShort || /\p{L}{4}s$/u.test(form) ? [form, form.slice(0, -1)] : [form],
  );
  return [...new Set(bare)];
}

/** "No. 7", "Nr. 7", "number 7": the mark of a number, which the same name may also lack. */
const numberMark = /^(?:no|nr|number|nummer)$/iu;

/**
 * The words of a question; the "s" of a genitive belongs to the word before, and "no." to the number behind, so that
 * "lease-1000" and "Lease No. 1000" have the same words.
 */
export function wordsOf(text: string): readonly Word[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(wordPattern)]
    .filter(({ 0: written, index }) => !(written === 's' && /['’]/u.test(composed[index - 1] ?? '')))
    .filter(({ 0: written, index }) => {
      const behind = composed.slice(index + written.length);
      return !(numberMark.test(written) && /^[^\p{L}\p{M}\p{N}]*\p{N}/u.test(behind));
    })
    .map(({ 0: written, index }) => ({ written, start: index, end: index + written.length, keys: keysOf(written) }));
}

/** German words that say nothing about a subject, folded; the English ones are in `terms.ts`. */
const germanStopWords = new Set(
  `aber als am an auch auf aus bei beim bis da das dass dem den der des die dies diese dieser dieses durch ein eine
einem einen einer eines er es fur gegen hat haben ich ihr ihre im in ist kann man mein meine mit muss nach nicht noch
nur oder ob sein sich sie sind so und uns unser unsere um vom von vor war was welche welcher welches wem wen wenn wer
wie wieviel wird wo wohin wurde zu zum zur laut sagt steht`.split(/\s+/u),
);

/** Of these, words that English has too. */
const alsoEnglish = new Set('am an das den der des die es hat in man mit so war was'.split(' '));

/** Whether a word, folded, shows that a question is German. */
export const isGermanWord = (key: string): boolean => germanStopWords.has(key) && !alsoEnglish.has(key);

/** What a firm is by law: many names have that. Folded. */
const legalForms = new Set('gmbh ag kg ohg se mbh ev ltd llc llp inc corp plc bv sa co nv kgaa ug'.split(' '));

/** Whether a word may tell what a thing is called. */
export const carriesName = ({ keys: [key = ''] }: Word): boolean =>
  (key.length > 1 || /\p{N}/u.test(key)) && !isStopWord(key) && !germanStopWords.has(key) && !legalForms.has(key);

/** "the lease", "im Mietvertrag", "my contract": what follows is one certain thing. Folded. */
const determiners = new Set(
  `the this that my our your his her their its der die das dem den des im vom zum zur am dieser diese dieses diesem
diesen mein meine meinem meiner unser unsere unserem unserer laut according file document datei dokument`.split(/\s+/u),
);
export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && word.keys.some((key) => determiners.has(key));

export const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);

/** The years in a word: "2021", "FY2021", "2021Q3", "FY21". */
export const yearsIn = (key: string): readonly string[] => {
  const short = /^fy(\d\d)$/u.exec(key);
  return short === null ? (key.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []) : [`20${short[1]}`];
};

/** The quarters in a word of a name or a question: "Q2", "2021Q2", "Q2FY21". */
export const quartersIn = (key: string): readonly string[] => key.match(/(?<!\p{L})q[1-4](?!\d)/gu) ?? [];

const ordinals = [
  /^(?:first|1st|1|erste[nsm]?)$/u,
  /^(?:second|2nd|2|zweite[nsm]?)$/u,
  /^(?:third|3rd|3|dritte[nsm]?)$/u,
  /^(?:fourth|4th|4|vierte[nsm]?)$/u,
];

/** The quarters that a question asks about: "Q2", "the second quarter", "im 2. Quartal". */
export const quartersAsked = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ keys }, at) => {
      if (!/^(?:quarter|quartal)s?$/u.test(words[at + 1]?.keys[0] ?? '')) return keys.flatMap(quartersIn);
      const number = ordinals.findIndex((ordinal) => keys.some((key) => ordinal.test(key)));
      return number === -1 ? [] : [`q${number + 1}`];
    }),
  );
