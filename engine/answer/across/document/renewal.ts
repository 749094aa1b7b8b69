import { fold } from '../../../../common/domain/fold.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import { cuePattern, placesIn } from '../fields/cue.ts';

const cues = (words: string): (() => RegExp) => whenNeeded(() => cuePattern(words.split(',').map((cue) => cue.trim())));

/** Words for going on. English and German. */
const goesOn = cues(
  '*renew*, like period, same period again, further period, lengthen*, rolls into, roll into, follow, follows, ' +
    'start* … again, starts again, begin* … again, begins again, restart*, ' +
    'rolled forward, rolls forward, roll forward, given anew, taken to be repeated, starts afresh, ' +
    'another … begins, another one begins, new one begins, for another year, prolonged, extend*, ' +
    'extension*, prolong*, roll* over, rolls on, evergreen, continu*, carr* on, carry on, goes on, go ' +
    'on, keep* going, run* on, runs on, holding over, stay* on, *verlänger*, fortset*, fortgesetzt, ' +
    'setzt sich, fortgeführt, weitergeführt, weitergeh*, geht … weiter, läuft … weiter, weiterläuft, ' +
    'weiterbesteh*, besteht … fort, schließt sich, erneuer*, another year, another term, weiteres jahr, ' +
    'weitere jahre, läuft … weiteres, läuft … erneut, gilt … weiteres, weiter',
);
/** Words for ending. */
const comesToEnd = cues(
  'comes to a close, come to a close, at an end, expire*, extinguish*, finish*, stops, stop, cease*, ' +
    'is over, beendet, lapse*, ends, end, comes to ' +
    'an end, come to an end, runs out, run out, over, yield up, terminates, läuft aus, endet, enden, ' +
    'erlischt, erlöschen, ausläuft, ende',
);
const never = cues(
  'without renewal, without extension, without being, ohne verlängerung, not, no, nor, never, nothing, ' +
    'nobody, cannot, can not, only a new, only by, except ' +
    'by, needs a, need to, need a, requires a, needs a new, takes a new, ' +
    'takes a written, calls for a new, ruled out, excluded, precluded, wont, ' +
    'doesnt, nicht, kein*, nie, nichts, ausgeschlossen, ausgenommen, widersprochen, nur durch, bedarf ' +
    'eines, bedarf einer, neu, neuer vertrag, neuen vertrag*, neue vereinbarung, neuer vereinbarung, ' +
    'requires, require, erfordert, bedarf, none, separate agreement, gesonderte*, zustimmung, consent of, ' +
    'only if, only with, nur mit, nur wenn, ' +
    'fresh, by agreement, by written agreement, by mutual agreement, by further agreement, by written consent, both ' +
    'parties agree, parties agree, agree otherwise, nach vereinbarung, durch vereinbarung',
);
/** What holds under a condition: "unless either party gives notice", "where nobody has objected". */
const condition = new RegExp(
  String.raw`(?<!\p{L})(?:if|unless|except|provided\s+that|where|should|in\s+the\s+absence\s+of|absent|as\s+long\s+` +
    String.raw`as|save\s+(?:for|where|that)|until|wenn|falls|sofern|soweit|solange|es\s+sei\s+denn|ohne\s+` +
    String.raw`(?!dass)\p{L}+|without\s+(?:notice|objection|further))(?!\p{L})[^,;.:]*`,
  'giu',
);

/** Whether a sentence has a word for going on or for ending. */
export const saysHowItEnds = (raw: string): boolean =>
  [goesOn, comesToEnd].some((words) => fold(raw.replaceAll(/['’]/gu, '')).search(words()) !== -1);

/** A sentence that says when a contract begins says for how long the contract goes on at first. */
const begins = cues('commenc*, initial term of, takes effect, beginnt, beginn*, in kraft, tritt');

/**
 * Whether a statement says that a contract goes on of itself: its verb for going on, if nothing denies it, else that it
 * ends. What stands under a condition counts for nothing.
 */
export function renewalIn(raw: string): Value {
  const text = raw.replaceAll(/['’]/gu, '').replaceAll(condition, (words) => ' '.repeat(words.length));
  // "Extension: none": a label and what it labels are one.
  const clauses = text.split(/[;,]\s|(?<!^\W*(?:\p{L}+\s){0,2}\p{L}+):\s|(?<=[.!?])\s/u);
  const says = (clause: string, words: () => RegExp): boolean => fold(clause).search(words()) !== -1;
  const going = clauses.find((clause) => says(clause, goesOn));
  const ends = clauses.some((clause) => says(clause, comesToEnd));
  const denied = clauses.some((clause) => says(clause, never));
  const isYes = going === undefined ? !ends && !denied : !says(going, never);
  const [place] = placesIn(raw, isYes ? goesOn() : comesToEnd());
  return {
    type: 'yes-no',
    normal: isYes ? 'yes' : 'no',
    size: isYes ? 1 : 0,
    start: 0,
    end: raw.length,
    confidence: says(text, begins) ? 0.2 : place === undefined ? 0.6 : 0.8,
  };
}
