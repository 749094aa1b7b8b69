import { expect, test } from 'vitest';
import { mailFile, textFile } from '../../../tools/fixtures/mail-writer.ts';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf, sourceOf } from '../fixtures/documents.ts';
import { findMessages } from './messages.ts';
import { openMbox } from './read.ts';

const separator = 'From ann@example.org Thu Nov 26 18:04:34 2026\n';
const box = (...messages: readonly string[]): Uint8Array =>
  new TextEncoder().encode(messages.map((message) => `${separator}${message}\n\n`).join(''));

test('a mailbox is a part for each message, called by its subject', async () => {
  const parts = await partsOf(
    box(
      'From: ann@example.org\nSubject: One\n\nFirst.\n>From here on.\n>>From there.\nFrom me to you.',
      'From: bob@example.org\n\nSecond.',
    ),
    'inbox.mbox',
  );
  expect(parts.map((part) => [part.number, part.label, ...blockTexts(part)])).toEqual([
    [
      1,
      'One',
      'heading 1: One',
      'field: From: ann@example.org',
      'paragraph: First.\nFrom here on.',
      'quote: From there.',
      'paragraph: From me to you.',
    ],
    [2, 'Message 2', 'field: From: bob@example.org', 'paragraph: Second.'],
  ]);
});

test('it is known without an ending of its name too, and read from any part', async () => {
  const mailbox = box('From: a@example.org\nTo: b\nSubject: One\n\nFirst.', 'Subject: Two\n\nSecond.');
  expect((await partsOf(mailbox, 'Inbox', 2)).map(({ label }) => label)).toEqual(['Two']);
});

test('the files at a message are known when it was read', async () => {
  const message = Buffer.from(
    mailFile({ subject: 'With file', text: 'See.' }, [textFile('a.txt', 'words')]),
  ).toString();
  const document = await openBytes(box('Subject: None\n\nText.', message), 'inbox.mbox');
  const files: unknown[] = [];
  for await (const { number } of document.read(1))
    files.push([number, document.innerFiles?.(number).map(({ name }) => name)]);
  expect(files).toEqual([
    [1, []],
    [2, ['a.txt']],
  ]);
});

test('one message that can not be read does not end the others', async () => {
  const deep = Array.from(
    { length: 60 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}`,
  );
  const parts = await partsOf(box(`Subject: Deep\n${deep.join('\n')}`, 'Subject: Fine\n\nText.'), 'inbox.mbox');
  expect(parts.map(({ state, label, omissions }) => [state, label, omissions.map(({ code }) => code)])).toEqual([
    ['unreadable', 'Message 1', ['mail-too-nested']],
    ['read', 'Fine', []],
  ]);
});

test('messages beyond the parts of a document are left out and said; the last one has its end', async () => {
  const file = sourceOf(box('Subject: One\n\na', 'Subject: Two\n\nb', 'Subject: Three\n\nc'), 'inbox.mbox');
  const document = await openMbox(file, 2);
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect([texts, document.omissions()]).toEqual([['One\n\na', 'Two\n\nb'], [notice('mbox-cut', { most: 2 })]]);
});

test('messages are found wherever the blocks end in which a large mailbox is read', async () => {
  const message = `${separator}Subject: x\n\n${'y'.repeat(700)}\n\n`;
  const mailbox = new TextEncoder().encode(message.repeat(13_000));
  const { starts } = await findMessages(sourceOf(mailbox, 'inbox.mbox'), 100_000);
  expect(starts).toEqual(Array.from({ length: 13_000 }, (_, index) => index * message.length + separator.length));
});

test('an empty file, and one with a line that only looks like a separator, have no message too many', async () => {
  const { starts } = await findMessages(
    sourceOf(box('Subject: One\n\nFrom Paris with love.\n\nFrom 9:30 on'), 'a'),
    10,
  );
  expect(starts).toEqual([separator.length]);
});
