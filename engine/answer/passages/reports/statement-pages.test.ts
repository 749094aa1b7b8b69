import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scope } from '../../../../common/domain/sources.ts';
import { openWritable, type WritableDB } from '../../../store/open.ts';
import { writeDocuments } from '../../../store/search/fixture.ts';
import { searchRoom } from '../../../search/room.ts';
import type { FoundHit } from '../found-hit.ts';
import { statementPages, withPages, withPassages } from './statement-pages.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-statements-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const balance = `Nordwerk Industries, Inc.
CONSOLIDATED BALANCE SHEETS (In millions)
\t2021\t2020
Cash and cash equivalents\t$ 837\t$ 708
Receivables, net\t288\t280
Inventories\t260\t299
Total current assets\t1,450\t1,347
Total assets\t3,173\t2,802
Accounts payable\t232\t178
Total current liabilities\t458\t397
Retained earnings (deficit)\t(93)\t67`;
const index = `INDEX TO FINANCIAL STATEMENTS
Consolidated balance sheets 34
Consolidated statements of cash flows 36
Inventories: note 7. Accounts payable: note 9.`;
const extract = `Liquidity. Total current assets rose to 1,450. Total assets were 3,173.
The consolidated balance sheets show this.`;

test('the page of a statement is the one that has its rows, not the one that speaks of it', async () => {
  const ids = writeDocuments(db, [
    { name: 'NORDWERK_2021_10K.pdf', chunks: [{ text: index }, { text: extract }, { text: balance }] },
    { name: 'letter.pdf', chunks: [{ text: extract }] },
  ]);
  const room = searchRoom(db);
  const both = ids.map((documentId) => ({ kind: 'document' as const, documentId }));
  const texts = async (query: string, scope: Scope = both) =>
    (await statementPages({ room }, { query, scope }))
      .flatMap(({ best, passages }) => [best, ...passages.slice(0, 1)])
      .map(({ passage }) => passage.text);
  expect({
    balance: await texts('How large are trade creditors?'),
    cash: await texts('How high was the capex?'),
    none: await texts('Who signed the lease?'),
    anywhere: await texts('How large are trade creditors?', null),
  }).toEqual({ balance: [balance, balance], cash: [], none: [], anywhere: [] });
});

test('passages of statements stand once, behind those that come first', () => {
  const hit = (chunkId: number) => ({ chunkId }) as unknown as FoundHit;
  const put = (from: number) =>
    withPassages([hit(1), hit(2)], [hit(2), hit(3)], from).map(({ chunkId }) => chunkId as number);
  expect([0, 1, 2].map(put)).toEqual([
    [2, 3, 1],
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

test('a page stands once, with the passages that were found there', () => {
  const hit = (part: number, score: number) =>
    ({ documentId: 1, score, best: { part, label: `${part}` } }) as unknown as FoundHit;
  const [three, seven] = [hit(3, 0.9), hit(7, 0.5)];
  const put = (from: number) =>
    withPages([three, seven], [hit(7, 0.1), hit(9, 0.2), hit(3, 0.3)].slice(0, 2 + from), from);
  expect([0, 1].map(put)).toEqual([
    [seven, hit(9, 0.2), three],
    [three, seven, hit(9, 0.2)],
  ]);
});
