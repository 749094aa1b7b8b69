import { fold } from '../../../common/domain/fold.ts';
import type { TextRange } from '../../../common/domain/part.ts';
import type { ValueType } from '../../../common/domain/value.ts';
import { cuePattern, placesIn } from './cue.ts';
import { concepts, denials } from './fields/concepts.ts';
import { ofMatters } from './fields/matter-concepts.ts';

/** What a clause is about: a field's heading, '' for something that no field asks; and the words that tell. */
export interface ClauseConcept {
  readonly heading: string;
  readonly places: readonly TextRange[];
}

const known = [...concepts, ...ofMatters].map(({ heading, type, anyOf }) => ({
  heading,
  type,
  anyOf: anyOf.map((families) => families.map((family) => cuePattern(family.split(',').map((cue) => cue.trim())))),
}));

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
export function conceptOf(clause: string, type: ValueType, only?: string): ClauseConcept | null {
  const folded = fold(clause);
  for (const { heading, type: own, anyOf } of known) {
    if (own !== type || (only !== undefined && only !== heading)) continue;
    const told = anyOf.find((families) => families.every((family) => folded.search(family) !== -1));
    if (told !== undefined) return { heading, places: told.flatMap((family) => placesIn(clause, family)) };
  }
  return null;
}

/** Whether a clause says no to what it is about by other words than a negation. */
export function isDenied(clause: string, heading: string): boolean {
  const denied = denials[heading];
  return denied !== undefined && fold(clause).search(cuePattern(denied.split(',').map((cue) => cue.trim()))) !== -1;
}

/** Whether clauses about a field's matter can be told by their words. */
export const hasConcept = (heading: string, type: ValueType): boolean =>
  known.some((each) => each.heading === heading && each.type === type);
