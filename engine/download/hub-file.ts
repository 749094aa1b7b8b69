import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { wantedQuantisation, type OfferedModel } from '../../common/domain/catalogue.ts';
import { CarrelError } from '../../common/errors.ts';
import type { Hub } from '../../guard/hub.ts';
import { received } from './received.ts';
import { askHub, type RequestOptions } from './request.ts';

/** A model's file, as the hub describes it. */
export interface HubFile {
  readonly name: string;
  readonly bytes: number;
  /** Of the whole file, as 64 hexadecimal digits. */
  readonly sha256: string;
}

const mostListBytes = 1_000_000;
/** No model in the catalogue comes near; an answer beyond is a mistake or a lie. */
const mostFileBytes = 100e9;

const listSchema = v.array(
  v.looseObject({
    path: v.string(),
    lfs: v.optional(
      v.looseObject({
        oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        size: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostFileBytes)),
      }),
    ),
  }),
);

/** A name that is safe as a file's here; variants for other programs (`.powerinfer.gguf`) are not meant. */
const wantedName = new RegExp(`^[A-Za-z0-9][\\w.-]{0,150}[.-]${wantedQuantisation}\\.gguf$`, 'i');

/**
 * Asks the hub which file a model is.
 *
 * @throws CarrelError `bad-file` when the answer is no list, `not-found` when the list has no such file, and as
 *   `askHub` does
 */
export async function findFile(
  hub: Hub,
  { repository, name }: OfferedModel,
  options: RequestOptions,
): Promise<HubFile> {
  const { response } = await askHub(hub, `/api/models/${repository}/tree/main`, options);
  const parsed = v.safeParse(listSchema, jsonOf(await textOf(response, name)));
  if (!parsed.success)
    throw new CarrelError('bad-file', 'download-no-list', { params: { host: new URL(hub.origin).host } });
  const found = parsed.output.find(({ path, lfs }) => lfs !== undefined && wantedName.test(path));
  if (found?.lfs === undefined) throw new CarrelError('not-found', 'download-not-offered', { params: { name } });
  return { name: found.path, bytes: found.lfs.size, sha256: found.lfs.oid };
}

/** @throws CarrelError for an answer that will be the same the next time, and `unavailable` for one that may not */
export function refuseStatus({ statusCode = 0 }: IncomingMessage, name: string): void {
  if (statusCode === 200 || statusCode === 206) return;
  const params = { name, status: statusCode };
  if (statusCode === 404 || statusCode === 410) throw new CarrelError('not-found', 'download-not-offered', { params });
  if (statusCode === 429 || statusCode >= 500) throw new CarrelError('unavailable', 'download-busy', { params });
  throw new CarrelError('bad-request', 'download-refused', { params });
}

async function textOf(response: IncomingMessage, name: string): Promise<string> {
  refuseStatus(response, name);
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of received(response)) {
      bytes += piece.length;
      if (bytes > mostListBytes) break;
      pieces.push(piece);
    }
  } catch (cause) {
    throw new CarrelError('unavailable', 'download-broke-off', { cause });
  } finally {
    response.destroy();
  }
  return Buffer.concat(pieces).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
