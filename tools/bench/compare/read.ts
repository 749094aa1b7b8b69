import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ParserMessage } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import type { ReadPart } from '../../../engine/compare/parts.ts';
import { parseFile } from '../../../engine/formats/parse-file.ts';
import { recogniseFile } from '../../../engine/formats/recognise-file.ts';
import { bundledRecogniserDir } from '../../../engine/recognise/bundle.ts';
import { loadPartRecogniser } from '../../../engine/recognise/part.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cache = join(root, '.cache', 'compare');

/** All parts of a file, as the app reads them. */
export async function read(path: string): Promise<readonly ReadPart[]> {
  const parts: Part[] = [];
  await parseFile({ kind: 'parse', path, fromPart: 1 }, collect(parts));
  return parts.map(toReadPart);
}

/** The parts of a file as read from pictures of its pages; kept under `.cache/`, because that takes a minute. */
export async function readScan(path: string): Promise<readonly ReadPart[]> {
  const key = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 24);
  const kept = join(cache, `${key}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as ReadPart[];
  const pages = (await read(path)).map(({ number }) => number);
  // Page by page, so that a run that is stopped goes on where it was.
  const begun = `${kept}.part`;
  const parts: Part[] = existsSync(begun) ? (JSON.parse(readFileSync(begun, 'utf8')) as Part[]) : [];
  const models = bundledRecogniserDir(join(root, 'resources'));
  const load = (dir: string) => loadPartRecogniser(dir, { threads: Math.min(2, availableParallelism()) });
  mkdirSync(cache, { recursive: true });
  const left = pages.slice(parts.length);
  await recogniseFile({ kind: 'recognise', path, parts: left, models }, load, (message) => {
    collect(parts)(message);
    if (message.kind === 'part') writeFileSync(begun, JSON.stringify(parts.map(toReadPart)));
  });
  writeFileSync(kept, JSON.stringify(parts.map(toReadPart)));
  return parts.map(toReadPart);
}

const collect =
  (parts: Part[]) =>
  (message: ParserMessage): void => {
    if (message.kind === 'part') parts.push(message.part);
    if (message.kind === 'outcome') throw new Error(`not read: ${message.notice?.code ?? message.outcome}`);
  };

const toReadPart = ({ number, label, text, state, blocks }: Part): ReadPart => ({ number, label, text, state, blocks });
