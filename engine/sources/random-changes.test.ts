import { createHash } from 'node:crypto';
import { array, assert, asyncProperty, constantFrom, oneof, record } from 'fast-check';
import { expect, test } from 'vitest';
import { Desk, temporaryFolder } from './fixtures/desk.ts';
import { acts, TrueTree, type TrueFile } from './fixtures/true-tree.ts';

const names = ['a.txt', 'b.txt', 'B.txt', '\u00fc.txt', 'u\u0308.txt'];
const paths = ['', 'one/', 'one/inner/', 'two/'].flatMap((folder) => names.map((name) => folder + name));
const path = constantFrom(...paths);
// Files are made as often as all else is done to them.
const act = oneof(constantFrom('create' as const), constantFrom(...acts));
const batch = array(record({ act, at: path, to: path }), { minLength: 1, maxLength: 16 });

/** What the desk knew when it last looked. */
interface Remembered {
  readonly id: number;
  readonly path: string;
  readonly file: TrueFile;
  readonly content: string;
}

/**
 * Where each remembered file must be now, by what is true of it: where it is itself, else what took its place, else
 * what has its name spelled otherwise. Of those that are left, `byContent` may be anywhere where their content is.
 */
function expected(remembered: readonly Remembered[], files: ReadonlyMap<string, TrueFile>) {
  const free = new Map(files);
  const certain: Record<string, number> = {};
  const claim = (rest: readonly Remembered[], find: (one: Remembered) => string | undefined): Remembered[] =>
    rest.filter((one) => {
      const at = find(one);
      if (at === undefined) return true;
      free.delete(at);
      certain[at] = one.id;
      return false;
    });
  const freePath = (fits: (at: string, file: TrueFile) => boolean): string | undefined =>
    [...free].find(([at, file]) => fits(at, file))?.[0];
  let left = claim(remembered, (one) => freePath((_, file) => file === one.file));
  left = claim(left, (one) => freePath((at) => at === one.path));
  left = claim(left, (one) => freePath((at) => at.normalize('NFC') === one.path.normalize('NFC')));
  const byContent = left.flatMap((one) =>
    [...free].filter(([, file]) => file.content === one.content).map(([at]) => ({ at, id: one.id })),
  );
  return { certain, byContent };
}

test('whatever is done to files, the library ends with what is there, and files keep their ids', async () => {
  await assert(
    asyncProperty(array(batch, { minLength: 2, maxLength: 6 }), async (batches) => {
      using folder = temporaryFolder();
      const tree = new TrueTree(folder);
      const desk = new Desk(folder.path);
      let remembered: readonly Remembered[] = [];
      for (const each of batches) {
        for (const one of each) tree.do(one);
        await desk.sync();
        const { certain, byContent } = expected(remembered, tree.files);
        const files = desk.files();

        expect(Object.keys(files).toSorted()).toEqual([...tree.files.keys()].toSorted());
        expect(files).toMatchObject(certain);
        const oldIds = new Set(remembered.map(({ id }) => id));
        const others = Object.entries(files).filter(([at, id]) => certain[at] !== id && oldIds.has(id));
        // Every other old id is where its content is, and no place with such content is left to a new id.
        expect(others.filter(([at, id]) => !byContent.some((one) => one.at === at && one.id === id))).toEqual([]);
        const unclaimed = byContent.filter(
          ({ at, id }) => !oldIds.has(files[at]!) && !Object.values(files).includes(id),
        );
        expect(unclaimed).toEqual([]);
        expect(hashesOf(desk)).toEqual(
          Object.fromEntries([...tree.files].map(([at, { content }]) => [folder.at(at), sha256(content)])),
        );
        remembered = [...tree.files].map(([at, file]) => ({ id: files[at]!, path: at, file, content: file.content }));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashesOf = (desk: Desk): Record<string, string | null> =>
  Object.fromEntries(desk.known.map(({ path: at, sha256: hash }) => [at, hash]));
