import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryUrl } from '../../common/entry-url.ts';
import { defaultSettings } from '../../common/domain/settings.ts';
import { childParserStarter } from '../../engine/jobs/import/parser-child.ts';
import { createParsers } from '../../engine/jobs/import/parsers.ts';
import { runCarrel } from './processes.ts';

/**
 * Pages per second of reading a file in a parser process, pages sent to this process and thrown away. The process has
 * read the file once before, as in a queue of many files: its start counts in `indexSpeed`.
 */
export async function parseSpeed(path: string): Promise<number> {
  const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../workers/parse/entry')));
  const limits = { memoryMB: defaultSettings.parserMemoryMB, seconds: defaultSettings.parserSeconds };
  const read = async (): Promise<number> => {
    let pages = 0;
    const sink = { opened: () => {}, part: () => void pages++, omitted: () => {} };
    const outcome = await parsers.parse({ path, fromPart: 1 }, limits, sink, new AbortController().signal);
    if (outcome !== null) throw new Error(`${path}: ${outcome.notice?.code}`);
    return pages;
  };
  await read();
  const started = performance.now();
  const pages = await read();
  const seconds = (performance.now() - started) / 1_000;
  parsers.close();
  return pages / seconds;
}

export interface Indexed {
  readonly pages: number;
  /** Until everything was done, from the start of the process to its end. */
  readonly pagesPerSecond: number;
  readonly peakMB: number | null;
}

/** `carrel index` of a file into a new library, with the embedder. */
export async function indexSpeed(path: string): Promise<Indexed> {
  const library = mkdtempSync(join(tmpdir(), 'carrel-bench-'));
  try {
    const { stdout, ms, peakMB } = await runCarrel(['index', path, '--library', library, '--json']);
    const { status, pages } = JSON.parse(stdout) as { readonly status: string; readonly pages: number };
    if (status !== 'ready') throw new Error(`${path} is ${status}`);
    return {
      pages,
      pagesPerSecond: pages / (ms / 1_000),
      peakMB,
    };
  } finally {
    rmSync(library, { recursive: true });
  }
}
