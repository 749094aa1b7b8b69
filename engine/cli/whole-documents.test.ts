import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carrel } from './fixture.ts';

const lease = `# Residential lease

Between Aldous Property Ltd (the landlord) and Marta Lindqvist (the tenant) for the flat on the second floor.

## 1. Term

The lease begins on 1 September 2024 and runs for an indefinite term.

## 2. Rent

The rent is €1,140 a month. It is due on the third working day of each month.

## 3. Deposit

The tenant pays a deposit of €3,420 before the keys are handed over.
`;

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-whole-'));
  process.env['CARREL_MODELS'] = at('models');
  mkdirSync(at('docs'));
  writeFileSync(at('docs', 'lease.md'), lease);
  writeFileSync(at('docs', 'notice.md'), 'You may object within 30 days after 5 March 2025.\n');
  const { code, stderr } = await carrel('index', at('docs'), '--library', at('library'), '--json');
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const library = (): readonly string[] => ['--library', at('library')];

test('summary: so many sentences as asked for, by section, with their places', async () => {
  const { code, stderr, lines } = await carrel('summary', 'lease', '--bullets', '2', '--json', ...library());
  const sentence = (text: string, heading: string): object => ({ text, heading, page: 1, label: '', rects: [] });
  expect({ code, stderr, lines }).toEqual({
    code: 0,
    stderr: '',
    lines: [
      {
        path: at('docs', 'lease.md'),
        name: 'lease.md',
        read: { parts: 1, unread: 0, sentences: 5 },
        sentences: [
          sentence('The lease begins on 1 September 2024 and runs for an indefinite term.', '1. Term'),
          sentence('The rent is €1,140 a month.', '2. Rent'),
        ],
      },
    ],
  });
}, 30_000);

test('a question for a summary is answered with it, each sentence cited', async () => {
  const { code, lines } = await carrel('ask', 'Summarise the lease in two bullets.', '--json', ...library());
  const [{ answer, citations }] = lines as [{ answer: string; citations: { quote: string; path: string }[] }];
  expect({ code, answer, cited: citations.map(({ path }) => path) }).toEqual({
    code: 0,
    answer:
      'The 2 sentences that carry most of lease.md, of 5 sentences on one page. ' +
      '• The lease begins on 1 September 2024 and runs for an indefinite term. [1]\n\n' +
      '• The rent is €1,140 a month. [2]',
    cited: [at('docs', 'lease.md'), at('docs', 'lease.md')],
  });
}, 30_000);

test('overview: the outline with the sentence that carries most of each section', async () => {
  const { code, lines } = await carrel('overview', at('docs', 'lease.md'), '--json', ...library());
  const [{ outline }] = lines as [{ outline: { level: number; heading: string; key: { quote: string } | null }[] }];
  expect({ code, outline: outline.map(({ level, heading, key }) => [level, heading, key?.quote]) }).toEqual({
    code: 0,
    outline: [
      [
        1,
        'Residential lease',
        'Between Aldous Property Ltd (the landlord) and Marta Lindqvist (the tenant) for the flat on the second floor.',
      ],
      [2, '1. Term', 'The lease begins on 1 September 2024 and runs for an indefinite term.'],
      [2, '2. Rent', 'The rent is €1,140 a month.'],
      [2, '3. Deposit', 'The tenant pays a deposit of €3,420 before the keys are handed over.'],
    ],
  });
}, 30_000);

test('overview: the key sentences of a text without headings', async () => {
  const { code, lines } = await carrel('overview', at('docs', 'notice.md'), '--json', ...library());
  const [{ kind, outline, sentences }] = lines as [{ kind: string; outline: object[]; sentences: { quote: string }[] }];
  expect({ code, kind, outline, sentences: sentences.map(({ quote }) => quote) }).toEqual({
    code: 0,
    kind: null,
    outline: [],
    sentences: ['You may object within 30 days after 5 March 2025.'],
  });
});

test('timeline: days in order with their roles, a computed one with how; the same as a calendar', async () => {
  const { code, lines } = await carrel('timeline', '--json', ...library());
  type Entry = { date: string; role: string; text: string; path: string; computed: object | null };
  const [{ entries }] = lines as [{ entries: Entry[] }];
  const calendar = await carrel('timeline', '--ics', '--deadlines', '--from', '2025-01-01', ...library());
  expect({
    code,
    entries: entries.map(({ date, role, text, path, computed }) => [date, role, text, path, computed]),
    events: calendar.stdout.split('\r\n').filter((line) => /^(?:DTSTART|SUMMARY)/.test(line)),
  }).toEqual({
    code: 0,
    entries: [
      ['2024-09-01', 'effective', '1 September 2024', at('docs', 'lease.md'), null],
      ['2025-03-05', 'mentioned', '5 March 2025', at('docs', 'notice.md'), null],
      [
        '2025-04-04',
        'due',
        '30 days after 5 March 2025',
        at('docs', 'notice.md'),
        { from: '2025-03-05', span: '30 days', direction: 'after' },
      ],
    ],
    events: ['DTSTART;VALUE=DATE:20250404', 'SUMMARY:Due: You may object within 30 days after 5 March 2025.'],
  });
}, 30_000);

test('a document that is not there, and a number that makes no sense', async () => {
  const missing = await carrel('summary', 'nothing', ...library());
  const wrong = await carrel('summary', 'lease', '--bullets', '0', ...library());
  expect([missing, wrong].map(({ code, stderr }) => ({ code, stderr: stderr.trim() }))).toEqual([
    {
      code: 1,
      stderr:
        'carrel: The library has nothing that is called nothing, and no file or folder there. See what it has with: ' +
        'carrel documents',
    },
    { code: 2, stderr: expect.stringContaining('--bullets') as string },
  ]);
}, 30_000);
