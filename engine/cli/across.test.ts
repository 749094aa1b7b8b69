import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carrel, ended, startCarrel } from './fixture.ts';

let library: string;
const samples = join(import.meta.dirname, '../../resources/samples');

beforeAll(async () => {
  library = mkdtempSync(join(tmpdir(), 'carrel-across-cli-'));
  await carrel('index', samples, '--library', library);
}, 120_000);
afterAll(() => rmSync(library, { recursive: true }));

interface Told {
  readonly mode?: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly path: string;
    readonly matches: boolean | null;
    readonly cells: readonly (Cell | null)[];
  }[];
  readonly matching: number;
  readonly notSaid: number;
  readonly unread: number;
  readonly answer: string;
}
interface Cell {
  readonly value: string;
  readonly text: string;
  readonly page: number;
  readonly quote: string;
  readonly rects: readonly unknown[];
}

async function told(...args: readonly string[]): Promise<Told> {
  const { lines } = await carrel(...args, '--library', library, '--json');
  return lines[0] as Told;
}

/** File, whether it matches, values. */
const rowsOf = ({ rows }: Told): readonly string[] =>
  rows.map(({ path, matches, cells }) =>
    [path.split('/').at(-1), matches, ...cells.map((cell) => cell?.value ?? '-')].join(' '),
  );

describe('a question to every document, of each kind', () => {
  it('for each', async () => {
    const table = await told(
      'across',
      'What is the total of each invoice?',
      '--columns',
      'invoice number; invoice date',
    );
    expect([table.kind, table.columns]).toEqual(['list', ['Total', 'Invoice number', 'Invoice date']]);
    expect(rowsOf(table)).toEqual([
      'invoice-boiler.pdf true EUR 412.93 2041 2026-03-31',
      'invoice-desk.pdf true EUR 1029.35 N-7713 2026-02-09',
    ]);
  }, 60_000);

  it('which, by an amount', async () => {
    const table = await told('across', 'Which invoices are over 500 euros?');
    expect(rowsOf(table)).toEqual(['invoice-boiler.pdf false EUR 412.93', 'invoice-desk.pdf true EUR 1029.35']);
    expect([table.matching, table.notSaid, table.unread, table.answer]).toEqual([1, 0, 0, '1 of 2 invoices.']);
  }, 60_000);

  it('the total', async () => {
    const table = await told('across', 'What is the sum of all invoices?');
    expect([table.kind, table.answer]).toEqual(['sum', 'Total: EUR 1442.28 in all, of 2 of 2 invoices.']);
  }, 60_000);

  it('the first', async () => {
    const table = await told('across', 'Which invoice is the earliest?');
    expect(table.kind).toBe('extreme');
    expect(rowsOf(table)).toEqual(['invoice-boiler.pdf false 2026-03-31', 'invoice-desk.pdf true 2026-02-09']);
  }, 60_000);

  it('how many, by a party', async () => {
    const table = await told('across', 'How many contracts are with Marta Lindqvist?');
    expect([table.kind, table.matching]).toEqual(['count', 2]);
  }, 60_000);

  it('each value with the words that hold it, where they stand', async () => {
    const { rows } = await told('across', 'List the deposit of every lease');
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell !== null)).toEqual([
      {
        value: 'EUR 3420.00',
        text: '€3,420',
        page: 1,
        quote: 'The tenant pays a deposit of €3,420 before the keys are handed over.',
        rects: [expect.objectContaining({ page: 1 })],
        confidence: expect.any(Number) as number,
      },
    ]);
  }, 60_000);
});

it('carrel ask goes the same way, unless only quotes are wanted', async () => {
  const question = 'How many invoices are over 500 euros?';
  const across = await told('ask', question);
  const quoted = await told('ask', question, '--quoted');
  expect([across.mode, across.matching, quoted.mode]).toEqual(['across', 1, 'quoted']);
}, 60_000);

it('carrel chat goes the same way, and keeps the answer in its conversation', async () => {
  const chat = startCarrel(['chat', '--library', library, '--json'], {}, 'pipe');
  chat.stdin?.end('How many invoices are over 500 euros?\n');
  const { lines } = await ended(chat);
  expect(lines).toEqual([expect.objectContaining({ mode: 'across', complete: true, matching: 1, threadId: 1 })]);
}, 60_000);

it('a table for people within their columns, and one for a spreadsheet', async () => {
  const question = 'What is the total of each invoice?';
  const people = await carrel('across', question, '--library', library);
  expect(people.stdout.split('\n').filter((line) => line.length > 96)).toEqual([]);
  expect(people.stdout).toContain('invoice-desk.pdf    €1,029.35');
  const sheet = await carrel('across', question, '--library', library, '--csv');
  expect(sheet.stdout.split('\n')[0]).toBe('path,matches,Total,Total: page,Total: quote');
}, 60_000);

it('--quoted has the words below each row; a document that says nothing has where was looked', async () => {
  const { stdout } = await carrel('across', 'List the deposit of every lease', '--library', library, '--quoted');
  const lines = stdout.split('\n').map((line) => line.trim());
  expect(lines).toContain('Page 1: “The tenant pays a deposit of €3,420 before the keys are handed over.”');
  const silent = await carrel('across', 'What is the non-compete period of each lease?', '--library', library);
  expect(silent.stdout).toMatch(/\.\w+: not said, looked in \d+ passages?\./u);
}, 60_000);

it('--csv and --json exclude each other', async () => {
  expect((await carrel('across', 'Which contracts?', '--csv', '--json')).code).toBe(2);
});
