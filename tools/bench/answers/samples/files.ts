import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchFile } from '../library.ts';

const samples = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'samples');

/** The documents of the sample library that are PDFs. */
export const samplePdfs = (): readonly BenchFile[] =>
  readdirSync(samples)
    .filter((name) => name.endsWith('.pdf'))
    .map((path) => ({ path, bytes: readFileSync(join(samples, path)) }));
