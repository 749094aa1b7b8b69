import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mailFile, textFile, type MailFile } from '../../tools/fixtures/mail-writer.ts';
import { readDocument } from '../host/document-files.ts';
import { createServices, type Services } from '../host/services.ts';
import { brokenRules } from './fixtures/check.ts';
import { fixtureEntries, newFolder } from './fixtures/make-library.ts';

const { chunk, embed } = fixtureEntries;
let dir: string;
let docs: string;
let services: Services;

const open = (): Services =>
  createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: { chunk, embed } });

beforeEach(() => {
  dir = newFolder();
  docs = join(dir, 'docs');
  mkdirSync(docs);
  services = open();
  services.library.start();
});

afterEach(async () => {
  await services.library.finished();
  const broken = brokenRules(services.db);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

const inner: MailFile = {
  name: 'note.eml',
  type: 'message/rfc822',
  bytes: mailFile({ subject: 'Note', text: 'See the sheet.' }, [textFile('nuts.csv', 'nut,price\nwalnut,12\n')]),
};
const terms = textFile('terms.txt', 'The warranty lasts seven years.');
const offer = (files: readonly MailFile[]): Uint8Array =>
  mailFile({ subject: 'Re: offer', text: 'The offer is attached.' }, files);

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(docs, name), bytes);
}

async function look(): Promise<void> {
  services.library.add([{ path: docs, kind: 'folder' }]);
  await services.library.finished();
}

/** The documents, each with the places where it lies. */
const listed = (): readonly string[] =>
  services.library
    .documents()
    .map(
      ({ id, status, files }) => `${id} ${status} ${files.map(({ folder, name }) => `${folder}/${name}`).join(' = ')}`,
    );

const fileIds = (name: string) =>
  services.library.documents().flatMap(({ files }) => files.filter((file) => file.name === name).map(({ id }) => id));

test('what is attached to a message is a document of its own, also in a message in it', async () => {
  write('offer.eml', offer([terms, inner]));
  await look();
  expect(listed()).toEqual([
    '1 ready /offer.eml',
    '2 ready offer.eml/terms.txt',
    '3 ready offer.eml/note.eml',
    '4 ready offer.eml/note.eml/nuts.csv',
  ]);
});

test('the viewer gets the bytes of an attachment', async () => {
  write('offer.eml', offer([inner]));
  await look();
  const [, , sheet] = services.library.documents();
  const bytes = await readDocument(services.db, services, sheet?.id as never, 4, 1_000);
  expect(new TextDecoder().decode(bytes)).toBe('price\nwalnut,12\n');
});

test('attachments go with their message, come back with it, and are deleted with it', async () => {
  write('offer.eml', offer([terms, inner]));
  await look();
  const all = listed();
  services.library.remove({ fileIds: fileIds('offer.eml'), rootIds: [] });
  expect(listed()).toEqual([]);
  services.library.restore({ fileIds: [1 as never], rootIds: [] });
  expect(listed()).toEqual(all);
  services.library.remove({ fileIds: fileIds('offer.eml'), rootIds: [] });
  await services.library.purge();
  expect(services.db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0);
});

test('an attachment that a person took out stays out, when its message is read again too', async () => {
  write('offer.eml', offer([terms, inner]));
  await look();
  services.library.remove({ fileIds: fileIds('terms.txt'), rootIds: [] });
  await services.library.purge();
  write('offer.eml', offer([terms, inner, textFile('more.txt', 'More words.')]));
  await look();
  expect(listed()).toEqual([
    '1 ready /offer.eml',
    '3 ready offer.eml/note.eml',
    '4 ready offer.eml/note.eml/nuts.csv',
    '5 ready offer.eml/more.txt',
  ]);
});

test('when a message changes, what is still in it stays, what is new comes, what is gone goes', async () => {
  write('offer.eml', offer([terms, inner, textFile('draft.txt', 'A draft.')]));
  await look();
  write('offer.eml', offer([terms, textFile('draft.txt', 'Not a draft any more.'), textFile('new.txt', 'New.')]));
  await look();
  expect(listed()).toEqual([
    '1 ready /offer.eml',
    '2 ready offer.eml/terms.txt',
    '6 ready offer.eml/draft.txt',
    '7 ready offer.eml/new.txt',
  ]);
});

