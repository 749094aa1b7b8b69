/**
 * `npm run bench:layout [-- --held-out] [--faults] [--from N]`: how right the text of pages is that are made from a
 * seed: reading order, headings, tables cell by cell, running lines. Beside each number stands what it must be; ends
 * with 1 when one misses that. Seeds that are odd are held out: rules of the reader are made with the even ones only.
 * `--from N` passes the first N documents by, for documents that nobody has seen yet.
 */
import { parseArgs } from 'node:util';
import { partsOfFile } from './layout/read.ts';
import { benchDocument } from './layout/documents.ts';
import { htmlOf } from './layout/html.ts';
import { f1, judgePage, sumOf, type Judged } from './layout/judge.ts';
import { printed } from './layout/print.ts';
import { table } from './table.ts';

const documents = 14;
const heldOut = process.argv.includes('--held-out');
const { values } = parseArgs({ options: { from: { type: 'string', default: '0' } }, strict: false });
const from = Number(values.from);
const showFaults = process.argv.includes('--faults');

const judged: Judged[] = [];
for (let index = 0; index < documents; index++) {
  const document = benchDocument(2 * (from + index) + (heldOut ? 1 : 0));
  const parts = await partsOfFile(printed(htmlOf(document)));
  if (parts.length !== document.pages.length) throw new Error(`${document.name} has ${parts.length} pages`);
  for (const [number, page] of document.pages.entries()) {
    const part = parts[number];
    if (part === undefined) continue;
    const result = judgePage(page, part);
    judged.push(result);
    if (showFaults) for (const fault of result.faults) console.error(`${document.name} ${number + 1}: ${fault}`);
  }
}

const order = f1(sumOf(judged.map((each) => each.order)));
const headings = f1(sumOf(judged.map((each) => each.headings)));
const cells = f1(sumOf(judged.map((each) => each.cells)));
const kept = judged.reduce((sum, { runningKept }) => sum + runningKept, 0);
const rows = [
  { what: 'pages in reading order', value: order.toFixed(3), must: '≥ 0.95', met: order >= 0.95 },
  { what: 'headings, F1', value: headings.toFixed(3), must: '≥ 0.95', met: headings >= 0.95 },
  { what: 'cells of tables, F1', value: cells.toFixed(3), must: '≥ 0.95', met: cells >= 0.95 },
  { what: 'running lines kept', value: String(kept), must: '0', met: kept === 0 },
];
console.log(`\n${judged.length} pages of ${documents} documents${heldOut ? ', held out' : ''}\n`);
console.log(
  table(
    ['what', 'measured', 'must', ''],
    rows.map(({ what, value, must, met }) => [what, value, must, met ? 'met' : 'MISSED']),
  ),
);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
