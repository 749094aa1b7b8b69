import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { realFilesFolder } from '../fixtures/real-files.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { checkCompound } from './check-compound.ts';
import { wrappedIn } from './html-in-rtf.ts';
import { textOf } from './text.ts';

const real = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(realFilesFolder('msg'), name)));

test('a message of Outlook has its subject, its head and its text', async () => {
  const [part] = await partsOf(real('cyrillic_message.msg'), 'letter.msg');
  expect([part?.label, part && blockTexts(part).slice(0, 3)]).toMatchInlineSnapshot(`
    [
      "Автоматический ответ подсистемы обмена данными ФГУП "Почта России".",
      [
        "heading 1: Автоматический ответ подсистемы обмена данными ФГУП "Почта России".",
        "field: From: no-reply@niips.ru
    To: Свиридов Дмитрий Владимирович <sviridov@niips.ru>
    Cc: Свиридов Дмитрий Владимирович <sviridov@niips.ru>
    Date: Tue, 18 May 2010 07:38:39 GMT",
        "paragraph: Ваше сообщение с темой "FW: RTM" было успешно получено брокером подсистемы обмена данными.
      В нем были обнаружены следующие вложения:
    10595000.58B
    10595000.56B
    10595000.59B
    10595000.57B",
      ],
    ]
  `);
});

test('its files are listed, messages among them as messages of Outlook', async () => {
  const listed = await Promise.all(
    ['58214_with_attachment.msg', 'attachment_test_msg.msg', 'gpg_signed.msg'].map(async (name) => {
      const document = await openBytes(real(name), name);
      const files = document.innerFiles?.(0) ?? [];
      return Promise.all(files.map(async (file) => [file.name, (await file.bytes()).length]));
    }),
  );
  expect(listed).toMatchInlineSnapshot(`
    [
      [
        [
          "Test mail attachment.msg",
          25088,
        ],
      ],
      [
        [
          "test-unicode.doc",
          24064,
        ],
        [
          "pj1.txt",
          89,
        ],
      ],
      [],
    ]
  `);
});

test('HTML that was wrapped in RTF is unwrapped', () => {
  const rtf =
    String.raw`{\rtf1\ansi\ansicpg1251\fromhtml1{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 ` +
    String.raw`\'cf\'f0\'e8 \{a\} \u8364? b\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}{\*\mhtmltag1 no}}`;
  expect([wrappedIn(rtf), wrappedIn(String.raw`{\rtf1\ansi Text}`)]).toEqual([
    { kind: 'html', text: '<p>При {a} € b</p>' },
    undefined,
  ]);
});

test('RTF that was written as RTF is read where it says more than the plain text', async () => {
  const rtf = String.raw`{\rtf1\ansi\trowd\cellx1000\cellx2000\intbl Rent\cell 5\cell\row\pard Words.\par}`;
  const compressed = new Uint8Array(16 + rtf.length);
  const view = new DataView(compressed.buffer);
  view.setUint32(0, 12 + rtf.length, true);
  view.setUint32(4, rtf.length, true);
  view.setUint32(8, 0x41_4c_45_4d, true);
  compressed.set(new TextEncoder().encode(rtf), 16);
  const read = await Promise.all([
    textOf({ body: 'Rent 5\r\nWords.', compressedRtf: compressed }),
    textOf({ compressedRtf: compressed.subarray(0, 40) }),
  ]);
  expect(read.map(blockTexts)).toEqual([['table: Rent\t5', 'paragraph: Words.'], []]);
});

/** A message with four bytes changed. */
function changed(offset: number, value: number): Uint8Array {
  const bytes = real('simple_test_msg.msg');
  new DataView(bytes.buffer).setUint32(offset, value, true);
  return bytes;
}

test('chains that lead back to themselves, and sizes that lie, end in a sentence', () => {
  const bytes = real('simple_test_msg.msg');
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  const directory = view.getUint32(48, true);
  const root = (directory + 1) * 512;
  const faults = [
    changed(table + directory * 4, directory),
    changed(root + 76, 0),
    changed(root + 128 + 68, 1),
    changed(root + 120, 0x7f_ff_ff_ff),
    changed(root + 128 + 120, 0x7f_ff_ff_ff),
    changed(68, 0),
    changed(76, 0x00_ff_ff_ff),
    changed(30, 0x1f),
    bytes.slice(0, 700),
  ];
  const codes = faults.map((fault) => {
    try {
      checkCompound(fault);
      return 'whole';
    } catch (error) {
      return error instanceof UnreadableFile ? error.notice.code : error;
    }
  });
  expect(codes).toEqual(faults.map(() => 'file-damaged'));
  expect(() => checkCompound(bytes)).not.toThrow();
});

test('a message that is cut off anywhere ends in a sentence or is read', async () => {
  const bytes = real('quick.msg');
  const ends = Array.from({ length: 30 }, (_, index) => 600 + Math.floor((index * (bytes.length - 600)) / 30));
  const results = await Promise.all(
    ends.map((end) =>
      openBytes(bytes.slice(0, end), 'quick.msg').then(
        () => 'read',
        // Without the names of its properties nobody can tell what it is.
        (error: unknown) =>
          error instanceof UnreadableFile || String(error).includes('no format knows') ? 'refused' : String(error),
      ),
    ),
  );
  expect(results.filter((result) => result !== 'read' && result !== 'refused')).toEqual([]);
});
