import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHub, type FakeHub } from '../download/fixtures/hub.ts';
import { tinyGguf } from '../model/fixtures/tiny-model.ts';
import { ended, startCarrel, type Ran } from './fixture.ts';

let root: string;
let hub: FakeHub;
const at = (...names: readonly string[]): string => join(root, ...names);
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-cli-download-'));
  hub = await startHub(tinyGguf('tiny4', 'Q4_0', 1), { breakEvery: 100_000 });
});
afterEach(async () => {
  await hub.close();
  rmSync(root, { recursive: true, force: true });
});

const carrel = (...args: readonly string[]): Promise<Ran> =>
  ended(startCarrel([...args, '--json'], { CARREL_LIBRARY: at('library'), CARREL_HUB: hub.origin }));
const message = ({ lines }: Ran): string =>
  (lines[0] as { readonly error: { readonly message: string } }).error.message;

test('a model is downloaded through breaks, imported and used, once downloads were allowed', async () => {
  const refused = await carrel('models', 'download', 'smallthinker-4b');
  const askedBefore = [...hub.asked];
  await carrel('privacy', 'network', 'downloads');
  const got = await carrel('models', 'download', 'smallthinker-4b');
  const next = await carrel('next', '--tokens', '1,2,3');
  const privacy = await carrel('privacy');
  const [, port] = /:(\d+)$/.exec(hub.origin) ?? [];
  expect({
    refused: message(refused),
    askedBefore,
    model: got.lines[0],
    said: got.stderr,
    next: (next.lines[0] as readonly unknown[]).length,
    left: existsSync(at('models', 'downloads', 'smallthinker-4b')),
    privacy: privacy.lines[0],
  }).toEqual({
    refused: expect.stringContaining('“No network at all” is on') as string,
    askedBefore: [],
    model: {
      name: 'tiny.Q4_0',
      architecture: 'smallthinker',
      weightBytes: expect.any(Number) as number,
      current: true,
    },
    said: expect.stringContaining('nothing else leaves this computer') as string,
    next: 20,
    left: false,
    privacy: {
      noNetwork: false,
      tried: [
        {
          part: 'download',
          what: 'net',
          to: `127.0.0.1:${port}`,
          allowed: true,
          times: hub.asked.length,
          first: expect.any(Number) as number,
          last: expect.any(Number) as number,
        },
      ],
      places: { library: at('library'), models: at('models'), network: at('network') },
    },
  });
}, 120_000);

test('a hub that nobody reaches is said, and a name that is not offered', async () => {
  await carrel('privacy', 'network', 'downloads');
  const unknown = await carrel('models', 'download', 'gpt');
  await hub.close();
  const gone = await carrel('models', 'download', 'smallthinker-21b');
  expect({ unknown: message(unknown), gone: message(gone), left: readdirSync(root) }).toEqual({
    unknown: 'There is no model “gpt” to download. There are: smallthinker-4b, smallthinker-21b.',
    gone: expect.stringMatching(/^127\.0\.0\.1:\d+ can’t be reached from this computer\./) as string,
    left: ['network'],
  });
}, 60_000);
