import { partKind } from '../../../common/domain/formats.ts';
import type { DocumentSummary } from '../../../common/domain/document.ts';
import { isSettled } from '../../../common/domain/document.ts';
import type { LibraryState } from '../../../common/state/library.ts';
import type { Style } from './output.ts';
import { printable } from './printable.ts';

const barWidth = 24;

/**
 * The state of an import as one line of at most `width` characters: a bar, the file, page n of m, rate and time left.
 */
export function progressLine({ documents, queue }: LibraryState, width: number, style: Style): string {
  const under = documents.filter(({ status }) => !isSettled(status));
  const current = documents.find(({ id }) => id === queue.current);
  const settled = documents.filter(({ status }) => isSettled(status)).length;
  const done = (settled + (current === undefined ? 0 : fractionOf(current))) / Math.max(1, settled + under.length);
  const parts = [
    ...(current === undefined ? ['waiting'] : [pageOf(current)]),
    ...(queue.pagesPerSecond === null ? [] : [`${queue.pagesPerSecond.toFixed(1)} pages/s`]),
    ...(queue.secondsLeft === null ? [] : [`${duration(queue.secondsLeft)} left`]),
  ].filter((part) => part !== '');
  const facts = parts.join(' · ');
  const room = width - barWidth - facts.length - 10;
  const name = current === undefined || room < 8 ? '' : `${shorten(printable(current.name), room)}  `;
  return `${bar(done, style)} ${String(Math.floor(done * 100)).padStart(3)} %  ${style.bold(name)}${style.dim(facts)}`;
}

/** How much of a document is done, 0 to 1. Reading is the small part, making vectors the large one. */
function fractionOf({ status, parts, partsDone, chunks, chunksDone }: DocumentSummary): number {
  if (status !== 'indexed') return parts === 0 ? 0 : (0.1 * partsDone) / parts;
  return 0.1 + 0.9 * (chunks === 0 ? 0 : chunksDone / chunks);
}

/** `page 3 of 12`: the page that is being read, or that the passages being indexed are about at. */
function pageOf({ format, status, parts, partsDone, chunks, chunksDone }: DocumentSummary): string {
  if (parts === 0) return 'opening';
  const page = status === 'indexed' ? Math.ceil((parts * chunksDone) / Math.max(1, chunks)) : partsDone;
  return `${partKind(format)} ${Math.max(1, Math.min(page, parts))} of ${parts}`;
}

function bar(done: number, style: Style): string {
  const full = Math.round(done * barWidth);
  return style.green('█'.repeat(full)) + style.dim('░'.repeat(barWidth - full));
}

/** Seconds as `40 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
