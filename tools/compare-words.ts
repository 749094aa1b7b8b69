/**
 * `node tools/compare-words.ts [FILE…]`: words of PDF files that Carrel reads and another program does not, and the
 * reverse. The other programs are poppler's pdftotext and PyMuPDF, those of the two that this machine has; without
 * files, all of `e2e/pdf/` are compared. Words are compared folded (NFKC, no case, no signs) and counted.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { partsOfFile } from './bench/layout/read.ts';

const samples = join(import.meta.dirname, '..', 'e2e', 'pdf');
const mostShown = 12;

interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: (path: string) => readonly string[];
}

const programs: readonly Program[] = [
  { name: 'poppler', command: 'pdftotext', args: (path) => ['-enc', 'UTF-8', path, '-'] },
  {
    name: 'PyMuPDF',
    command: 'python3',
    args: (path) => ['-c', 'import sys, fitz\nfor page in fitz.open(sys.argv[1]): print(page.get_text())', path],
  },
];

/** Each word with how often it stands in a text. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Words that a line end splits are joined, as each program does it in its own way.
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[-‐\u00ad]\s*\n\s*/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that `a` has more often than `b`, the longest first: "word" or "word ×3". */
function more(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] {
  return [...a]
    .map(([word, count]) => [word, count - (b.get(word) ?? 0)] as const)
    .filter(([, count]) => count > 0)
    .toSorted((x, y) => y[0].length - x[0].length)
    .map(([word, count]) => (count === 1 ? word : `${word} ×${count}`));
}

const shown = (words: readonly string[]): string =>
  words.slice(0, mostShown).join(', ') + (words.length > mostShown ? `, … (${words.length})` : '');

const installed = programs.filter(({ command, args }) => {
  const probe = spawnSync(command, args(join(samples, 'minimal-document.pdf')), { stdio: 'ignore' });
  return probe.status === 0;
});
if (installed.length === 0) throw new Error('neither pdftotext nor PyMuPDF is on this machine');

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : readdirSync(samples)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(samples, name));
for (const path of paths) {
  const parts = await partsOfFile(path).catch((error: unknown) => String(error));
  if (typeof parts === 'string') {
    console.log(`${basename(path)}: not read (${parts})`);
    continue;
  }
  const ours = countWords(parts.map(({ text }) => text).join('\n\n'));
  for (const { name, command, args } of installed) {
    const theirs = countWords(
      execFileSync(command, args(path), { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    const [lacking, added] = [more(theirs, ours), more(ours, theirs)];
    console.log(`${basename(path)} · ${name}: lacking ${lacking.length}, added ${added.length}`);
    if (lacking.length > 0) console.log(`  lacking: ${shown(lacking)}`);
    if (added.length > 0) console.log(`  added: ${shown(added)}`);
  }
}
