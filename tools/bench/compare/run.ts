import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WordPiece } from '../../../common/domain/comparison.ts';
import { documentId } from '../../../common/ids.ts';
import { compareDocuments } from '../../../engine/compare/compare.ts';
import type { ReadPart } from '../../../engine/compare/parts.ts';
import { Random } from '../layout/random.ts';
import { printed } from '../layout/print.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import type { Contract } from './contract.ts';
import { editKinds, type Edit } from './edits.ts';
import { withMisreadings } from './misreadings.ts';
import { judge, type Judged } from './judge.ts';
import { read, readScan } from './read.ts';
import { docxOf, htmlOf, partsOf } from './render.ts';
import { contractsWanted, leftSetting, rightSetting, versions } from './versions.ts';

const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean' },
    faults: { type: 'boolean' },
    'no-scans': { type: 'boolean' },
    only: { type: 'string' },
    contracts: { type: 'string' },
  },
});
const contracts = contractsWanted(process.argv);
/** Contracts whose new version is a scan: recognition takes minutes for each. */
const scanned = 2;

const folder = join(import.meta.dirname, '..', '..', '..', '.cache', 'compare');
mkdirSync(folder, { recursive: true });
function docx(name: string, contract: Contract): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, docxOf(contract));
  return path;
}

function marked({ is, text }: WordPiece): string {
  return is === 'same' ? text : is === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

interface Row {
  readonly format: string;
  readonly judged: Judged;
  readonly edits: readonly Edit[];
  readonly pages: number;
  readonly ms: number;
}
const rows: Row[] = [];

for (let index = 0; index < contracts; index++) {
  const { seed, left, right, edits } = versions(index, options['held-out'] === true);
  const pdf = {
    left: () => printed(htmlOf(left, leftSetting)),
    right: () => printed(htmlOf(right, rightSetting)),
  };
  const word = { left: docx(`${seed}-left`, left), right: docx(`${seed}-right`, right) };
  const pairs: Record<string, () => Promise<readonly [readonly ReadPart[], readonly ReadPart[]]>> = {
    model: async () => [partsOf(left, leftSetting), partsOf(right, rightSetting)],
    'model, misread': async () => [
      partsOf(left, leftSetting),
      withMisreadings(partsOf(right, rightSetting), new Random(seed)),
    ],
    'PDF, PDF': async () => [await read(pdf.left()), await read(pdf.right())],
    'DOCX, DOCX': async () => [await read(word.left), await read(word.right)],
    'DOCX, PDF': async () => [await read(word.left), await read(pdf.right())],
    ...(index < scanned && !options['no-scans']
      ? { 'PDF, scan': async () => [await read(pdf.left()), await readScan(pdf.right())] as const }
      : {}),
  };
  for (const [format, readBoth] of Object.entries(pairs)) {
    if (options.only !== undefined && options.only !== format) continue;
    const [a, b] = await readBoth();
    const startedAt = performance.now();
    const comparison = compareDocuments(
      { documentId: documentId(1), parts: a },
      { documentId: documentId(2), parts: b },
    );
    const ms = performance.now() - startedAt;
    const judged = judge(comparison, edits);
    rows.push({ format, judged, edits, pages: a.length, ms });
    if (options.faults) tellFaults(`${format} ${seed}`, judged);
  }
}

function tellFaults(name: string, { missed, wrong, doubted }: Judged): void {
  for (const edit of missed)
    console.error(
      `${name} missed${doubted.includes(edit) ? ' (doubted)' : ''} ${edit.kind}: ${edit.left} → ${edit.right}`,
    );
  for (const { kind, words, evidence } of wrong)
    console.error(`${name} false ${kind} ${evidence}: ${words.map(marked).join('')}`);
}

const percent = (part: number, all: number): number => (all === 0 ? 0 : (100 * part) / all);
const formats = [...Map.groupBy(rows, ({ format }) => format)];
const summary = formats.map(([format, of]) => {
  const edits = of.reduce((sum, each) => sum + each.edits.length, 0);
  const found = of.reduce((sum, { judged }) => sum + judged.found.length, 0);
  const told = of.reduce((sum, { judged }) => sum + judged.told, 0);
  const wrong = of.reduce((sum, { judged }) => sum + judged.wrong.length, 0);
  const misread = of.reduce((sum, { judged }) => sum + judged.misread, 0);
  const met = percent(found, edits) >= 98 && percent(wrong, told) <= 2;
  return { format, of, edits, found, told, wrong, misread, met };
});
console.log(`\n${contracts} contracts${options['held-out'] ? ', held out' : ''}, on ${machine()}\n`);
console.log(
  table(
    ['formats', 'pages', 'edits', 'found', 'must', 'told', 'false', 'must', 'likely misread', 'ms', ''],
    summary.map(({ format, of, edits, found, told, wrong, misread, met }) => [
      format,
      String(of[0]?.pages ?? 0),
      String(edits),
      `${percent(found, edits).toFixed(1)} %`,
      '≥ 98 %',
      String(told),
      `${percent(wrong, told).toFixed(1)} %`,
      '≤ 2 %',
      String(misread),
      Math.max(...of.map(({ ms }) => ms)).toFixed(0),
      met ? 'met' : 'MISSED',
    ]),
  ),
);
console.log(
  `\n${table(
    ['found of each kind', ...formats.map(([format]) => format)],
    editKinds.map((kind) => [
      kind,
      ...summary.map(({ of }) => {
        const isKind = (edit: Edit): boolean => edit.kind === kind;
        const all = of.reduce((sum, { edits }) => sum + edits.filter(isKind).length, 0);
        return `${of.reduce((sum, { judged }) => sum + judged.found.filter(isKind).length, 0)} of ${all}`;
      }),
    ]),
  )}`,
);
process.exitCode = summary.every(({ met }) => met) ? 0 : 1;
