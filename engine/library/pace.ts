import type { Done, Work } from './left.ts';

/** What counts is the last half minute, in slices of a second. */
const windowMs = 30_000;
const sliceMs = 1_000;

const nothing: Done = { documents: 0, parts: 0, seconds: 0 };

/** What the lanes did in a slice. */
interface Slice {
  readonly from: number;
  readonly read: Done;
  readonly embeddedBeside: Done;
  readonly embeddedAlone: Done;
}

/** Which lanes work. */
export interface Lanes {
  readonly reading: boolean;
  readonly embedding: boolean;
}

/** What the lanes got done lately. `at` is until when the slices tell. */
export interface Pace {
  readonly at: number;
  readonly lanes: Lanes;
  readonly slices: readonly Slice[];
}

/** @param now milliseconds of a steady clock */
export const startPace = (now: number): Pace => ({ at: now, lanes: { reading: false, embedding: false }, slices: [] });

const sum = (a: Done, b: Partial<Done>): Done => ({
  documents: a.documents + (b.documents ?? 0),
  parts: a.parts + (b.parts ?? 0),
  seconds: a.seconds + (b.seconds ?? 0),
});

/** The pace with what was done since, and the lanes that work from now on. */
export function notePace(
  { at, lanes, slices }: Pace,
  done: { readonly read?: Work; readonly embedded?: Work; readonly lanes?: Lanes },
  now: number,
): Pace {
  const last = slices.at(-1);
  const fresh = last === undefined || now - last.from >= sliceMs;
  const slice = fresh ? { from: now, read: nothing, embeddedBeside: nothing, embeddedAlone: nothing } : last;
  const seconds = (now - at) / 1_000;
  const embedded = { ...done.embedded, seconds: lanes.embedding ? seconds : 0 };
  const noted: Slice = {
    from: slice.from,
    read: sum(slice.read, { ...done.read, seconds: lanes.reading ? seconds : 0 }),
    embeddedBeside: lanes.reading ? sum(slice.embeddedBeside, embedded) : slice.embeddedBeside,
    embeddedAlone: lanes.reading ? slice.embeddedAlone : sum(slice.embeddedAlone, embedded),
  };
  const kept = (fresh ? slices : slices.slice(0, -1)).filter(({ from }) => from > now - windowMs);
  return { at: now, lanes: done.lanes ?? lanes, slices: [...kept, noted] };
}

/** All of the window, together. */
export function lately({ slices }: Pace): Pick<Slice, 'read' | 'embeddedBeside' | 'embeddedAlone'> {
  const total = (of: (slice: Slice) => Done): Done => slices.reduce((all, slice) => sum(all, of(slice)), nothing);
  return {
    read: total((slice) => slice.read),
    embeddedBeside: total((slice) => slice.embeddedBeside),
    embeddedAlone: total((slice) => slice.embeddedAlone),
  };
}
