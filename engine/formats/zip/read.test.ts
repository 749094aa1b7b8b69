import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import type { ParserMessage } from '../../../common/contracts/parser.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFile } from '../../../tools/fixtures/mail-writer.ts';
import { zipFile, type ZipFileEntry } from '../../../tools/fixtures/zip-writer.ts';
import { parseFile } from '../parse-file.ts';

/** What the parser says of a file with these bytes. */
async function parsed(name: string, bytes: Uint8Array, inner = ''): Promise<readonly ParserMessage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-archive-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const messages: ParserMessage[] = [];
  await parseFile({ kind: 'parse', path, inner, fromPart: 1 }, (message) => void messages.push(message));
  rmSync(folder, { recursive: true });
  return messages;
}

const archive = (...entries: readonly ZipFileEntry[]): Uint8Array => zipFile(entries);
const pathsOf = (messages: readonly ParserMessage[]): readonly string[] =>
  messages.flatMap((message) => (message.kind === 'inner' ? [message.file.path] : []));
const endOf = (messages: readonly ParserMessage[]): unknown => messages.at(-1);

const letter = { name: 'letters/The will.txt', content: 'The house goes to Agnes.' };

test('an archive is a list of its files, and those that can be read are documents of their own', async () => {
  const bytes = archive(
    letter,
    { name: 'plan.dwg', content: 'AC1032' },
    { name: '__MACOSX/letters/._The will.txt', content: 'x' },
    { name: 'letters/.DS_Store', content: 'x' },
  );
  const messages = await parsed('estate.zip', bytes);
  expect({
    format: messages.flatMap((message) => (message.kind === 'opened' ? [message.format] : [])),
    texts: messages.flatMap((message) => (message.kind === 'part' ? [message.part.text] : [])),
    paths: pathsOf(messages),
    end: endOf(messages),
  }).toEqual({
    format: ['zip'],
    texts: ['• letters/The will.txt\n\n• plan.dwg'],
    paths: ['letters-The will.txt'],
    end: { kind: 'done', omissions: [notice('inner-files-unread', { count: 1, names: 'plan.dwg' })] },
  });
  const opened = await parsed('estate.zip', bytes, 'letters-The will.txt');
  expect(opened.flatMap((message) => (message.kind === 'part' ? [message.part.text] : []))).toEqual([
    'The house goes to Agnes.',
  ]);
});

test('an archive that came with a message is opened, and so are the files in it', async () => {
  const bytes = mailFile({ subject: 'Estate', text: 'See the archive.' }, [
    { name: 'estate.zip', type: 'application/zip', bytes: archive(letter) },
  ]);
  expect(pathsOf(await parsed('mail.eml', bytes))).toEqual(['estate.zip']);
  expect(pathsOf(await parsed('mail.eml', bytes, 'estate.zip'))).toEqual(['letters-The will.txt']);
  const opened = await parsed('mail.eml', bytes, 'estate.zip/letters-The will.txt');
  expect(opened.flatMap((message) => (message.kind === 'part' ? [message.part.text] : []))).toEqual([letter.content]);
});

test('names that lead out of the archive are names', async () => {
  const evil = ['../../etc/passwd.txt', '/root/.ssh/id.txt', 'C:\\Windows\\a.txt', '..\\..\\b.txt'];
  const messages = await parsed('evil.zip', archive(...evil.map((name) => ({ name, content: 'a word' }))));
  expect(pathsOf(messages)).toEqual(['..-..-etc-passwd.txt', 'root-.ssh-id.txt', 'C:-Windows-a.txt', '..-..-b.txt']);
});

test('an archive in an archive stays closed, and is named', async () => {
  const messages = await parsed('outer.zip', archive(letter, { name: 'deep/inner.ZIP', content: archive(letter) }));
  expect([pathsOf(messages), endOf(messages)]).toEqual([
    ['letters-The will.txt'],
    { kind: 'done', omissions: [notice('archives-in-archive', { count: 1, names: 'deep/inner.ZIP' })] },
  ]);
});

test('a bomb, a damaged and a protected file are named; the others are read', async () => {
  const messages = await parsed(
    'mixed.zip',
    archive(
      { name: 'bomb.txt', content: new Uint8Array(20e6) },
      { name: 'broken.txt', content: 'a word', statedSum: 1 },
      { name: 'liar.txt', content: 'a word', statedSize: 3 },
      { name: 'locked.txt', content: 'a word', encrypted: true },
      letter,
    ),
  );
  expect([pathsOf(messages), endOf(messages)]).toEqual([
    ['letters-The will.txt'],
    {
      kind: 'done',
      omissions: [
        notice('inner-files-over', { count: 1, names: 'bomb.txt' }),
        notice('inner-files-damaged', { count: 2, names: 'broken.txt, liar.txt' }),
        notice('inner-files-locked', { count: 1, names: 'locked.txt' }),
      ],
    },
  ]);
});

test('an archive that is cut off, empty, or called otherwise is refused with a sentence', async () => {
  const whole = archive(letter);
  expect([
    endOf(await parsed('cut.zip', whole.slice(0, 60))),
    endOf(await parsed('empty.zip', archive({ name: 'folder/', content: '' }))),
    endOf(await parsed('game.pak', whole)),
  ]).toEqual([
    { kind: 'outcome', outcome: 'malformed', notice: notice('file-damaged') },
    { kind: 'outcome', outcome: 'unsupported', notice: notice('archive-without-files') },
    { kind: 'outcome', outcome: 'unsupported', notice: notice('no-reader') },
  ]);
});

test('more files than are looked at are named', async () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ name: `${index}.txt`, content: `note ${index}` }));
  const messages = await parsed('many.zip', archive(...many));
  const end = endOf(messages);
  expect([pathsOf(messages).length, end]).toMatchObject([
    500,
    { omissions: [{ code: 'inner-files-over', params: { count: 100 } }] },
  ]);
});
