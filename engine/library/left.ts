/**
 * How long the rest takes. Documents are read, and those with text are embedded; both go on at the same time, and
 * embedding goes faster when nothing is read beside it.
 */

/** An amount of work. A document costs something by itself, whatever it holds. */
export interface Work {
  readonly documents: number;
  readonly parts: number;
}

/** Work that was done lately, and the seconds there were for it. */
export interface Done extends Work {
  readonly seconds: number;
}

export interface Progress {
  /** What is still to be read, and what was read and is still to be embedded. */
  readonly unread: Work;
  readonly unembedded: Work;
  /** Parts that were read, of documents that were not read to their end. */
  readonly halfRead: number;
  readonly read: Done;
  readonly embeddedBeside: Done;
  readonly embeddedAlone: Done;
  /** The share of what was read that had text, and so is embedded, 0 to 1. */
  readonly textShare: number;
  /** Threads that embed. */
  readonly threads: number;
  readonly cores: number;
}

/** Parts that could be read, or embedded, in the time that a document takes by itself. */
const readingADocument = 4;
const embeddingADocument = 0.5;
/** Processor time of embedding a part, in that of reading it: the guess before any was embedded. */
const embeddingToReading = 6;
/** A guess is worth as much as this many seconds of what was seen. */
const guessSeconds = 1;
/** What was seen in less time is no rate. */
const leastSeconds = 1;

const toRead = ({ documents, parts }: Work): number => readingADocument * documents + parts;
const toEmbed = ({ documents, parts }: Work): number => embeddingADocument * documents + parts;

/** Seconds until nothing is left to do; null when unknown. */
export function secondsLeft(progress: Progress): number | null {
  const {
    unread,
    unembedded,
    halfRead,
    read,
    embeddedBeside: beside,
    embeddedAlone: alone,
    textShare,
    threads,
    cores,
  } = progress;
  const readRate = read.seconds >= leastSeconds && toRead(read) > 0 ? toRead(read) / read.seconds : null;
  const seen = beside.seconds + alone.seconds;
  if (readRate === null && (toRead(unread) > 0 || seen < leastSeconds || toEmbed(beside) + toEmbed(alone) === 0))
    return null;

  // The reader takes a core; with as many threads as cores, all get as much of it.
  const shareBeside = Math.min(1, cores / (threads + 1));
  const aloneAsSeen = (toEmbed(alone) + toEmbed(beside) / shareBeside) / Math.max(seen, 1e-9);
  const guess = readRate === null ? aloneAsSeen : (readRate * threads) / embeddingToReading;
  const known = (toEmbed(beside) / shareBeside + guess * guessSeconds) / (beside.seconds + guessSeconds);
  const aloneRate = (toEmbed(alone) + known * guessSeconds) / (alone.seconds + guessSeconds);
  const besideRate = (toEmbed(beside) + aloneRate * shareBeside * guessSeconds) / (beside.seconds + guessSeconds);

  const reading = readRate === null ? 0 : toRead(unread) / readRate;
  const fromUnread = textShare * (toEmbed(unread) + halfRead);
  const now = toEmbed(unembedded);
  // A document is embedded when all of it was read.
  const meanwhile = Math.min(reading * besideRate, now + (unread.documents > 1 ? fromUnread : 0));
  return reading + (now + fromUnread - meanwhile) / aloneRate;
}
