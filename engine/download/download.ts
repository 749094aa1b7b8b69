import { statfs } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { DownloadEvent } from '../../common/contracts/download.ts';
import type { OfferedModel } from '../../common/domain/catalogue.ts';
import { CarrelError, toWireError } from '../../common/errors.ts';
import { makePrivateFolder } from '../files/private.ts';
import type { Hub } from '../../guard/hub.ts';
import { fetchRest } from './fetch-rest.ts';
import { findFile, type HubFile } from './hub-file.ts';
import { openPartial, sha256Of, type PartialFile } from './partial.ts';

export interface DownloadOptions {
  readonly hub: Hub;
  /** Where the file comes to lie, and what is there of it meanwhile. Made when it is not there. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly progress: (event: Extract<DownloadEvent, { kind: 'progress' }>) => void;
  /** How long a server may say nothing, in milliseconds. */
  readonly stallMs?: number;
  /** Waits before the next try; `fruitless` tries in a row brought nothing. Tests have their own. */
  readonly pause?: (fruitless: number, signal: AbortSignal) => Promise<unknown>;
  /** Bytes that are free where a folder lies; tests have their own. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** Tries in a row that bring not one byte. */
const mostFruitless = 5;

/**
 * Downloads a model's file, as often as the connection breaks off, and compares it with what the hub says of it. What
 * is there stays for the next time, unless the download is cancelled or turns out wrong.
 *
 * @returns path of the whole file
 * @throws CarrelError `unavailable` (offline, broken off, busy), `not-found`, `io` (no room), `bad-file` (another size
 *   or sum, not a model), `bad-request` (led elsewhere, refused), `cancelled`
 */
export async function downloadModel(model: OfferedModel, options: DownloadOptions): Promise<string> {
  const { hub, folder, signal, stallMs = 30_000 } = options;
  let partial: PartialFile | undefined;
  try {
    const file = await findFile(hub, model, { signal, stallMs });
    partial = await openPartial(folder, file);
    await refuseWithoutRoom(file, partial, options);
    await fetchWhole(model, file, partial, { ...options, stallMs });
    await refuseOther(file, partial, options);
    return await partial.finish();
  } catch (error) {
    const own = signal.aborted ? new CarrelError('cancelled', 'cancelled', { cause: error }) : diskError(error);
    // A file that is not what it should be is of no use, and who cancels wants nothing of it.
    const useless = own.code === 'cancelled' || own.code === 'bad-file' || (await partial?.size()) === 0;
    if (useless) await partial?.discard();
    throw own;
  }
}

async function fetchWhole(
  { repository, name }: OfferedModel,
  file: HubFile,
  partial: PartialFile,
  { hub, signal, progress, stallMs, pause = growingPause }: DownloadOptions & { readonly stallMs: number },
): Promise<void> {
  const path = `/${repository}/resolve/main/${encodeURIComponent(file.name)}`;
  for (let fruitless = 0; ;) {
    const before = await partial.size();
    try {
      await fetchRest(hub, path, {
        file,
        name,
        partial,
        signal,
        stallMs,
        progress: (done) => progress({ kind: 'progress', phase: 'fetching', done, total: file.bytes }),
      });
      return;
    } catch (error) {
      if (signal.aborted || toWireError(error).code !== 'unavailable') throw error;
      fruitless = (await partial.size()) > before ? 0 : fruitless + 1;
      if (fruitless >= mostFruitless) throw error;
      await pause(fruitless, signal);
    }
  }
}

/** A quarter of a second after a break, longer where nothing comes at all. */
const growingPause = (fruitless: number, signal: AbortSignal): Promise<unknown> =>
  setTimeout(fruitless === 0 ? 250 : 1_000 * 2 ** fruitless, undefined, { signal });

async function refuseWithoutRoom(
  { bytes }: HubFile,
  partial: PartialFile,
  { folder, freeBytes = freeBytesAt }: DownloadOptions,
): Promise<void> {
  // The file itself, and the form that is made of it while it is still there.
  const needed = 2 * bytes - (await partial.size());
  const free = await freeBytes(folder);
  if (needed <= free) return;
  throw new CarrelError('io', 'download-no-room', { params: { needed: gigabytes(needed), free: gigabytes(free) } });
}

async function refuseOther(
  { bytes, sha256 }: HubFile,
  { path }: PartialFile,
  { signal, progress }: DownloadOptions,
): Promise<void> {
  const found = await sha256Of(path, signal, (done) =>
    progress({ kind: 'progress', phase: 'checking', done, total: bytes }),
  );
  if (found !== sha256) throw new CarrelError('bad-file', 'download-other-sum');
}

/** What the disk says, as a sentence about the disk. */
function diskError(error: unknown): CarrelError {
  if (error instanceof CarrelError) return error;
  const full = ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
  return new CarrelError('io', full ? 'download-disk-full' : 'download-not-stored', { cause: error });
}

async function freeBytesAt(folder: string): Promise<number> {
  makePrivateFolder(folder);
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
