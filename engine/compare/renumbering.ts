import type { Hunk } from './word-diff.ts';
import { counterOf, labelText } from './labels.ts';
import type { Unit } from './units.ts';

/** The labels of a document that count on from one that comes before, or begin to count. */
export function labelsInSequence(units: readonly Unit[]): ReadonlySet<Unit> {
  const seen = new Set<string>();
  const inSequence = new Set<Unit>();
  for (const unit of units) {
    if (unit.label.length === 0) continue;
    const counter = counterOf(labelText(unit.label)).toLowerCase();
    const before = counterBefore(counter);
    if (before === null || seen.has(before)) inSequence.add(unit);
    seen.add(counter);
  }
  return inSequence;
}

const roman = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
];

/** "4.2" of "4.3", "b" of "c"; null for one that begins to count. */
function counterBefore(counter: string): string | null {
  const parts = counter.split('.');
  const last = parts.pop() ?? '';
  const rest = parts.map((part) => `${part}.`).join('');
  if (/^\p{N}+$/u.test(last)) return Number(last) <= 1 ? null : `${rest}${Number(last) - 1}`;
  const place = roman.indexOf(last);
  // "i" begins to count, unless it is the letter behind "h": then nothing is lost by taking it for a beginning.
  if (place >= 0) return place === 0 ? null : `${rest}${roman[place - 1] ?? ''}`;
  return last === 'a' || last.length !== 1 ? null : `${rest}${String.fromCodePoint((last.codePointAt(0) ?? 0) - 1)}`;
}

/** Words before a number that make it a reference to a clause. */
const refers = new RegExp(
  '^(?:sections?|clauses?|articles?|paragraphs?|annex|schedule|ziffern?|artikel|abschnitte?|absatz|§|' +
    'and|or|und|oder|to|bis)$',
  'iu',
);

/**
 * True when what differs is the number of a clause that is referred to, and it refers to the same clause as before: the
 * clause has another number.
 *
 * @param before the token before the number
 * @param renumbered new counters by old ones
 */
export function followsRenumbering(hunk: Hunk, before: string, renumbered: ReadonlyMap<string, string>): boolean {
  const [left, right] = [hunk.left, hunk.right].map((tokens) => tokens.map(({ form }) => form).join(''));
  return refers.test(before) && left !== undefined && left !== '' && renumbered.get(left) === right;
}
