import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allExamples, digestOf } from './all-examples.ts';

const folder = join(import.meta.dirname, '../../resources/models/clause-reader');

it('makes the examples that the weights were trained on: a rule that reads clauses otherwise needs others', () => {
  const examples = allExamples();
  expect(readFileSync(join(folder, 'PROVENANCE.md'), 'utf8')).toContain(
    `${examples.length} examples, SHA-256 \`${digestOf(examples)}\``,
  );
  // Six seconds of processor time, which other work on the machine may stretch.
}, 120_000);
