import { availableParallelism } from 'node:os';
import type { QueueState } from '../../../common/domain/queue.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { embedThreads } from '../../embed/threads.ts';
import type { EmbedMeter } from '../../jobs/embed/embed-document.ts';
import type { ReadMeter } from '../../jobs/import/import-document.ts';
import type { RecogniseMeter } from '../../jobs/recognise/recognise-document.ts';
import { backlog, openedSizes, unopenedSizes, type Backlog } from '../../store/jobs.ts';
import type { WritableDB } from '../../store/open.ts';
import { secondsLeft, type Progress } from './left.ts';
import { noteDone, passTime, startPace, type Lane, type Machine, type Work } from './pace.ts';
import { notePages, pagesPerSecond, startPages } from './rate.ts';
import { guessParts } from './unopened.ts';

/** What the jobs have got done lately, and how long the rest will take. */
export interface Meter extends ReadMeter, RecogniseMeter, EmbedMeter {
  /** Lanes began or ended their work. */
  lanes(working: readonly Lane[]): void;
  /** The jobs were held and go on: the rate of before says nothing. */
  restart(): void;
  measure(): Pick<QueueState, 'waiting' | 'unread' | 'pagesPerSecond' | 'secondsLeft'>;
}

/** The parts of documents that were not opened are guessed anew after this many milliseconds. */
const guessMs = 1_000;
/** A document with text is taken for granted as long as fewer parts than this say otherwise. */
const usualTextParts = 20;

const thisMachine: Machine = { cores: availableParallelism(), threads: embedThreads() };

/** @param steady milliseconds of a steady clock */
export function createMeter(
  db: WritableDB,
  steady: () => number = () => performance.now(),
  machine: Machine = thisMachine,
): Meter {
  let pace = startPace(steady());
  let pages = startPages(steady());
  let guessed = { at: -Infinity, parts: 0 };
  /** Parts read to the end of their document: to be embedded, pictures, and all. */
  let read = { toBeEmbedded: 0, pictures: 0, all: 0 };
  /** Parts that have vectors, of the documents that are embedded now. */
  const underWay = new Map<DocumentId, number>();

  function restart(): void {
    pages = startPages(steady());
  }

  function done(lane: Lane, work: Work): void {
    pace = noteDone(passTime(pace, machine, steady()), lane, work);
  }

  function partsOfUnopened(): number {
    const now = steady();
    if (now - guessed.at >= guessMs) guessed = { at: now, parts: guessParts(openedSizes(db), unopenedSizes(db)) };
    return guessed.parts;
  }

  function progress({ unread, unrecognised, unembedded }: Backlog): Progress {
    const onTheWay = underWay.values().reduce((all, parts) => all + parts, 0);
    return {
      unread: { documents: unread.documents, parts: unread.parts + (unread.documents === 0 ? 0 : partsOfUnopened()) },
      halfRead: unread.storedParts,
      unrecognised,
      unembedded: { documents: unembedded.documents, parts: Math.max(0, unembedded.parts - onTheWay) },
      textShare: (read.toBeEmbedded + usualTextParts) / (read.all + usualTextParts),
      pictureShare: read.pictures / (read.all + usualTextParts),
    };
  }

  return {
    lanes(working) {
      if (pace.working.length === 0 && working.length > 0) restart();
      pace = passTime(pace, machine, steady(), working);
    },
    recognised: () => done('recognising', { documents: 0, parts: 1 }),
    read: (parts) => done('reading', { documents: 0, parts }),
    documentRead({ parts, pictures, isEmbedded }) {
      done('reading', { documents: 1, parts: 0 });
      read = {
        toBeEmbedded: read.toBeEmbedded + (isEmbedded ? parts : 0),
        pictures: read.pictures + pictures,
        all: read.all + parts,
      };
      if (!isEmbedded) pages = notePages(pages, parts, steady());
    },
    embedBegan: (id, parts) => void underWay.set(id, parts),
    embedded(id, parts) {
      done('embedding', { documents: 0, parts });
      pages = notePages(pages, parts, steady());
      underWay.set(id, (underWay.get(id) ?? 0) + parts);
    },
    embedEnded(id) {
      done('embedding', { documents: 1, parts: 0 });
      underWay.delete(id);
    },
    restart,
    measure() {
      pace = passTime(pace, machine, steady());
      const left = backlog(db);
      const waiting = left.unread.documents + left.unrecognised.documents + left.unembedded.documents;
      return {
        waiting,
        unread: left.unread.documents + left.unrecognised.unfound,
        pagesPerSecond: waiting === 0 ? null : pagesPerSecond(pages, steady()),
        secondsLeft: waiting === 0 ? null : secondsLeft(progress(left), pace.lanes, machine),
      };
    },
  };
}
