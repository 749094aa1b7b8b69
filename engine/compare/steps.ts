import { align } from './align.ts';
import { inOrder, mirroredMatches } from './either-way.ts';
import type { Match } from './gap.ts';
import { movesOf } from './moves.ts';
import type { Unit } from './units.ts';

/** What becomes of a run of units, in the reading order of both documents. Indexes are from and to (exclusive). */
export interface Step {
  readonly is: 'kept' | 'moved' | 'removed' | 'added';
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** How one document becomes the other: what is kept (maybe with other words), moved, removed and added. */
export function stepsOf(lefts: readonly Unit[], rights: readonly Unit[]): readonly Step[] {
  const ordered = inOrder(lefts, rights);
  const aligned = ordered ? align(lefts, rights) : mirroredMatches(align(rights, lefts));
  const moved = ordered
    ? movesOf(lefts, rights, aligned)
    : mirroredMatches(movesOf(rights, lefts, mirroredMatches(aligned)));
  const movedLeft = new Set(moved.map(({ left }) => left[0]));
  const movedTo = new Map(moved.map((match) => [match.right[0], match]));
  const kept = aligned.filter(({ left: [i], right: [j] }) => !movedLeft.has(i) && !movedTo.has(j));
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  const end: Match = { left: [lefts.length, lefts.length], right: [rights.length, rights.length] };
  for (const match of [...kept, end]) {
    const gap = { lefts: numbers(left, match.left[0]), rights: numbers(right, match.right[0]) };
    const gone = gap.lefts.filter((index) => !movedLeft.has(index));
    const come = gap.rights.filter((index) => !movedTo.has(index));
    const [from, to] = [gone[0], come[0]];
    if (gone.length === 1 && come.length === 1 && isRewritten(lefts[from ?? 0], rights[to ?? 0]))
      steps.push({ is: 'kept', left: range(from ?? 0), right: range(to ?? 0) });
    else {
      for (const index of gone) steps.push({ is: 'removed', left: range(index), right: [right, right] });
      for (const index of come) steps.push({ is: 'added', left: [match.left[0], match.left[0]], right: range(index) });
    }
    for (const index of gap.rights) {
      const move = movedTo.get(index);
      if (move !== undefined) steps.push({ is: 'moved', ...move });
    }
    if (match !== end) steps.push({ is: 'kept', ...match });
    [left, right] = [match.left[1], match.right[1]];
  }
  return steps;
}

const range = (index: number): readonly [number, number] => [index, index + 1];
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A heading or a row that stands where another one stood takes its place, even where no word is the same. */
const isRewritten = (left: Unit | undefined, right: Unit | undefined): boolean =>
  left !== undefined && left.kind === right?.kind && left.kind !== 'sentence';
