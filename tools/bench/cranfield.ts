import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Cranfield 1400 collection: abstracts, queries, and how useful each document is for a query. */
export interface Cranfield {
  readonly documents: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly queries: readonly Query[];
}

export interface Query {
  /** Its position, from 1: what the judgements call it. The ids in the query file are others. */
  readonly id: number;
  readonly text: string;
  /** Document id → gain, 1 to 4; what is not listed is worth 0. */
  readonly gains: ReadonlyMap<number, number>;
}

/** Judgement codes → gains: 1 is a complete answer, 4 of minimum interest, -1 not relevant. */
const gainOfCode: Readonly<Record<string, number>> = { '1': 4, '2': 3, '3': 2, '4': 1 };

/** @throws Error that names the file which is missing */
export function readCranfield(folder: string): Cranfield {
  const read = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path))
      throw new Error(
        `The Cranfield collection is not complete: ${path} is missing. Give its folder as the first argument.`,
      );
    return readFileSync(path, 'utf8');
  };
  const gains = new Map<number, Map<number, number>>();
  for (const line of read('cranqrel').split('\n')) {
    const [query, document, code] = line.trim().split(/\s+/);
    const gain = gainOfCode[code ?? ''];
    if (gain === undefined) continue;
    const own = gains.get(Number(query)) ?? new Map<number, number>();
    gains.set(Number(query), own.set(Number(document), gain));
  }
  return {
    documents: records(read('cran.all.1400')).map(({ id, fields }) => ({
      id,
      title: oneLine(fields.get('T')),
      text: abstractOf(fields),
    })),
    queries: records(read('cran.qry')).map(({ fields }, i) => ({
      id: i + 1,
      text: oneLine(fields.get('W')),
      gains: gains.get(i + 1) ?? new Map(),
    })),
  };
}

/** Records begin with `.I id`; fields with a line of a dot and a letter. */
function records(file: string): readonly { readonly id: number; readonly fields: ReadonlyMap<string, string> }[] {
  return file
    .split(/^\.I /m)
    .slice(1)
    .map((record) => {
      const [id, ...parts] = record.split(/^\.([TABW])[ \t]*$/m);
      const fields = new Map<string, string>();
      for (let i = 0; i + 1 < parts.length; i += 2)
        fields.set(parts[i] as string, (fields.get(parts[i] as string) ?? '') + (parts[i + 1] as string));
      return { id: Number(id), fields };
    });
}

/**
 * The abstract; the collection repeats the title as its first sentence, which is left out as the title is indexed by
 * itself.
 */
function abstractOf(fields: ReadonlyMap<string, string>): string {
  const title = oneLine(fields.get('T'));
  const text = oneLine(fields.get('W'));
  return asProse(text.startsWith(title) ? text.slice(title.length).trim() : text);
}

/**
 * The collection is in lower case with spaces before its stops. Sentences begin in upper case again, as in documents
 * people have.
 */
const asProse = (text: string): string =>
  text
    .replaceAll(/ +([.,;:?!])/g, '$1')
    .replaceAll(/(^|[.?!] +)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

const oneLine = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
