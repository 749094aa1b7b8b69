import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A heading and the examples below it, a line each. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads a file of examples that were written for this: sections that begin with `=== TITLE`. */
export const sectionsOf = (file: string): readonly Section[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.trim().split('\n');
      return { title, lines };
    });
