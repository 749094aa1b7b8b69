import type { Backlog } from '../store/jobs.ts';
import { pagesPerSecond, type Pace } from './rate.ts';

/** Bytes a part takes, as long as no document of the library says otherwise. */
const usualBytesPerPart = 50_000;

export interface Progress {
  readonly backlog: Backlog;
  /** Parts of the documents under way that are finished. */
  readonly partsOnTheWay: number;
  readonly bytesPerPart: number | null;
  /** Parts that reached their end, and documents that did. */
  readonly parts: Pace;
  readonly documents: Pace;
}

/**
 * Seconds until nothing is left to do; null when unknown. Many small files are bound by what each file costs, few large
 * ones by what each part costs: the slower of both rates counts.
 *
 * @param now milliseconds of a steady clock
 */
export function secondsLeft(
  { backlog, partsOnTheWay, bytesPerPart, parts, documents }: Progress,
  now: number,
): number | null {
  const partRate = pagesPerSecond(parts, now);
  const documentRate = pagesPerSecond(documents, now);
  const partsLeft = backlog.parts + backlog.unopenedBytes / (bytesPerPart ?? usualBytesPerPart) - partsOnTheWay;
  const byParts = partRate === null ? null : Math.max(0, partsLeft) / partRate;
  // One file alone says nothing about the next one.
  const byDocuments = documentRate === null || documents.samples.length < 5 ? null : backlog.documents / documentRate;
  if (byDocuments === null) return byParts;
  return byParts === null ? byDocuments : Math.max(byParts, byDocuments);
}
