import type { AlignedPlaces, Comparison, Difference, Renumbering } from '../../common/domain/comparison.ts';
import { differenceOf, type Compared } from './difference.ts';
import { groupsOf } from './groups.ts';
import { counterOf, labelText } from './labels.ts';
import { lexiconOf } from './misread.ts';
import { readable, type ComparedDocument, type ReadPart } from './parts.ts';
import { placesOf, type ComparedSide } from './pieces.ts';
import { labelsInSequence } from './renumbering.ts';
import { stepsOf, type Step } from './steps.ts';
import { unitsOf, type Unit } from './units.ts';

/** Differences that are told; who has more has two documents that have little to do with each other. */
const mostDifferences = 2_000;
const mostAligned = 4_000;

/** What differs between two documents: sentences, headings and rows of tables, with their words. */
export function compareDocuments(left: ComparedDocument, right: ComparedDocument): Comparison {
  const [l, r] = [readable(left), readable(right)];
  const [lefts, rights] = [unitsOf(l.parts), unitsOf(r.parts)];
  const sides = {
    left: { documentId: left.documentId, texts: textsOf(l.parts), units: lefts },
    right: { documentId: right.documentId, texts: textsOf(r.parts), units: rights },
  };
  const steps = stepsOf(lefts, rights);
  const { renumbered, relabelled } = renumberingsOf(steps, lefts, rights);
  const compared: Compared = {
    ...sides,
    lexica: { left: lexiconOf(lefts), right: lexiconOf(rights) },
    renumbered: new Map(renumbered.map(([a, b]) => [counterOf(labelText(a.label)), counterOf(labelText(b.label))])),
    relabelled,
  };
  const found = groupsOf(steps).flatMap((group) => differenceOf(group, compared) ?? []);
  const rank = ({ evidence, numbers }: Difference): number => (evidence === 'misread' ? 2 : numbers.length > 0 ? 0 : 1);
  const differences = found.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostDifferences);
  return {
    differences,
    renumbered: renumbered.flatMap(([a, b]) => renumberingOf(a, b, sides)),
    aligned: alignedPlaces(steps, compared),
    unread: { left: l.unread, right: r.unread },
    cut: l.cut || r.cut || found.length > mostDifferences,
  };
}

const textsOf = (parts: readonly ReadPart[]): ReadonlyMap<number, string> =>
  new Map(parts.map(({ number, text }) => [number, text]));

/** Clauses whose number differs because something before them came or went. */
function renumberingsOf(steps: readonly Step[], lefts: readonly Unit[], rights: readonly Unit[]) {
  const [leftSequence, rightSequence] = [labelsInSequence(lefts), labelsInSequence(rights)];
  const renumbered: (readonly [Unit, Unit])[] = [];
  for (const { is, left, right } of steps) {
    const [a, b] = [lefts[left[0]], rights[right[0]]];
    if ((is !== 'kept' && is !== 'moved') || a === undefined || b === undefined) continue;
    if (a.label.length === 0 || b.label.length === 0 || labelText(a.label) === labelText(b.label)) continue;
    if (leftSequence.has(a) && rightSequence.has(b)) renumbered.push([a, b]);
  }
  return { renumbered, relabelled: new Set(renumbered.map(([a]) => a)) };
}

function renumberingOf(
  a: Unit,
  b: Unit,
  { left, right }: { readonly left: ComparedSide; readonly right: ComparedSide },
): readonly Renumbering[] {
  const [from, to] = [placesOf(left, a.label)[0], placesOf(right, b.label)[0]];
  if (from === undefined || to === undefined) return [];
  return [{ from: bare(labelText(a.label)), to: bare(labelText(b.label)), left: from, right: to }];
}

/** "4" of "4." */
const bare = (label: string): string => label.replace(/[.:]$/u, '');

/** The beginnings of what is kept, evenly taken where they are too many. */
function alignedPlaces(steps: readonly Step[], { left, right }: Compared): readonly AlignedPlaces[] {
  const kept = steps.filter(({ is }) => is === 'kept');
  const every = Math.ceil(kept.length / mostAligned);
  return kept.flatMap((step, index) => {
    const [a, b] = [left.units[step.left[0]]?.tokens[0], right.units[step.right[0]]?.tokens[0]];
    if (index % every !== 0 || a === undefined || b === undefined) return [];
    const [from, to] = [placesOf(left, [a])[0], placesOf(right, [b])[0]];
    return from === undefined || to === undefined ? [] : [{ left: from, right: to }];
  });
}
