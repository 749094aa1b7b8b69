import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { formatByExtension } from '../../common/domain/formats.ts';
import { zipFile } from '../fixtures/zip-writer.ts';

const root = join(import.meta.dirname, '..', '..');

/** A file by which nobody can tell what a program wrote. */
const isAboutOthers = (name: string): boolean => name === 'README.md' || name.endsWith('.expected.txt');

const filesIn = (...folder: readonly string[]): readonly string[] =>
  readdirSync(join(root, ...folder))
    .filter((name) => !isAboutOthers(name))
    .map((name) => join(root, ...folder, name));

/** What a person packs: files of several formats, and an archive. */
function archive(): Uint8Array {
  const files = filesIn('tools', 'hostile', 'bases').map((path) => ({
    name: `hives/${relative(join(root, 'tools', 'hostile', 'bases'), path)}`,
    content: readFileSync(path),
  }));
  const [first] = files;
  return zipFile([...files, { name: 'letter.docx', content: zipFile(first === undefined ? [] : [first]) }]);
}

/**
 * Sound files of every format that is read: those that others made, where a folder of `e2e/formats` has them; of the
 * plain formats, those of `tools/hostile/bases` and of `e2e/one-of-each`.
 *
 * @param workDir where an archive is made
 */
export function baseFiles(workDir: string): ReadonlyMap<string, readonly string[]> {
  const byOthers = readdirSync(join(root, 'e2e', 'formats')).map(
    (format) => [format, filesIn('e2e', 'formats', format)] as const,
  );
  const known = new Map([...byOthers, ['pdf', filesIn('e2e', 'pdf')] as const]);
  const plain = [...filesIn('tools', 'hostile', 'bases'), ...filesIn('e2e', 'one-of-each')];
  const others = Map.groupBy(plain, (path) => formatByExtension(path) ?? extname(path));
  for (const format of known.keys()) others.delete(format);
  const packed = join(workDir, 'base.zip');
  writeFileSync(packed, archive());
  return new Map([...known, ...others, ['zip', [packed]] as const]);
}
