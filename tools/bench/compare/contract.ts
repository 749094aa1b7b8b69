import { Random } from '../layout/random.ts';
import { moneyText, sentenceOf, wordingOf, type Wording } from './wording.ts';

export type Block =
  | { readonly is: 'paragraph'; readonly sentences: readonly string[] }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

/** A clause. Its number is its place; a reference to it is written `{ref:ID}` in sentences. */
export interface Clause {
  readonly id: number;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Contract {
  readonly wording: Wording;
  readonly clauses: readonly Clause[];
}

/** Clauses of a contract of about 30 pages. */
const clauseCount = 40;

/** The contract of a seed. */
export function contractOf(seed: number): Contract {
  const random = new Random(seed);
  const wording = wordingOf(random);
  const clauses = wording.headings.slice(0, clauseCount).map((heading, id) => clauseOf(wording, random, id, heading));
  return { wording, clauses };
}

export function clauseOf(wording: Wording, random: Random, id: number, heading: string): Clause {
  const blocks: Block[] = [];
  for (let count = random.whole(5, 7); count > 0; count--) blocks.push(paragraphOf(wording, random));
  if (id % 3 === 0) blocks.splice(2, 0, listOf(wording, random));
  if (id % 4 === 1) blocks.splice(3, 0, tableOf(wording, random));
  return { id, heading, blocks };
}

export function paragraphOf(wording: Wording, random: Random): Block {
  const sentences = Array.from({ length: random.whole(2, 5) }, () => sentenceOf(wording, random));
  if (random.chance(0.15)) sentences.push(`${wording.seeWord} {ref:${random.whole(0, clauseCount - 1)}}.`);
  return { is: 'paragraph', sentences };
}

const listOf = (wording: Wording, random: Random): Block => ({
  is: 'list',
  items: Array.from({ length: random.whole(3, 5) }, () => sentenceOf(wording, random)),
});

function tableOf(wording: Wording, random: Random): Block {
  const isGerman = wording.slots['genitive'] !== undefined;
  const head = isGerman ? ['Leistung', 'Menge', 'Preis'] : ['Item', 'Quantity', 'Price'];
  const rows = Array.from({ length: random.whole(4, 7) }, () => rowOf(wording, random));
  return { is: 'table', rows: [head, ...rows] };
}

export const rowOf = (wording: Wording, random: Random): readonly string[] => [
  `${random.of(wording.slots['thing'] ?? [])} ${random.of(['A', 'B', 'C', 'D', 'E', 'F', 'G'])}${random.whole(10, 99)}`,
  String(random.whole(1, 60)),
  moneyText(random, wording.slots['genitive'] !== undefined),
];

/** The clauses with their numbers, references written out. */
export interface NumberedClause {
  readonly number: number;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export function numbered({ clauses }: Contract): readonly NumberedClause[] {
  const places = new Map(clauses.map(({ id }, index) => [id, index + 1]));
  const write = (text: string): string =>
    text.replaceAll(/\{ref:(\d+)\}/gu, (_, id: string) => String(places.get(Number(id)) ?? 'A'));
  return clauses.map(({ heading, blocks }, index) => ({
    number: index + 1,
    heading,
    blocks: blocks.map((block): Block => {
      if (block.is === 'paragraph') return { ...block, sentences: block.sentences.map(write) };
      return block.is === 'list' ? { ...block, items: block.items.map(write) } : block;
    }),
  }));
}
