import { termsOf } from '../../search/terms.ts';

/** A sentence of at least this many words that comes a second time is no answer any more. */
const longSentence = 5;
/** A shorter one may come this often. */
const shortRepeats = 4;
/** Text that consists of one piece over and over, as long as this. */
const loopLength = 160;
const longestPeriod = 40;

/** Watches an answer for running in circles, as small models do. */
export function createRepetitionWatch(): { sentence(sentence: string): boolean; text(text: string): boolean } {
  const seen = new Map<string, number>();
  let tail = '';
  return {
    /** Takes a finished sentence; true when the answer should end here. */
    sentence(sentence) {
      const terms = termsOf(sentence);
      if (terms.length === 0) return false;
      const key = terms.join(' ');
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return times >= (terms.length >= longSentence ? 2 : shortRepeats);
    },
    /** Takes the next text; true when its end is a loop. */
    text(text) {
      tail = (tail + text).slice(-loopLength);
      return tail.length === loopLength && hasPeriod(tail);
    },
  };
}

function hasPeriod(text: string): boolean {
  for (let period = 1; period <= longestPeriod; period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}
