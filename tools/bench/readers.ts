/**
 * `npm run bench:readers -- FOLDER… [--pages N] [--python PROGRAM] [--words]`: the words of the first N pages (20) of
 * every PDF in folders, as Carrel and as other readers have them: poppler's `pdftotext`, and PyMuPDF where the Python
 * has it. Words that one has and the other lacks are counted, those with a reason apart: parted otherwise (the letters
 * are there), or a running line that Carrel says it leaves out. `--words` prints the rest.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { partsOfFile } from './layout/read.ts';
import { compared, type Counts } from './readers/compare.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20' },
    python: { type: 'string', default: 'python3' },
    words: { type: 'boolean', default: false },
  },
});
const pages = Number(values.pages);
const mostBytes = 2 ** 28;

/** One process for all files: it takes seconds to start. */
const pymupdf = `
import json, sys, pymupdf
for path in sys.argv[2:]:
    try:
        document = pymupdf.open(path)
        pages = [page.get_text() for page in document.pages(0, min(len(document), int(sys.argv[1])))]
    except Exception:
        pages = None
    print(json.dumps(pages))`;

const paths = positionals.flatMap((folder) => globSync(join(folder, '**/*.pdf')));
const output = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: mostBytes, stdio: ['ignore', 'pipe', 'ignore'] });

/** The text of each page, by the name of the reader; undefined of a file that it can't read. */
const readers: Readonly<Record<string, readonly (readonly string[] | undefined)[]>> = {
  poppler: paths.map((path) => {
    try {
      return output('pdftotext', ['-l', String(pages), path, '-']).split('\f');
    } catch {
      return undefined;
    }
  }),
  pymupdf: output(values.python, ['-c', pymupdf, String(pages), ...paths])
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) ?? undefined) as readonly string[] | undefined),
};

const sums = new Map<string, Counts>();
let files = 0;
for (const [file, path] of paths.entries()) {
  const parts = await partsOfFile(path, pages).catch(() => undefined);
  if (parts === undefined) {
    console.error(`${basename(path)} can't be read`);
    continue;
  }
  files += 1;
  for (const [name, texts] of Object.entries(readers)) {
    const theirs = texts[file];
    if (theirs === undefined) console.error(`${basename(path)} can't be read by ${name}`);
    for (const [index, part] of theirs === undefined ? [] : parts.entries()) {
      const result = compared(part, theirs?.[index] ?? '');
      const sum = sums.get(name);
      sums.set(name, sum === undefined ? result.counts : added(sum, result.counts));
      const where = `${basename(path)} ${index + 1} ${name}`;
      if (values.words && result.lacked.length > 0) console.error(`${where} lacked: ${result.lacked.join(' ')}`);
      if (values.words && result.only.length > 0) console.error(`${where} only ours: ${result.only.join(' ')}`);
    }
  }
}

function added(a: Counts, b: Counts): Counts {
  return {
    words: a.words + b.words,
    lacked: a.lacked + b.lacked,
    parted: a.parted + b.parted,
    running: a.running + b.running,
    only: a.only + b.only,
    onlyParted: a.onlyParted + b.onlyParted,
  };
}

console.log(`${files} files, at most ${pages} pages of each`);
console.log(
  table(
    ['reader', 'its words', 'lacked', 'parted otherwise', 'running lines', 'only ours', 'parted otherwise'],
    [...sums].map(([name, { words, lacked, parted, running, only, onlyParted }]) => [
      name,
      ...[words, lacked, parted, running, only, onlyParted].map(String),
    ]),
  ),
);
