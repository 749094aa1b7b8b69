import { zipFile } from '../../fixtures/zip-writer.ts';
import type { Bomb } from './bomb.ts';

/** An archive in an archive in an archive, each ten times. */
export function archiveInArchive(depth: number): Uint8Array {
  let inner: Uint8Array = zipFile([{ name: '0.bin', content: new Uint8Array(4e6) }]);
  for (let level = 1; level < depth; level++) {
    const content = inner;
    inner = zipFile(Array.from({ length: 10 }, (_, i) => ({ name: `${level}-${i}.zip`, content })));
  }
  return inner;
}

const endLength = 22;

/** An archive whose directory names the same packed bytes so many times, each as a file of its own. */
function overlapping(times: number, content: Uint8Array): Uint8Array {
  const nameOf = (index: number): string => `${String(index).padStart(5, '0')}.txt`;
  const whole = Buffer.from(zipFile([{ name: nameOf(0), content }]));
  const end = whole.subarray(whole.length - endLength);
  const directoryAt = end.readUInt32LE(16);
  const entry = whole.subarray(directoryAt, whole.length - endLength);
  const entries = Array.from({ length: times }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(nameOf(index), copy.length - nameOf(index).length);
    return copy;
  });
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(times * entry.length, 12);
  return Buffer.concat([whole.subarray(0, directoryAt), ...entries, end]);
}

/** Archives that a person adds: what is in them is looked at, and is documents of its own. */
export const archiveBombs: readonly Bomb[] = [
  { name: 'zip: archives in archives, five deep', ending: 'zip', make: () => archiveInArchive(5), isQuick: true },
  {
    name: 'zip: a text that unpacks to 400 MB',
    ending: 'zip',
    make: () => zipFile([{ name: 'a.txt', content: Buffer.alloc(400e6, 'a') }]),
  },
  {
    name: 'zip: five thousand files of the same four megabytes',
    ending: 'zip',
    make: () => overlapping(5_000, Buffer.alloc(4e6, 'a')),
  },
  {
    name: 'zip: sixty thousand empty files',
    ending: 'zip',
    make: () => zipFile(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}.txt`, content: '', stored: true }))),
  },
  {
    name: 'zip: a text that says it has 4 GB',
    ending: 'zip',
    make: () => zipFile([{ name: 'a.txt', content: 'A word.', statedSize: 0xfffffffe }]),
    isQuick: true,
  },
];
