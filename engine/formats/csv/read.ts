import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { partOf, rangesOf } from './parts.ts';
import { csvRows } from './rows.ts';

const maxBytes = 100e6;

/** A file of values: its rows in parts, each with the row that names the columns. */
export async function openCsv(file: SourceFile): Promise<OpenDocument> {
  const { text, omissions } = await readAll(file, maxBytes);
  const read = csvRows(text);
  const ranges = rangesOf(read.rows);
  return {
    parts: ranges.length,
    title: '',
    language: '',
    async *read(fromPart) {
      for (const [index, range] of ranges.entries())
        if (index + 1 >= fromPart) yield partOf(read.rows, range, index + 1);
    },
    omissions: () => [...omissions, ...read.omissions],
    close: async () => {},
  };
}
