import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carrel, startCarrel, type Ran } from './fixture.ts';

/** An encrypted library from the command line: what it opens by, and that no word of a document lies readable. */

const passphrase = 'otters row upstream';
/** Words of the document, in its name, title, text and a question: none of them is a word of ours. */
const words = ['quorvax', 'Zemblit', 'harpwinkle', 'Brindlesock'];

let dir: string;
let library: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-encrypted-'));
  library = join(dir, 'data', 'library');
  mkdirSync(join(dir, 'docs'));
  mkdirSync(join(dir, 'tmp'));
  writeFileSync(join(dir, 'docs', 'quorvax.md'), '# Zemblit\n\nThe harpwinkle of Brindlesock costs 450 euros.\n');
  writeFileSync(join(dir, 'passphrase'), `${passphrase}\n`);
  writeFileSync(join(dir, 'other'), 'another passphrase\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const secrets = (file: string): Readonly<Record<string, string>> => ({
  TMPDIR: join(dir, 'tmp'),
  CARREL_PASSPHRASE_FILE: file === '' ? '' : join(dir, file),
  CARREL_NEW_PASSPHRASE_FILE: join(dir, 'other'),
});
/** A process that is killed. */
const start = (args: readonly string[]): ChildProcess =>
  startCarrel([...args, '--library', library], secrets('passphrase'));
function run(args: readonly string[], file = 'passphrase'): Promise<Ran> {
  Object.assign(process.env, secrets(file));
  return carrel(...args, '--library', library);
}

/** Files of the data folder and of the folder for temporary files that have one of the words, in any letters. */
function readable(): readonly string[] {
  const forms = words.flatMap((word) =>
    (['utf8', 'utf16le'] as const).flatMap((as) => [word, word.toLowerCase()].map((form) => Buffer.from(form, as))),
  );
  return [join(dir, 'data'), join(dir, 'tmp')]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}

const price = (ran: Ran): boolean => ran.stdout.includes('450');

test('is read, asked and changed with the passphrase only, and no word of it lies readable', async () => {
  const indexed = await run(['index', join(dir, 'docs')]);
  const plain = readable();
  const encrypted = await run(['library', 'encrypt', '--json']);
  const afterwards = readable();
  const asked = await run(['ask', 'What does the harpwinkle cost?']);
  const { recoveryCode } = encrypted.lines[0] as { recoveryCode: string };
  writeFileSync(join(dir, 'code'), recoveryCode.toLowerCase().replaceAll('-', ' '));
  const refused = [await run(['search', 'harpwinkle'], ''), await run(['search', 'harpwinkle'], 'other')];
  const byCode = await run(['search', 'harpwinkle'], 'code');
  writeFileSync(join(dir, 'docs', 'more.md'), '# Brindlesock\n\nThe second harpwinkle costs 900 euros.\n');
  const more = await run(['index', join(dir, 'docs')]);
  const atLast = readable();
  expect({
    codes: [indexed, encrypted, asked, byCode, more].map(({ code, stderr }) => [code, stderr]),
    plain: plain.length > 0,
    afterwards,
    price: [asked, byCode].map(price),
    refused: refused.map(({ code, stderr }) => [code, stderr]),
    atLast,
  }).toEqual({
    codes: [0, 0, 0, 0, 0].map((code) => [code, '']),
    plain: true,
    afterwards: [],
    price: [true, true],
    refused: [
      [1, expect.stringContaining('The library is encrypted and locked.')],
      [1, expect.stringContaining('This is not the passphrase of the library')],
    ],
    atLast: [],
  });
}, 90_000);

test('killed in the middle of an import and of an answer, it leaves no word readable, and opens', async () => {
  const text = Array.from({ length: 100 }, (_, at) => `The harpwinkle of Brindlesock costs ${at} euros in Zemblit.`);
  for (let at = 0; at < 5; at++) writeFileSync(join(dir, 'docs', `quorvax ${at}.md`), text.join(`\n\nPart ${at}.\n\n`));
  const index = start(['index', join(dir, 'docs'), '--json']);
  // The first file has its outcome, the others are under way.
  await once(index.stdout as Readable, 'data');
  index.kill('SIGKILL');
  await once(index, 'exit');
  const killed = readable();
  const ask = start(['ask', 'What does the harpwinkle cost in Zemblit?']);
  await once(ask.stdout as Readable, 'data');
  ask.kill('SIGKILL');
  const afterAnswer = readable();
  const [indexed, found] = [await run(['index', join(dir, 'docs')]), await run(['search', 'harpwinkle'])];
  expect({ killed, afterAnswer, codes: [indexed.code, found.code], atLast: readable() }).toEqual({
    killed: [],
    afterAnswer: [],
    codes: [0, 0],
    atLast: [],
  });
}, 120_000);

test('another passphrase opens it, the first one no longer; without encryption none is asked for', async () => {
  const changed = await run(['library', 'passphrase']);
  const before = await run(['search', 'harpwinkle']);
  // The documents of the test before have the word too: the words of the first one are looked for.
  const costs = ['search', 'harpwinkle 450'];
  const after = await run(costs, 'other');
  const decrypted = await run(['library', 'decrypt'], 'other');
  const plain = await run(costs, '');
  expect({
    codes: [changed, before, after, decrypted, plain].map(({ code }) => code),
    price: [after, plain].map(price),
    readable: readable().length > 0,
    keyIsGone: !existsSync(join(library, 'library.key.json')),
  }).toEqual({ codes: [0, 1, 0, 0, 0], price: [true, true], readable: true, keyIsGone: true });
}, 60_000);
