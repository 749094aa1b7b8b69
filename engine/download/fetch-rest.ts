import type { IncomingMessage } from 'node:http';
import { CarrelError } from '../../common/errors.ts';
import { openPrivate } from '../files/private.ts';
import type { Hub } from '../../guard/hub.ts';
import { refuseStatus, type HubFile } from './hub-file.ts';
import type { PartialFile } from './partial.ts';
import { received } from './received.ts';
import { askHub } from './request.ts';

export interface RestOptions {
  readonly file: HubFile;
  /** Name of the model, for a person. */
  readonly name: string;
  readonly partial: PartialFile;
  readonly signal: AbortSignal;
  readonly stallMs: number;
  readonly progress: (done: number) => void;
}

/**
 * Asks once for what is missing of a file and stores what comes.
 *
 * @throws CarrelError `unavailable` when it breaks off, `bad-file` when it is another file than the hub described
 */
export async function fetchRest(hub: Hub, path: string, options: RestOptions): Promise<void> {
  const { file, name, partial, signal, stallMs, progress } = options;
  const have = await partial.size();
  if (have > file.bytes) throw wrongSize();
  if (have === file.bytes) return;
  const etag = partial.etag();
  const headers = {
    'accept-encoding': 'identity',
    ...(have === 0 ? {} : { range: `bytes=${have}-` }),
    // A server whose file is another by now sends all of that one, from its beginning.
    ...(have === 0 || etag === undefined ? {} : { 'if-range': etag }),
  };
  const { first, response } = await askHub(hub, path, { headers, signal, stallMs });
  const pieces = received(response);
  try {
    refuseStatus(response, name);
    refuseOtherFile(first, response, file);
    const start = startOf(response, have, file);
    const { etag: now } = response.headers;
    // A weak mark says too little for this.
    if (now !== undefined && now !== etag && /^"[^"]{1,200}"$/.test(now)) await partial.keepEtag(now);
    response.setTimeout(stallMs, () => response.destroy(new Error('no more bytes')));
    await store(pieces, start, options);
  } finally {
    response.destroy();
  }
  if ((await partial.size()) < file.bytes) throw new CarrelError('unavailable', 'download-broke-off');
  progress(file.bytes);
}

/** The hub names the sum and the size of what it leads to; both must be those that it listed. */
function refuseOtherFile(first: IncomingMessage['headers'], response: IncomingMessage, file: HubFile): void {
  const sum = first['x-linked-etag'];
  const size = first['x-linked-size'];
  if (typeof sum !== 'string' || /text\/html/i.test(response.headers['content-type'] ?? ''))
    throw new CarrelError('bad-file', 'download-not-a-file');
  if (sum.replace(/^(?:W\/)?"|"$/g, '').toLowerCase() !== file.sha256)
    throw new CarrelError('bad-file', 'download-other-sum');
  if (size !== undefined && Number(size) !== file.bytes) throw wrongSize();
}

/** Where the bytes of an answer belong. */
function startOf({ statusCode, headers }: IncomingMessage, have: number, { bytes }: HubFile): number {
  if (statusCode === 206) {
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
    if (Number(from) !== have || Number(total) !== bytes) throw wrongSize();
  }
  const start = statusCode === 206 ? have : 0;
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== bytes - start) throw wrongSize();
  return start;
}

async function store(pieces: AsyncGenerator<Buffer, void>, start: number, options: RestOptions): Promise<void> {
  const { file, partial, progress } = options;
  await using out = await openPrivate(partial.path, start === 0 ? 'w' : 'a');
  let done = start;
  for (;;) {
    const step = await pieces.next().catch((cause: unknown) => {
      throw new CarrelError('unavailable', 'download-broke-off', { cause });
    });
    if (step.done === true) break;
    done += step.value.length;
    if (done > file.bytes) throw wrongSize();
    await out.write(step.value);
    progress(done);
  }
  await out.sync();
}

const wrongSize = (): CarrelError => new CarrelError('bad-file', 'download-other-size');
