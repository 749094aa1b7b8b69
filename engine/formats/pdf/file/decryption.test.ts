import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { partsOf, sourceOf } from '../../fixtures/documents.ts';
import { FileKey } from './decryption.ts';
import { FileObjects } from './file-objects.ts';
import { Name, Reference } from './objects.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.pdf`));
const ways = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256', 'aes-256-objects-in-streams', 'aes-256-revision-5'];

test.each(ways)('texts that a file gives are read where it is locked with %s', async (way) => {
  const [part] = await partsOf(fixture(way), `${way}.pdf`);
  expect(part?.text).toBe('Energy policy of the union');
});

test.each(ways)('a stream is read as what takes its place where it is locked with %s', async (way) => {
  const file = Buffer.from(fixture(way));
  const objects = await FileObjects.open(sourceOf(file, 'page.pdf'));
  const place = await objects.placeOfStream(await contentsOf(objects), 1_000);
  if (place === undefined) throw new Error('there is no stream');
  const other = deflateSync(Buffer.from('BT /F1 12 Tf 60 700 Td (Locked again) Tj ET'), { level: 9 });
  expect(other.length).toBeLessThanOrEqual(place.length);
  file.set(place.asKept(other), place.from);
  const [part] = await partsOf(file, `${way}.pdf`);
  expect(part?.text).toBe('Locked again');
});

async function contentsOf(objects: FileObjects): Promise<Reference> {
  const pages = await objects.dictionary((await objects.dictionary(objects.root)).get('Pages'));
  const [kid] = [await objects.resolve(pages.get('Kids'))].flat();
  const contents = (await objects.dictionary(kid ?? null)).get('Contents');
  if (!(contents instanceof Reference)) throw new Error('the page has no contents');
  return contents;
}

test.each([
  ['another kind of lock', [['Filter', new Name('Adobe.PubSec')]]],
  ['a key that is no key', [['Length', 7]]],
  ['a key of no length', [['Length', -8]]],
  ['no check', [['U', '']]],
  [
    'AES-256 without its strings',
    [
      ['R', 6],
      ['V', 5],
    ],
  ],
] as const)('%s opens nothing', (_, entries) => {
  const lock = new Map<string, number | string | Name>([
    ['Filter', new Name('Standard')],
    ['V', 2],
    ['R', 3],
    ['Length', 128],
    ['P', -4],
    ['O', 'o'.repeat(32)],
    ['U', 'u'.repeat(32)],
    ...entries,
  ]);
  expect(FileKey.of(lock, 'id')).toBeUndefined();
});
