import type { Difference, DifferenceSide, Evidence } from '../../common/domain/comparison.ts';
import { differingHunks } from './hunks.ts';
import { isDirt, isMisread, type Sides } from './misread.ts';
import { numberChanges } from './numbers.ts';
import { piecesOf, placesOf, type ComparedSide } from './pieces.ts';
import type { Step } from './steps.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import type { Hunk } from './word-diff.ts';

/** What is known of both documents when a difference is described. */
export interface Compared {
  readonly left: ComparedSide & { readonly units: readonly Unit[] };
  readonly right: ComparedSide & { readonly units: readonly Unit[] };
  readonly lexica: Pick<Sides, 'left' | 'right'>;
  /** New counters of clauses by old ones. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** Units whose label is told as a renumbering and not as words. */
  readonly relabelled: ReadonlySet<Unit>;
}

/** The difference that steps of one kind make; null where they make none. */
export function differenceOf(steps: readonly Step[], compared: Compared): Difference | null {
  const is = steps[0]?.is;
  if (is === undefined) return null;
  const of = (side: 'left' | 'right'): readonly Unit[] =>
    steps.flatMap((step) => compared[side].units.slice(...step[side]));
  const [lefts, rights] = [of('left'), of('right')];
  const hunks = steps.flatMap((step) => hunksOf(step, compared));
  if (is === 'kept' && hunks.every(({ same }) => same)) return null;
  const side = (which: 'left' | 'right', units: readonly Unit[]): DifferenceSide | null => {
    const [first] = units;
    if (first === undefined) return null;
    const places = placesOf(
      compared[which],
      hunks.flatMap((hunk) => hunk[which]),
    );
    return { places, label: first.partLabel, heading: first.heading };
  };
  return {
    kind: is === 'kept' ? 'changed' : is,
    left: side('left', lefts),
    right: side('right', rights),
    words: piecesOf(hunks, compared.left, compared.right),
    numbers: is === 'removed' || is === 'added' ? [] : numberChanges(hunks),
    evidence: evidenceOf(hunks, lefts, rights, compared, is === 'moved'),
  };
}

function hunksOf(step: Step, { left, right, renumbered, relabelled }: Compared): readonly Hunk[] {
  const [lefts, rights] = [left.units.slice(...step.left), right.units.slice(...step.right)];
  if (step.is === 'removed') return [{ same: false, left: lefts.flatMap(labelled), right: [] }];
  if (step.is === 'added') return [{ same: false, left: [], right: rights.flatMap(labelled) }];
  const told =
    lefts.some((unit) => relabelled.has(unit)) || lefts[0]?.label.length === 0 || rights[0]?.label.length === 0;
  const tokens = (units: readonly Unit[]): readonly Token[] =>
    units.flatMap((unit, index) => (told && index === 0 ? unit.tokens : labelled(unit)));
  return differingHunks(tokens(lefts), tokens(rights), renumbered);
}

const labelled = ({ label, tokens }: Unit): readonly Token[] => [...label, ...tokens];

function evidenceOf(
  hunks: readonly Hunk[],
  lefts: readonly Unit[],
  rights: readonly Unit[],
  { lexica }: Compared,
  isMoved: boolean,
): Evidence {
  const recognised = (units: readonly Unit[]): boolean => units.some((unit) => unit.recognised);
  const sides: Sides = { ...lexica, leftRecognised: recognised(lefts), rightRecognised: recognised(rights) };
  if (!sides.leftRecognised && !sides.rightRecognised) return 'text';
  const differing = hunks.filter(({ same }) => !same);
  // What stands elsewhere was moved, however well its words were read.
  if (differing.length === 0 || isMoved) return 'scan';
  const isOneSided = lefts.length === 0 || rights.length === 0;
  const isNoise = (hunk: Hunk): boolean =>
    isOneSided ? isDirt([...hunk.left, ...hunk.right], true, sides) : isMisread(hunk, sides);
  return differing.every(isNoise) ? 'misread' : 'scan';
}
