import { termsOf } from '../../search/terms.ts';
import { plainClaim } from './kinds-of-sentences.ts';

/** Watches an answer for running in circles, as small models do. */
export interface RepetitionWatch {
  /**
   * Takes a finished sentence; true when the answer should end here.
   *
   * @param borneOut whether the sources say it: of what they say, lines that are alike are rightly so
   */
  sentence(sentence: string, borneOut: boolean): boolean;
  /** Takes the next text; true when its end is a loop. */
  text(text: string): boolean;
}

/** A sentence of so many words that follows itself is a circle at once; a shorter one when it comes a third time. */
const longSentence = 5;
/** A shorter one, or a line of a list, may come this often when something else stands between. */
const shortRepeats = 4;
/** Circles of so many sentences are seen. */
const longestCircle = 6;
/** Sentences that differ only by a number that counts on, and that no source says: the third ends the answer. */
const countedRepeats = 3;
/** Text that consists of one piece over and over, as long as this, whatever it is made of. */
const loopLength = 160;
const longestPeriod = 40;
/** Words that are kept to find loops of phrases. */
const wordsKept = 64;

interface Said {
  /** The words without the sign or number of a list; equal for sentences that say the same. */
  readonly key: string;
  readonly words: number;
  readonly isRow: boolean;
}

export function createRepetitionWatch(): RepetitionWatch {
  const said: Said[] = [];
  const times = new Map<string, number>();
  const counting = createCountWatch();
  const phrases = createPhraseWatch();
  let tail = '';
  return {
    sentence(sentence, borneOut) {
      const plain = plainClaim(sentence);
      const terms = termsOf(plain);
      if (terms.length === 0) return false;
      const isRow = plain.startsWith('|');
      const one: Said = { key: terms.join(' '), words: terms.length, isRow };
      said.push(one);
      times.set(one.key, (times.get(one.key) ?? 0) + 1);
      const counted = counting(plain, !isRow && !borneOut);
      return counted || isCircle(said) || (times.get(one.key) ?? 0) >= allowed(one, plain !== sentence.trim());
    },
    text(text) {
      tail = (tail + text).slice(-loopLength);
      return (tail.length === loopLength && hasPeriod(tail)) || phrases(text);
    },
  };
}

/** The occurrence of a sentence that ends the answer. */
const allowed = ({ words, isRow }: Said, isItem: boolean): number =>
  words >= longSentence && !isItem && !isRow ? 3 : shortRepeats;

/** Whether the last sentences repeat those before them: long ones once, short ones and rows of a table twice. */
function isCircle(said: readonly Said[]): boolean {
  for (let length = 1; length <= longestCircle; length++) {
    const last = said.slice(-length);
    if (last.length < length) return false;
    const long = last.every(({ words, isRow }) => words >= longSentence && !isRow);
    const rounds = long ? 2 : 3;
    const all = said.slice(-length * rounds);
    if (all.length === length * rounds && all.every(({ key }, i) => key === last[i % length]?.key)) return true;
  }
  return false;
}

/** True when sentences follow each other that are alike but for one number, and that counts on by one. */
function createCountWatch(): (sentence: string, counts: boolean) => boolean {
  let before: { readonly shape: string; readonly numbers: readonly number[] } | null = null;
  let run = 1;
  return (sentence, counts) => {
    if (!counts) {
      before = null;
      run = 1;
      return false;
    }
    const numbers = (sentence.match(/\d+/gu) ?? []).map(Number);
    const shape = sentence.replaceAll(/\d+/gu, '#');
    const steps = before?.shape === shape ? numbers.map((number, i) => number - (before?.numbers[i] ?? 0)) : [];
    const goesOn = steps.filter((step) => step === 1).length === 1 && steps.every((step) => step === 0 || step === 1);
    run = goesOn ? run + 1 : 1;
    before = { shape, numbers };
    return run >= countedRepeats;
  };
}

/** True when the last words are a phrase that is said over and over. Numbers alone are none: a row may hold them. */
function createPhraseWatch(): (text: string) => boolean {
  let words: readonly string[] = [];
  let begun = '';
  return (text) => {
    const parts = (begun + text.toLowerCase()).split(/(?<=\s)(?=\S)/u);
    begun = parts.pop() ?? '';
    for (const part of parts) {
      words = [...words, part.trim()].slice(-wordsKept);
      if (isPhraseLoop(words)) return true;
    }
    return false;
  };
}

/** How often a phrase of so many words has to come: the shorter, the more often one says it rightly. */
const roundsOf = (length: number): number => (length >= 6 ? 3 : length >= 3 ? 4 : 8);

function isPhraseLoop(words: readonly string[]): boolean {
  for (let length = 1; length * roundsOf(length) <= words.length; length++) {
    const phrase = words.slice(-length);
    if (!phrase.some((word) => /\p{L}/u.test(word)) || phrase.some((word) => word.includes('|'))) continue;
    const all = words.slice(-length * roundsOf(length));
    if (all.every((word, i) => word === phrase[i % length])) return true;
  }
  return false;
}

function hasPeriod(text: string): boolean {
  for (let period = 1; period <= longestPeriod; period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}
