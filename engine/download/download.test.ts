import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offered } from '../../common/domain/catalogue.ts';
import { toWireError } from '../../common/errors.ts';
import { hubOf } from '../../guard/hub.ts';
import { downloadModel, type DownloadOptions } from './download.ts';
import { startHub, type FakeHub, type Faults } from './fixtures/hub.ts';
import { unfinished } from './partial.ts';

const content = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 31) % 251);
const model = offered('smallthinker-4b');

let folder: string;
let hub: FakeHub | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-download-'));
});
afterEach(async () => {
  await hub?.close();
  hub = undefined;
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: string;
  readonly left: readonly string[];
}

async function download(faults: Faults, options: Partial<DownloadOptions> = {}): Promise<Outcome> {
  await hub?.close();
  hub = await startHub(content, faults);
  const code = await downloadModel(model, {
    hub: hubOf({ CARREL_HUB: hub.origin }),
    folder,
    signal: new AbortController().signal,
    progress: () => {},
    // One that does not stall may be slow, as on a busy machine.
    stallMs: faults.stallAt === undefined ? 30_000 : 200,
    pause: () => Promise.resolve(),
    ...options,
  }).then(
    () => 'downloaded',
    (error: unknown) => toWireError(error).notice.code,
  );
  return { code, left: readdirSync(folder).toSorted() };
}

const whole: Outcome = { code: 'downloaded', left: ['tiny.Q4_0.gguf', 'tiny.Q4_0.gguf.json'] };
const nothing = (code: string): Outcome => ({ code, left: [] });
const begun = (code: string): Outcome => ({ code, left: ['tiny.Q4_0.gguf.json', 'tiny.Q4_0.gguf.partial'] });

test('a file is fetched, is what the hub lists, is private; the request says nothing of us', async () => {
  const phases = new Set<string>();
  const outcome = await download({}, { progress: ({ phase }) => phases.add(phase) });
  const path = join(folder, 'tiny.Q4_0.gguf');
  expect({
    outcome,
    phases: [...phases],
    same: readFileSync(path).equals(content),
    mode: process.platform === 'win32' ? 0o600 : statSync(path).mode & 0o777,
    asked: hub?.asked,
    headers: [...(hub?.headers ?? [])].toSorted(),
  }).toEqual({
    outcome: whole,
    phases: ['fetching', 'checking'],
    same: true,
    mode: 0o600,
    asked: [
      `GET /api/models/${model.repository}/tree/main`,
      `GET /${model.repository}/resolve/main/tiny.Q4_0.gguf`,
      'GET /files/1',
    ],
    headers: ['accept-encoding', 'connection', 'host'],
  });
});

test('a connection that breaks off at every kilobyte brings the whole file, each byte asked for once', async () => {
  expect(await download({ breakEvery: 1_024 })).toEqual(whole);
  const ranges = (hub?.asked ?? []).filter((line) => line.includes('/files/'));
  expect({ asked: ranges.length, second: ranges[1], last: ranges.at(-1) }).toEqual({
    asked: 49,
    second: 'GET /files/1 bytes=1024-',
    last: 'GET /files/1 bytes=49152-',
  });
});

test('what was there when the app ended is not asked for again', async () => {
  const first = await download(
    { breakOnceAt: 20_000, stallAt: 1 },
    { pause: () => Promise.reject(new Error('ended')) },
  );
  const left = await unfinished(folder);
  const second = await download({});
  expect({ first: first.left, left: left.map(({ done }) => done), second, range: hub?.asked.at(-1) }).toEqual({
    first: begun('').left,
    left: [20_000],
    second: whole,
    range: 'GET /files/1 bytes=20000-',
  });
});

test('a file that changed on its server meanwhile is fetched from its beginning', async () => {
  const outcome = await download({ breakOnceAt: 20_000, etags: true });
  expect({ outcome, same: readFileSync(join(folder, 'tiny.Q4_0.gguf')).equals(content) }).toEqual({
    outcome: whole,
    same: true,
  });
});

const other = content.map((byte, i) => (i === 40_000 ? byte + 1 : byte));
test.each<[string, Faults, Outcome]>([
  ['sends another file of the same size', { sends: other }, nothing('download-other-sum')],
  ['links another file than it lists', { linkedSum: 'a'.repeat(64) }, nothing('download-other-sum')],
  ['lists a smaller size', { listedBytes: 40_000 }, nothing('download-other-size')],
  ['lists a larger size', { listedBytes: 60_000 }, nothing('download-other-size')],
  ['links another size than it lists', { linkedBytes: 49_999 }, nothing('download-other-size')],
  ['says another length', { contentLength: 50_001 }, nothing('download-other-size')],
  [
    'goes on at another place',
    { breakEvery: 9_000, contentRange: 'bytes 0-49999/50000' },
    nothing('download-other-size'),
  ],
  ['lists no sum', { listedSum: 'none' }, nothing('download-no-list')],
  ['redirects to another host', { redirect: 'http://203.0.113.1/file' }, nothing('download-elsewhere')],
  ['redirects to another port', { redirect: 'http://127.0.0.1:9/file' }, nothing('download-elsewhere')],
  ['redirects to another name of this machine', { redirect: 'http://localhost/file' }, nothing('download-elsewhere')],
  ['redirects into files', { redirect: 'file:///etc/passwd' }, nothing('download-elsewhere')],
  ['redirects in a circle', { redirect: '/again' }, nothing('download-elsewhere')],
  ['sends a page for the list', { html: 'list' }, nothing('download-no-list')],
  ['sends a page for the file', { html: 'file' }, nothing('download-not-a-file')],
  ['sends a page under the sum of the file', { html: 'file with its sum' }, nothing('download-not-a-file')],
  ['does not have it any more', { status: 404 }, nothing('download-not-offered')],
  ['wants an account', { status: 401 }, nothing('download-refused')],
  ['is busy', { status: 503 }, nothing('download-busy')],
  ['says nothing at all', { stallAt: 0 }, nothing('download-broke-off')],
  ['begins anew each time and breaks off', { ignoresRange: true, breakEvery: 1_024 }, begun('download-broke-off')],
])('a hub that %s', async (_, faults, outcome) => {
  expect(await download(faults)).toEqual(outcome);
});

test('a server that stalls is asked again, and the file comes', async () => {
  expect(await download({ stallAt: 20_000 })).toEqual(whole);
});

test('a cancel leaves nothing', async () => {
  const cancel = new AbortController();
  const outcome = await download({ stallAt: 20_000 }, { signal: cancel.signal, progress: () => cancel.abort() });
  expect(outcome).toEqual(nothing('cancelled'));
});

test('room on the disk is looked for before a byte of the file is asked for', async () => {
  const outcome = await download({}, { freeBytes: () => Promise.resolve(99_999) });
  expect({ outcome, asked: hub?.asked.length }).toEqual({ outcome: nothing('download-no-room'), asked: 1 });
});

test('a whole file that nobody made use of is checked again, and not fetched', async () => {
  await download({});
  expect({ outcome: await download({}), asked: hub?.asked.length }).toEqual({ outcome: whole, asked: 1 });
});

test('leftovers of another file are not gone on with', async () => {
  writeFileSync(join(folder, 'tiny.Q4_0.gguf.partial'), 'something else');
  expect(await download({})).toEqual(whole);
});

test('nobody there is a sentence of its own', async () => {
  const attempt = downloadModel(model, {
    hub: hubOf({ CARREL_HUB: 'http://127.0.0.1:9' }),
    folder,
    signal: new AbortController().signal,
    progress: () => {},
  });
  expect(await attempt.catch((error: unknown) => toWireError(error))).toEqual({
    code: 'unavailable',
    notice: { code: 'download-unreachable', params: { host: '127.0.0.1:9' } },
  });
});
