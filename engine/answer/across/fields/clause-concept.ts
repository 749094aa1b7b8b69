import { fold } from '../../../../common/domain/fold.ts';
import type { TextRange } from '../../../../common/domain/part.ts';
import type { ValueType } from '../../../../common/domain/value.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import { cuePattern, placesIn } from './cue.ts';
import { concepts, weakConcepts, type Concept } from './concepts.ts';
import { labelConcepts } from './labels.ts';
import { ofMatters } from './matter-concepts.ts';

/** What a clause is about: a field's heading, '' for something that no field asks; and the words that tell. */
export interface ClauseConcept {
  readonly heading: string;
  readonly places: readonly TextRange[];
}

const patternOfCues = (cues: string): (() => RegExp) =>
  whenNeeded(() => cuePattern(cues.split(',').map((cue) => cue.trim())));
const withPatterns = ({ heading, type, anyOf }: Concept) => ({
  heading,
  type,
  anyOf: anyOf.map((families) => families.map(patternOfCues)),
});
const known = [...concepts, ...ofMatters].map(withPatterns);
const weak = weakConcepts.map(withPatterns);
const labels = labelConcepts.map(({ heading, type, cues }) => ({ heading, type, pattern: patternOfCues(cues) }));

/** Where a clause ends inside a sentence: at a semicolon, or at a sentence's end. */
const clauseEnd = /;\s|[.!?]\s+(?=\p{Lu})/gu;

/** The clause of a text that holds a range. */
export function clauseAt(text: string, { start, end }: TextRange): TextRange {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: sign }) => index + sign.length);
  return {
    start: ends.findLast((at) => at <= start) ?? 0,
    end: ends.find((at) => at >= end) ?? text.length,
  };
}

/**
 * What a clause with a value of a type is about; null where its words tell nothing.
 *
 * @param only the heading that is looked for; any of the type's where absent
 */
export const conceptOf = (clause: string, type: ValueType, only?: string): ClauseConcept | null =>
  firstOf(known, clause, type, only);

/** As `conceptOf`, of a clause whose words tell less. */
export const weakConceptOf = (clause: string, type: ValueType): ClauseConcept | null => firstOf(weak, clause, type);

const whenItHolds = /(?<=[a-z]\W+)(?:after|following|beyond|upon|nach)\s.*$/u;
const ofItself = /^(?:date of this|datum diese[rs])(?![a-z])/u;
const joins = /(?<![a-z])(?:and|und|or|oder)(?![a-z])|[,/&]/u;

/**
 * What a heading, or the name of a row, says of the values of a type below or beside it; null where it says nothing,
 * or names two matters: "Term and termination".
 */
export function labelConceptOf(label: string, type: ValueType): ClauseConcept | null {
  // "Restraint of trade after termination": when it holds is not what it is.
  const folded = fold(label).replace(whenItHolds, '');
  // "Date of this order" is the date of the paper itself.
  const own = type === 'date' && ofItself.test(folded);
  const all = labels.filter(
    (each) => each.type === type && folded.search(each.pattern()) !== -1 && !(own && each.heading === ''),
  );
  // "Late charge", "cancellation fee": what is paid for something else is named by that.
  // "Length of notice": a word for any length of time is what it is of. "Term and notice" names both.
  const isAny = (heading: string): boolean => heading === 'Fee' || (heading === 'Term' && !joins.test(folded));
  const named = all.length > 1 ? all.filter(({ heading }) => !isAny(heading)) : all;
  const [first] = named;
  return first === undefined || new Set(named.map(({ heading }) => heading)).size > 1
    ? null
    : { heading: first.heading, places: placesIn(label, first.pattern()) };
}

/** All that a clause with values of a type is about: "the law of Malta, and the courts of Vienna". */
export const conceptsOf = (clause: string, type: ValueType): readonly ClauseConcept[] => toldBy(known, clause, type);

const firstOf = (list: Patterns, clause: string, type: ValueType, only?: string): ClauseConcept | null =>
  toldBy(list, clause, type, only, 1)[0] ?? null;

type Patterns = readonly ReturnType<typeof withPatterns>[];

function toldBy(list: Patterns, clause: string, type: ValueType, only?: string, most = Infinity) {
  const folded = fold(clause);
  const found: ClauseConcept[] = [];
  for (const { heading, type: own, anyOf } of list) {
    if (own !== type || (only !== undefined && only !== heading)) continue;
    const told = anyOf.find((families) => families.every((family) => folded.search(family()) !== -1));
    if (told !== undefined) found.push({ heading, places: told.flatMap((family) => placesIn(clause, family())) });
    if (found.length === most) break;
  }
  return found;
}

/** Whether clauses about a field's matter can be told by their words. */
export const hasConcept = (heading: string, type: ValueType): boolean =>
  known.some((each) => each.heading === heading && each.type === type);
