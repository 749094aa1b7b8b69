import { availableParallelism } from 'node:os';
import type { QueueState } from '../../common/domain/queue.ts';
import type { DocumentId } from '../../common/ids.ts';
import { embedThreads } from '../embed/threads.ts';
import type { EmbedMeter } from '../jobs/embed/embed-document.ts';
import type { ReadMeter } from '../jobs/import/import-document.ts';
import type { RecogniseMeter } from '../jobs/recognise/recognise-document.ts';
import { backlog, openedSizes, unopenedSizes, type Backlog } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { secondsLeft, type Progress } from './left.ts';
import { lately, notePace, startPace, type Lanes } from './pace.ts';
import { notePages, pagesPerSecond, startPages } from './rate.ts';
import { guessParts } from './unopened.ts';

/** What the jobs have got done lately, and how long the rest will take. */
export interface Meter extends ReadMeter, RecogniseMeter, EmbedMeter {
  /** Lanes began or ended their work. */
  lanes(lanes: Lanes & { readonly recognising: boolean }): void;
  /** The jobs were held and go on: what was before says nothing. */
  restart(): void;
  measure(): Pick<QueueState, 'waiting' | 'unread' | 'pagesPerSecond' | 'secondsLeft'>;
}

/** The parts of documents that were not opened are guessed anew after this many milliseconds. */
const guessMs = 1_000;
/** A document with text is taken for granted as long as fewer parts than this say otherwise. */
const usualTextParts = 20;

/** @param steady milliseconds of a steady clock */
export function createMeter(db: WritableDB, steady: () => number = () => performance.now()): Meter {
  let pace = startPace(steady());
  let pages = startPages(steady());
  let recognised = startPages(steady());
  let wasIdle = true;
  let guessed = { at: -Infinity, parts: 0 };
  /** Parts read to the end of their document: with text, and all. */
  let withText = 0;
  let readToEnd = 0;
  /** Parts that have vectors, of the documents that are embedded now. */
  const underWay = new Map<DocumentId, number>();

  function restart(): void {
    pace = { ...startPace(steady()), lanes: pace.lanes };
    pages = startPages(steady());
    recognised = startPages(steady());
  }

  function partsOfUnopened(): number {
    const now = steady();
    if (now - guessed.at >= guessMs) guessed = { at: now, parts: guessParts(openedSizes(db), unopenedSizes(db)) };
    return guessed.parts;
  }

  /** What is left to read and to embed, and how fast it went lately. */
  function progress({ unread, unembedded }: Backlog): Progress {
    const onTheWay = underWay.values().reduce((all, parts) => all + parts, 0);
    return {
      ...lately(pace),
      unread: { documents: unread.documents, parts: unread.parts + (unread.documents === 0 ? 0 : partsOfUnopened()) },
      unembedded: { documents: unembedded.documents, parts: Math.max(0, unembedded.parts - onTheWay) },
      halfRead: unread.storedParts,
      textShare: (withText + usualTextParts) / (readToEnd + usualTextParts),
      threads: embedThreads(),
      cores: availableParallelism(),
    };
  }

  /** Seconds until nothing is left to do; null when unknown. Recognition takes all cores, so its time comes on top. */
  function timeLeft(left: Backlog): number | null {
    const others = left.unread.documents + left.unembedded.documents === 0 ? 0 : secondsLeft(progress(left));
    if (others === null || left.unrecognised.parts === 0) return others;
    const rate = pagesPerSecond(recognised, steady());
    return rate === null ? null : others + left.unrecognised.parts / rate;
  }

  return {
    lanes({ reading, recognising, embedding }) {
      const idle = !reading && !recognising && !embedding;
      if (wasIdle && !idle) restart();
      wasIdle = idle;
      pace = notePace(pace, { lanes: { reading, embedding } }, steady());
    },
    recognised() {
      recognised = notePages(recognised, 1, steady());
    },
    read(parts) {
      pace = notePace(pace, { read: { documents: 0, parts } }, steady());
    },
    documentRead(parts, toBeEmbedded) {
      pace = notePace(pace, { read: { documents: 1, parts: 0 } }, steady());
      readToEnd += parts;
      if (toBeEmbedded) withText += parts;
      else pages = notePages(pages, parts, steady());
    },
    embedBegan: (id, parts) => void underWay.set(id, parts),
    embedded(id, parts) {
      pace = notePace(pace, { embedded: { documents: 0, parts } }, steady());
      pages = notePages(pages, parts, steady());
      underWay.set(id, (underWay.get(id) ?? 0) + parts);
    },
    embedEnded(id) {
      pace = notePace(pace, { embedded: { documents: 1, parts: 0 } }, steady());
      underWay.delete(id);
    },
    restart,
    measure() {
      pace = notePace(pace, {}, steady());
      const left = backlog(db);
      const waiting = left.unread.documents + left.unrecognised.documents + left.unembedded.documents;
      return {
        waiting,
        unread: left.unread.documents + left.unrecognised.unfound,
        pagesPerSecond: waiting === 0 ? null : pagesPerSecond(pages, steady()),
        secondsLeft: waiting === 0 ? null : timeLeft(left),
      };
    },
  };
}
