import {
  lanes,
  lately,
  perLane,
  coresFor,
  shareOut,
  type Done,
  type Lane,
  type LanePace,
  type Machine,
  type Work,
} from './pace.ts';

/** What is left to do, and what is expected of the parts that were not read. */
export interface Progress {
  readonly unread: Work;
  /** Parts that were read, of documents that were not read to their end. */
  readonly halfRead: number;
  readonly unrecognised: Work;
  readonly unembedded: Work;
  /** Of parts that were read, the share that was to be embedded, 0 to 1, and the share that was a picture. */
  readonly textShare: number;
  readonly pictureShare: number;
}

/** Parts that could be read, recognised, embedded, in the time that a document takes by itself. */
const partsOfADocument: Readonly<Record<Lane, number>> = { reading: 4, recognising: 0, embedding: 0.5 };
/** What embedding a part costs, in reading one: the guess before any was embedded. */
const embeddingToReading = 8;
/** Seconds of a core that a picture of a page takes; as good as so many pictures that were seen. */
const usualPicture = { seconds: 3, worth: 2 };
/** A guess is worth as much as this many seconds of a core that were seen. */
const guessSeconds = 1;
/** What was seen in less is no cost. */
const leastSeconds = 0.5;
/** Steps in which the rest of the work is gone through. */
const steps = 100;

const sizeFor = (lane: Lane, { documents, parts }: Work): number => partsOfADocument[lane] * documents + parts;

/**
 * Seconds until nothing is left to do; null when unknown. The rest of the work is gone through as the lanes would: they
 * share the cores, and what one has done feeds the next (ADR 0182).
 */
export function secondsLeft(
  progress: Progress,
  paces: Readonly<Record<Lane, LanePace>>,
  machine: Machine,
): number | null {
  const costs = costsOf(paces);
  const { unread, unrecognised, unembedded, halfRead, textShare, pictureShare } = progress;
  const parts = unread.parts + halfRead;
  const now = {
    reading: sizeFor('reading', unread),
    recognising: sizeFor('recognising', unrecognised),
    // The text of pictures is embedded too.
    embedding: sizeFor('embedding', unembedded) + sizeFor('embedding', unrecognised),
  };
  const fromReading = {
    reading: 0,
    recognising: pictureShare * parts,
    embedding: textShare * sizeFor('embedding', { documents: unread.documents, parts }),
  };
  if (lanes.some((lane) => costs[lane] === null && now[lane] + fromReading[lane] > 0)) return null;
  const cost = (lane: Lane, size: number): number => size * (costs[lane] ?? 0);
  return timeOf(
    {
      now: perLane((lane) => Math.max(0, cost(lane, now[lane]) - creditOf(paces[lane]))),
      fromReading: perLane((lane) => cost(lane, fromReading[lane])),
      // A document is embedded when all of it was read.
      comesAtOnce: unread.documents <= 1,
    },
    machine,
  );
}

/** Seconds of a core that were put into what is not done yet. */
const creditOf = ({ unsettled, underWay }: LanePace): number => (unsettled > 0 ? 0 : underWay);

/** Seconds of a core for what is of size 1; null when unknown. */
function costsOf(paces: Readonly<Record<Lane, LanePace>>): Readonly<Record<Lane, number | null>> {
  const seen = perLane((lane) => lately(paces[lane]));
  const costOf = (lane: Lane): number | null => {
    const size = sizeFor(lane, seen[lane]);
    return seen[lane].coreSeconds < leastSeconds || size === 0 ? null : seen[lane].coreSeconds / size;
  };
  const reading = costOf('reading');
  const guess = reading === null ? null : reading * embeddingToReading;
  const guessed = (done: Done): number | null =>
    guess === null
      ? costOf('embedding')
      : (done.coreSeconds + guessSeconds) / (sizeFor('embedding', done) + guessSeconds / guess);
  const { coreSeconds, parts } = seen.recognising;
  // A picture under way that takes longer than those before tells of a busy machine.
  const seenOrUsual = (coreSeconds + usualPicture.worth * usualPicture.seconds) / (parts + usualPicture.worth);
  const recognising = Math.max(seenOrUsual, paces.recognising.underWay);
  return { reading, recognising, embedding: guessed(seen.embedding) };
}

/** Seconds of a core that are still to be spent. */
interface Rest {
  readonly now: Readonly<Record<Lane, number>>;
  /** What comes to the other lanes by reading: as it goes on, or at its end. */
  readonly fromReading: Readonly<Record<Lane, number>>;
  readonly comesAtOnce: boolean;
}

/** Seconds that the lanes need for the rest. */
function timeOf({ now, fromReading, comesAtOnce }: Rest, machine: Machine): number {
  const all = lanes.reduce((sum, lane) => sum + now[lane] + fromReading[lane], 0);
  const step = all / machine.cores / steps;
  let rest = now;
  let come = 0;
  let gone = 0;
  // One lane alone may use a core only.
  for (; gone <= steps * machine.cores; gone++) {
    const read = now.reading === 0 ? 1 : 1 - rest.reading / now.reading;
    const comes = (comesAtOnce && read < 1 ? 0 : read) - come;
    come += comes;
    const present = perLane((lane) => rest[lane] + comes * fromReading[lane]);
    if (lanes.every((lane) => present[lane] === 0)) break;
    const wanted = perLane((lane) => Math.min(present[lane], step * coresFor(lane, machine)));
    const done = shareOut(wanted, step * machine.cores);
    rest = perLane((lane) => present[lane] - done[lane]);
  }
  return gone * step;
}
