import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
import { asNobody } from './fixtures/as-nobody.ts';
import { temporaryFolder } from './fixtures/desk.ts';
import { defaultIgnorePatterns } from './ignore-rules.ts';
import { walkLimits, walkRoot, type WalkOptions, type WalkResult } from './walk.ts';

type Folder = ReturnType<typeof temporaryFolder>;

/** Walks a folder; the result with relative paths and without what is empty. */
async function walk(folder: Folder, options: Partial<WalkOptions> = {}, path = folder.path) {
  const result = await walkRoot(
    { id: 1, path, kind: 'folder' },
    { rules: defaultIgnorePatterns, extensions: null, ...options },
  );
  return brief(result, folder.path);
}

const brief = (result: WalkResult, base: string): Record<string, unknown> => ({
  files: result.files.map(({ path }) => relative(base, path)),
  ...(result.ignored > 0 && { ignored: result.ignored }),
  ...(result.otherKinds.size > 0 && { otherKinds: Object.fromEntries(result.otherKinds) }),
  ...(result.unreadable.length > 0 && {
    unreadable: result.unreadable.map(({ path, notice: why }) => [relative(base, path), why.code]),
  }),
  ...(result.truncated && { truncated: true }),
  ...(result.missing && { missing: true }),
});

const write = (folder: Folder, ...names: readonly string[]): void => {
  for (const name of names) folder.write(name, name);
};

test('files of a folder come in order of their names, before those of its folders', async () => {
  using folder = temporaryFolder();
  write(folder, 'z.txt', 'b/z.txt', 'b/a.txt', 'a/c/x.txt', 'c.txt');
  expect(await walk(folder)).toEqual({ files: ['c.txt', 'z.txt', 'a/c/x.txt', 'b/a.txt', 'b/z.txt'] });
});

test('what no person takes for a document is passed over', async () => {
  using folder = temporaryFolder();
  const noise = [
    '.DS_Store',
    '.git/config',
    '.~lock.letter.odt#',
    'Thumbs.db',
    'desktop.ini',
    'Desktop.ini',
    'node_modules/a/readme.txt',
    '__MACOSX/a.txt',
    '#recycle/a.txt',
    '~$letter.docx',
    '~WRL0001.tmp',
    'book.pdf.crdownload',
    'book.pdf.part',
    'letter.txt~',
  ];
  write(folder, 'letter.docx', ...noise, ...noise.map((name) => `deep/${name}`));
  write(folder, 'my node_modules/a.txt', 'part', 'a.parts', '~letter.docx', 'recycle/a.txt');
  expect(await walk(folder)).toEqual({
    files: ['a.parts', 'letter.docx', 'part', '~letter.docx', 'my node_modules/a.txt', 'recycle/a.txt'],
    ignored: noise.length * 2,
  });
});

test('a person’s own lines come last and may undo others', async () => {
  using folder = temporaryFolder();
  write(folder, '.notes/a.txt', '.other/b.txt', 'drafts/c.txt', 'deep/drafts/d.txt', 'old/e.txt', 'deep/old/f.txt');
  const rules = [...defaultIgnorePatterns, '!.notes', 'drafts/', '/old', '# a remark', ''];
  expect(await walk(folder, { rules })).toEqual({ files: ['.notes/a.txt', 'deep/old/f.txt'], ignored: 4 });
});

test('.carrelignore holds for its folder and below; an inner one wins', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt', 'a.md', 'one/a.md', 'one/two/a.md', 'one/two/b.md', 'one/three/a.md', 'three/c.txt');
  folder.write('.carrelignore', '*.md\nthree/\n');
  folder.write('one/two/.carrelignore', '!a.md\r\n');
  folder.write('three/.carrelignore', '!c.txt');
  expect(await walk(folder)).toEqual({ files: ['a.txt', 'one/two/a.md'], ignored: 7 });
});

test('a folder whose list of what to ignore can’t be read is not read at all', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt', 'long/secret.txt', 'slow/secret.txt', 'broken/secret.txt', 'folder/.carrelignore/b.txt');
  folder.write('long/.carrelignore', 'x'.repeat(65_537));
  folder.write('slow/.carrelignore', '/**/a/**/b/**/c/**/d');
  symlinkSync(folder.at('broken/.carrelignore'), folder.at('broken/.carrelignore'));
  expect(await walk(folder)).toEqual({
    files: ['a.txt'],
    ignored: 1,
    unreadable: [
      ['broken', 'ignore-file-unreadable'],
      ['long', 'ignore-rules-too-long'],
      ['slow', 'ignore-rule-too-complicated'],
    ],
  });
});

test('rules of the person that are too complicated are refused', async () => {
  using folder = temporaryFolder();
  const refused = walk(folder, { rules: ['a/**/b/**/c'] });
  await expect(refused).rejects.toMatchObject({
    code: 'bad-request',
    notice: notice('ignore-rule-too-complicated', { rule: 'a/**/b/**/c' }),
  });
});

test('files of other kinds are counted by their ending', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt', 'B.TXT', 'a.jpg', 'deep/b.JPG', 'Makefile', 'a.txt.zip');
  expect(await walk(folder, { extensions: new Set(['.txt']) })).toEqual({
    files: ['B.TXT', 'a.txt'],
    otherKinds: { '.jpg': 2, '': 1, '.zip': 1 },
  });
});

