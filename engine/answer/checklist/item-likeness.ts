import type { ChecklistItem } from '../../../common/domain/checklist.ts';
import { fold } from '../../../common/domain/fold.ts';
import { stem } from '../../search/stem.ts';
import { contentOf } from '../across/question/column.ts';
import { cuePattern, placesIn } from '../across/fields/cue.ts';
import { isRange } from './between-range.ts';
import type { Statement } from '../across/document/statements.ts';

/** What an item looks for in a text. */
export interface SoughtItem {
  readonly item: ChecklistItem;
  /** Null where it has no cues. */
  readonly cues: RegExp | null;
  /** Stems of its own words. */
  readonly stems: readonly string[];
}

/** A statement that may answer an item. */
export interface ItemCandidate {
  readonly statement: Statement;
  /** Whether a cue stands in the statement, or in the heading above it. */
  readonly isNamed: boolean;
  /** 0…2: its words, and those of its heading. */
  readonly likeness: number;
}

const weights = { cue: 1, cueInHeading: 0.7, both: 0.3, words: 0.6 };
/** A statement of fewer words is a label. */
const leastLength = 12;
/** A line without an end mark that is longer than most headings says something by itself. */
const leastOfHeading = 60;

/** Longer lines are told as headings, and are none. */
const longestHeading = 80;

/** Headings only name what is said below, but for long ones and those with a number of their own: "Invoice N-7713". */
const saysSomething = ({ isHeading, words }: Statement): boolean =>
  isHeading
    ? words.length >= leastOfHeading || /\p{N}/u.test(words.replace(/^[\p{N}.)§\s]+/u, ''))
    : words.length >= leastLength;

export const soughtItem = (item: ChecklistItem): SoughtItem => ({
  item,
  cues: item.cues.length === 0 ? null : cuePattern(item.cues),
  stems: [...new Set(contentOf(fold(`${item.heading} ${item.question}`)).map(stem))],
});

/** The statements that may answer an item, the likeliest first, at most `most`. */
export function likeliest(
  { cues, stems }: SoughtItem,
  statements: readonly Statement[],
  most: number,
): readonly ItemCandidate[] {
  return statements
    .filter(saysSomething)
    .map((statement): ItemCandidate => {
      const own =
        cues !== null && placesIn(statement.raw, cues).some(({ start }) => !isRange(statement.raw.slice(start)));
      const above =
        cues !== null && statement.heading.length <= longestHeading && placesIn(statement.heading, cues).length > 0;
      const words = coverage(`${statement.heading} ${statement.words}`, stems);
      const named = own || above ? (own ? weights.cue : weights.cueInHeading) + (own && above ? weights.both : 0) : 0;
      return { statement, isNamed: own || above, likeness: named + weights.words * words };
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.statement.order - b.statement.order)
    .slice(0, most);
}

/** Share of the words that a text has. */
function coverage(text: string, stems: readonly string[]): number {
  if (stems.length === 0) return 0;
  const present = new Set(contentOf(fold(text)).map(stem));
  return stems.filter((each) => present.has(each)).length / stems.length;
}
