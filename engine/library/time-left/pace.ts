/**
 * How much of the machine each lane took lately, and what it got done with that. Lanes share the cores, so what a part
 * costs is counted in seconds of a core: the same part takes longer on the clock while another lane works beside it.
 */

/** An amount of work. A document costs something by itself, whatever it holds. */
export interface Work {
  readonly documents: number;
  readonly parts: number;
}

/** Work that was done, and the seconds of a core that went into it. */
export interface Done extends Work {
  readonly coreSeconds: number;
}

export const lanes = ['reading', 'recognising', 'embedding'] as const;
export type Lane = (typeof lanes)[number];

/** Something of each lane. */
export const perLane = <T>(of: (lane: Lane) => T): Readonly<Record<Lane, T>> => ({
  reading: of('reading'),
  recognising: of('recognising'),
  embedding: of('embedding'),
});

/** Cores, and threads that recognise or embed; a reader is one thread. */
export interface Machine {
  readonly cores: number;
  readonly threads: number;
}

/** The recent past of a lane. */
export interface LanePace {
  /** Pieces that are still to end before anything is counted. */
  readonly unsettled: number;
  /** Seconds of a core since the last piece of work ended: what is under way took them. */
  readonly underWay: number;
  readonly slices: readonly Done[];
}

/** `at`: milliseconds of a steady clock, until when the lanes tell. */
export interface Pace {
  readonly at: number;
  readonly working: readonly Lane[];
  readonly lanes: Readonly<Record<Lane, LanePace>>;
}

/** A lane is judged by so many seconds of a core, in slices of one. */
const rememberedSeconds = 30;
const sliceSeconds = 1;
/**
 * Pieces that end before anything is counted. A reader starts with the first of them; of the two batches that are
 * embedded at once both begin while models are still loaded; the start of what recognises is short beside a picture.
 */
const uncounted: Readonly<Record<Lane, number>> = { reading: 1, recognising: 0, embedding: 2 };

const fresh = (lane: Lane): LanePace => ({ unsettled: uncounted[lane], underWay: 0, slices: [] });

/** @param now milliseconds of a steady clock */
export const startPace = (now: number): Pace => ({
  at: now,
  working: [],
  lanes: perLane(fresh),
});

/** Cores that a lane can use. */
export const coresFor = (lane: Lane, { threads }: Machine): number => (lane === 'reading' ? 1 : threads);

/** What each lane gets of what there is. Where they want more, all get the same part of it. */
export function shareOut(wanted: Readonly<Record<Lane, number>>, available: number): Readonly<Record<Lane, number>> {
  const all = lanes.reduce((sum, lane) => sum + wanted[lane], 0);
  const part = all > available ? available / all : 1;
  return perLane((lane) => wanted[lane] * part);
}

/** Cores that each lane gets while these work. */
export const sharesOf = (working: readonly Lane[], machine: Machine): Readonly<Record<Lane, number>> =>
  shareOut(
    perLane((lane) => (working.includes(lane) ? coresFor(lane, machine) : 0)),
    machine.cores,
  );

/**
 * The pace until now; `working` are the lanes that work from now on. What a lane that rests had under way is begun
 * anew.
 */
export function passTime(pace: Pace, machine: Machine, now: number, working = pace.working): Pace {
  const seconds = (now - pace.at) / 1_000;
  const shares = sharesOf(pace.working, machine);
  const later = (lane: Lane): LanePace => {
    const { underWay, ...rest } = pace.lanes[lane];
    return { ...rest, underWay: working.includes(lane) ? underWay + seconds * shares[lane] : 0 };
  };
  return { at: now, working, lanes: perLane(later) };
}

/** The pace after a lane has done some work; call `passTime` before. */
export function noteDone(pace: Pace, lane: Lane, { documents, parts }: Work): Pace {
  const { unsettled, underWay, slices } = pace.lanes[lane];
  const after: LanePace =
    unsettled > 0
      ? { unsettled: parts > 0 ? unsettled - 1 : unsettled, underWay: 0, slices }
      : { unsettled, underWay: 0, slices: remembered(slices, { documents, parts, coreSeconds: underWay }) };
  return { ...pace, lanes: { ...pace.lanes, [lane]: after } };
}

function remembered(slices: readonly Done[], done: Done): readonly Done[] {
  const last = slices.at(-1);
  const joined =
    last === undefined || last.coreSeconds >= sliceSeconds
      ? [...slices, done]
      : [...slices.slice(0, -1), sum([last, done])];
  const isTooLong = sum(joined.slice(1)).coreSeconds > rememberedSeconds;
  return isTooLong ? joined.slice(1) : joined;
}

/** All that a lane did lately. */
export const lately = ({ slices }: LanePace): Done => sum(slices);

const sum = (all: readonly Done[]): Done =>
  all.reduce(
    (total, each) => ({
      documents: total.documents + each.documents,
      parts: total.parts + each.parts,
      coreSeconds: total.coreSeconds + each.coreSeconds,
    }),
    { documents: 0, parts: 0, coreSeconds: 0 },
  );