test('a file that a person gave by itself is found whatever its name is', async () => {
  using folder = temporaryFolder();
  write(folder, '.hidden.part');
  const root = { id: 1, path: folder.at('.hidden.part'), kind: 'file' } as const;
  const result = await walkRoot(root, { rules: defaultIgnorePatterns, extensions: new Set(['.txt']) });
  expect(brief(result, folder.path)).toEqual({ files: ['.hidden.part'] });
});

test('links are followed, loops end, and a file is found under its own path where it has one', async () => {
  using folder = temporaryFolder();
  using outside = temporaryFolder();
  write(folder, 'real/a.txt', 'real/inner/b.txt');
  write(outside, 'c.txt');
  symlinkSync(folder.at('real'), folder.at('a-link'));
  symlinkSync(folder.path, folder.at('real/loop'));
  symlinkSync('..', folder.at('real/inner/up'));
  symlinkSync(outside.path, folder.at('outside'));
  symlinkSync(outside.path, folder.at('outside-again'));
  symlinkSync(folder.at('real/a.txt'), folder.at('link-to-a.txt'));
  symlinkSync('nowhere', folder.at('dangling.txt'));
  symlinkSync('itself', folder.at('itself'));
  linkSync(folder.at('real/a.txt'), folder.at('hard.txt'));
  expect(await walk(folder)).toEqual({
    files: ['hard.txt', 'link-to-a.txt', 'real/a.txt', 'real/inner/b.txt', 'outside/c.txt'],
    unreadable: [
      ['dangling.txt', 'source-link-leads-nowhere'],
      ['itself', 'source-link-loop'],
    ],
  });
});

test('a link to a folder around the root does not bring in its neighbours', async () => {
  using folder = temporaryFolder();
  write(folder, 'mine/a.txt', 'neighbour/b.txt');
  symlinkSync('..', folder.at('mine/up'));
  symlinkSync('/', folder.at('mine/everything'));
  expect(await walk(folder, {}, folder.at('mine'))).toEqual({ files: ['mine/a.txt'] });
});

test('what is neither file nor folder is passed over, and no pipe holds the walk up', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt', 'deep/b.txt');
  execFileSync('mkfifo', [folder.at('pipe.txt'), folder.at('deep/.carrelignore')]);
  expect(await walk(folder)).toEqual({ files: ['a.txt'], unreadable: [['deep', 'ignore-file-unreadable']] });
});

test('a folder that may not be read is told, its neighbours are found', async () => {
  using folder = temporaryFolder();
  write(folder, 'closed/a.txt', 'open/b.txt');
  chmodSync(folder.at('closed'), 0);
  chmodSync(folder.path, 0o755);
  const result = await asNobody(() => walk(folder));
  chmodSync(folder.at('closed'), 0o700);
  expect(result).toEqual({ files: ['open/b.txt'], unreadable: [['closed', 'source-not-permitted']] });
});

test('a root that is not there is missing, and so is a folder where a file was', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt');
  const kinds = [
    { id: 1, path: folder.at('nowhere'), kind: 'folder' },
    { id: 2, path: folder.at('a.txt/below'), kind: 'folder' },
    { id: 3, path: folder.at('a.txt'), kind: 'folder' },
    { id: 4, path: folder.path, kind: 'file' },
  ] as const;
  const results = await Promise.all(kinds.map((root) => walkRoot(root, { rules: [], extensions: null })));
  expect(results.map((result) => brief(result, folder.path))).toEqual(kinds.map(() => ({ files: [], missing: true })));
});

test('a walk ends at its limits and says so', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt', 'b.txt', 'c.txt', '1/2/3/d.txt');
  expect(await walk(folder, { limits: { ...walkLimits, files: 2 } })).toEqual({
    files: ['a.txt', 'b.txt'],
    truncated: true,
  });
  expect(await walk(folder, { limits: { ...walkLimits, entries: 3 } })).toMatchObject({ truncated: true });
  expect(await walk(folder, { limits: { ...walkLimits, depth: 3 } })).toEqual({
    files: ['a.txt', 'b.txt', 'c.txt'],
    unreadable: [['1/2/3', 'source-too-deep']],
  });
});

test('a cancelled walk rejects', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt');
  await expect(walk(folder, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
});

test('size, time and inode are as the file system has them', async () => {
  using folder = temporaryFolder();
  write(folder, 'a.txt');
  truncateSync(folder.at('a.txt'), 5_000_000_000);
  const { files } = await walkRoot({ id: 1, path: folder.path, kind: 'folder' }, { rules: [], extensions: null });
  const { size, mtimeMs, dev, ino } = statSync(folder.at('a.txt'));
  expect(files).toEqual([
    {
      path: folder.at('a.txt'),
      bytes: size,
      modifiedMs: mtimeMs,
      inode: expect.stringMatching(new RegExp(`^${dev}:${ino}:\\d*$`)),
    },
  ]);
});

test.runIf(process.platform === 'linux')('a name that is no UTF-8 is told', async () => {
  using folder = temporaryFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x');
  expect(await walk(folder)).toEqual({ files: [], unreadable: [['caf\u{fffd}.txt', 'source-name-unreadable']] });
});
