import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deviceOf, inodeOf, readFacts, type FoundFile } from './files.ts';
import type { KnownFile } from './changes.ts';

/**
 * Where a file that a person gave by itself is, when it is not at its path any more: renamed within its folder,
 * deleted, or out of sight with its folder.
 *
 * @param known what the library knows of it; null when it was never read
 * @param hashOf as for `compare`; asked for files of the same size where the file system numbers none
 */
export async function findLostFile(
  path: string,
  known: KnownFile | null,
  hashOf: (path: string) => Promise<string | null>,
): Promise<FoundFile | 'deleted' | 'away'> {
  const folder = dirname(path);
  try {
    const device = deviceOf(inodeOf(await stat(folder, { bigint: true })));
    // Where a drive was mounted there is now a folder of another device.
    if (known !== null && known.inode !== '' && deviceOf(known.inode) !== device) return 'away';
    if (known === null) return 'deleted';
    const found: FoundFile[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const facts = entry.isFile() ? await readFacts(join(folder, entry.name)) : null;
      if (facts !== null) found.push(facts);
    }
    const same = found.find(({ inode }) => inode !== '' && inode === known.inode);
    if (same !== undefined) return same;
    if (known.inode !== '' || known.sha256 === null) return 'deleted';
    for (const each of found) if (each.bytes === known.bytes && (await hashOf(each.path)) === known.sha256) return each;
    return 'deleted';
  } catch {
    return 'away';
  }
}
