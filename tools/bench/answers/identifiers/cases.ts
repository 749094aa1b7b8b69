import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain, quotesFor } from '../asking.ts';
import { benchLibrary } from '../library.ts';
import { table } from '../../table.ts';
import type { SetOptions } from '../set.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
/** Folders that hold documents and `expected.json` with what is asked of them. No part of the project. */
const casesFolder = process.env['CARREL_CASES'] ?? join(root, 'shared', 'data', 'cases');
const names = ['identifier-lookup', 'similar-amounts'];

interface CaseQuestion {
  readonly q: string;
  readonly mustCite?: string;
  readonly mustContain?: string | readonly string[];
  readonly mustNotContain?: string | readonly string[];
}

/** The cases that are there, a table; none without their folder. */
export async function runCases(tell: SetOptions['tell']): Promise<readonly string[]> {
  const there = names.filter((name) => existsSync(join(casesFolder, name, 'expected.json')));
  const rows: (readonly string[])[] = [];
  for (const name of there) {
    const folder = join(casesFolder, name);
    const { ask } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { ask: readonly CaseQuestion[] };
    const files = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
    const library = await benchLibrary(
      name,
      files.map((path) => ({ path, bytes: readFileSync(join(folder, path)) })),
    );
    let right = 0;
    try {
      for (const each of ask) {
        const { citations } = await quotesFor(library.services, each.q);
        const text = plain(citations.map(({ quote }) => quote).join(' '));
        const holds = list(each.mustContain).every((words) => text.includes(plain(words)));
        const spoils = list(each.mustNotContain).some((words) => text.includes(plain(words)));
        const cites = each.mustCite === undefined || citations.some((citation) => citation.name === each.mustCite);
        if (holds && cites && !spoils) right++;
        else tell(`${name}: ${each.q} → ${text}`, false);
      }
    } finally {
      await library.services.close();
    }
    rows.push([name, `${right} of ${ask.length}`]);
  }
  return rows.length === 0 ? [] : [table(['case', 'right'], rows)];
}

const list = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words;