test('when a message is moved or renamed, its attachments follow', async () => {
  write('offer.eml', offer([terms, inner]));
  await look();
  mkdirSync(join(docs, 'old'));
  renameSync(join(docs, 'offer.eml'), join(docs, 'old', 'first offer.eml'));
  await look();
  expect(listed()).toEqual([
    '1 ready old/first offer.eml',
    '2 ready old/first offer.eml/terms.txt',
    '3 ready old/first offer.eml/note.eml',
    '4 ready old/first offer.eml/note.eml/nuts.csv',
  ]);
});

test('when a message is deleted from the disk, its attachments go', async () => {
  write('offer.eml', offer([terms, inner]));
  write('other.eml', offer([terms]));
  await look();
  rmSync(join(docs, 'offer.eml'));
  await look();
  expect(listed()).toEqual(['2 ready /other.eml', '3 ready other.eml/terms.txt']);
});

test('a copy of a message has the same attachments, and one goes without the other', async () => {
  write('offer.eml', offer([terms, inner]));
  await look();
  copyFileSync(join(docs, 'offer.eml'), join(docs, 'copy.eml'));
  await look();
  expect(listed()).toEqual([
    '1 ready /offer.eml = /copy.eml',
    '2 ready offer.eml/terms.txt = copy.eml/terms.txt',
    '3 ready offer.eml/note.eml = copy.eml/note.eml',
    '4 ready offer.eml/note.eml/nuts.csv = copy.eml/note.eml/nuts.csv',
  ]);
  services.library.remove({ fileIds: fileIds('offer.eml'), rootIds: [] });
  await services.library.purge();
  expect(listed()).toEqual([
    '1 ready /copy.eml',
    '2 ready copy.eml/terms.txt',
    '3 ready copy.eml/note.eml',
    '4 ready copy.eml/note.eml/nuts.csv',
  ]);
});

test('an attachment that lies on the disk too is one document', async () => {
  write('terms of ours.txt', terms.bytes);
  await look();
  write('offer.eml', offer([terms]));
  await look();
  expect(listed()).toEqual(['1 ready /terms of ours.txt = offer.eml/terms.txt', '2 ready /offer.eml']);
});

test('a message that was given by itself has its attachments beside it', async () => {
  write('offer.eml', offer([terms]));
  services.library.add([{ path: join(docs, 'offer.eml'), kind: 'file' }]);
  await services.library.finished();
  expect(listed()).toEqual(['1 ready /offer.eml', '2 ready /terms.txt']);
});

test('what can not be read is named at the message', async () => {
  write(
    'offer.eml',
    offer([
      { name: 'drawing.dwg', type: 'application/octet-stream', bytes: Uint8Array.of(1, 0, 2) },
      { name: 'empty.pdf', type: 'application/pdf', bytes: new Uint8Array() },
    ]),
  );
  await look();
  const omissions = services.db.prepare('SELECT omissions FROM documents').pluck().all();
  expect([listed(), omissions]).toEqual([
    ['1 ready /offer.eml'],
    ['[{"code":"inner-files-unread","params":{"count":2,"names":"drawing.dwg, empty.pdf"}}]'],
  ]);
});

test('messages in each other without end are read to a depth, and the rest is named', async () => {
  let bytes = mailFile({ subject: 'Innermost', text: 'No more.' });
  for (let depth = 0; depth < 6; depth++)
    bytes = mailFile({ subject: `Depth ${depth}`, text: 'Look inside.' }, [
      { name: 'inside.eml', type: 'message/rfc822', bytes },
    ]);
  write('outermost.eml', bytes);
  await look();
  const omissions = services.db.prepare('SELECT omissions FROM documents ORDER BY id').pluck().all();
  expect(listed()).toEqual([
    '1 ready /outermost.eml',
    '2 ready outermost.eml/inside.eml',
    '3 ready outermost.eml/inside.eml/inside.eml',
    '4 ready outermost.eml/inside.eml/inside.eml/inside.eml',
  ]);
  expect(omissions).toEqual([
    '[]',
    '[]',
    '[]',
    '[{"code":"inner-files-over","params":{"count":1,"names":"inside.eml"}}]',
  ]);
});
