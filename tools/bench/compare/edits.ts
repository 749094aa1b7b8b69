import { Random } from '../layout/random.ts';
import { clauseOf, paragraphOf, rowOf, type Block, type Clause, type Contract } from './contract.ts';
import { sentenceOf, type Wording } from './wording.ts';

export const editKinds = [
  'number',
  'date',
  'word',
  'negation',
  'sentence added',
  'sentence removed',
  'paragraph added',
  'paragraph removed',
  'clause added',
  'clause removed',
  'clause moved',
  'cells swapped',
  'row added',
  'list item changed',
] as const;
export type EditKind = (typeof editKinds)[number];

/** What was done: the sentence, row or clause before and after; null where there is none. */
export interface Edit {
  readonly kind: EditKind;
  readonly left: string | null;
  readonly right: string | null;
}

/** How often each kind is done: 40 edits. */
const counts: Readonly<Record<EditKind, number>> = {
  number: 6,
  date: 4,
  word: 5,
  negation: 4,
  'sentence added': 3,
  'sentence removed': 3,
  'paragraph added': 2,
  'paragraph removed': 2,
  'clause added': 1,
  'clause removed': 1,
  'clause moved': 2,
  'cells swapped': 3,
  'row added': 2,
  'list item changed': 2,
};

/** A block after an edit (none or several blocks where one comes or goes); null where the edit does not fit there. */
type Change = { readonly blocks: readonly Block[]; readonly edit: Edit } | null;
type Editor = (block: Block, wording: Wording, random: Random) => Change;

/** The next version of a contract, and what was done to it. Edits never touch the same or neighbouring blocks. */
export function edited(
  contract: Contract,
  seed: number,
): { readonly contract: Contract; readonly edits: readonly Edit[] } {
  const random = new Random(seed + 77_777);
  const { wording } = contract;
  const clauses = contract.clauses.map((clause) => ({ ...clause, blocks: [...clause.blocks] as Block[] }));
  const edits: Edit[] = [];
  // Clauses that come, go or move are not edited inside, and stand apart.
  const whole = [3, 9, 15, 21].map((at) => at + random.whole(0, 2));
  const taken = new Set<string>();
  for (const [kind, editor] of Object.entries(editors) as [EditKind, Editor][])
    for (let done = 0, tries = 0; done < counts[kind]; tries++) {
      if (tries > 20_000) throw new Error(`no place for an edit: ${kind}`);
      const clause = random.whole(0, clauses.length - 1);
      const blocks = clauses[clause]?.blocks ?? [];
      const at = random.whole(0, blocks.length - 1);
      const block = blocks[at];
      const key = (by: number): string => `${clause} ${at + by}`;
      if (block === undefined || whole.includes(clause) || [-1, 0, 1].some((by) => taken.has(key(by)))) continue;
      const change = editor(block, wording, random);
      if (change === null) continue;
      if (change.blocks.length !== 1 && (at < 1 || at >= blocks.length - 1)) continue;
      blocks.splice(at, 1, ...change.blocks);
      // Places behind an edit are others now, so a clause takes one edit that adds or removes a block, the last one.
      if (change.blocks.length === 1) taken.add(key(0));
      else for (let each = -1; each < 20; each++) taken.add(`${clause} ${each}`);
      edits.push(change.edit);
      done++;
    }
  const [gone, moved, movedToo, before] = whole.map((at) => clauses[at] as Clause);
  const heading = contract.wording.headings.at(-1) ?? '';
  const added = clauseOf(wording, random, 1_000, `${heading} II`);
  const next = clauses.filter((clause) => clause !== gone && clause !== moved && clause !== movedToo);
  if (gone !== undefined) edits.push({ kind: 'clause removed', left: clauseText(gone), right: null });
  for (const [clause, place] of [
    [moved, 30],
    [movedToo, 2],
  ] as const) {
    if (clause === undefined) continue;
    next.splice(place, 0, clause as (typeof next)[number]);
    edits.push({ kind: 'clause moved', left: clauseText(clause), right: clauseText(clause) });
  }
  next.splice(next.indexOf(before as (typeof next)[number]), 0, { ...added, blocks: [...added.blocks] });
  edits.push({ kind: 'clause added', left: null, right: clauseText(added) });
  return { contract: { wording, clauses: next }, edits };
}

const textsOf = (block: Block): readonly string[] =>
  block.is === 'paragraph'
    ? block.sentences
    : block.is === 'list'
      ? block.items
      : block.rows.map((row) => row.join(' '));

const clauseText = ({ heading, blocks }: Clause): string => [heading, ...blocks.flatMap(textsOf)].join(' ');

/** Changes one sentence of a paragraph; null where `change` finds nothing in it. */
const inSentence =
  (kind: EditKind, change: (sentence: string, wording: Wording, random: Random) => string | null): Editor =>
  (block, wording, random) => {
    if (block.is !== 'paragraph') return null;
    const at = random.whole(0, block.sentences.length - 1);
    const left = block.sentences[at] ?? '';
    const right = left.includes('{ref:') ? null : change(left, wording, random);
    if (right === null || right === left) return null;
    return { blocks: [{ ...block, sentences: block.sentences.with(at, right) }], edit: { kind, left, right } };
  };

const editors: Partial<Record<EditKind, Editor>> = {
  number: inSentence('number', (sentence, _, random) => {
    // No year and no day of a date: those are edits of their own.
    const found = [
      ...sentence.matchAll(/(?<!\d[.,]?|[a-zä] )\b\d+(?:[.,]\d+)*\b(?!\.? \p{Lu}\p{Ll}+ \d{4})(?!\d)/gu),
    ].filter(([text]) => !/^(?:19|20)\d\d$/u.test(text));
    const { 0: text, index } = found[random.whole(0, Math.max(0, found.length - 1))] ?? { 0: '', index: -1 };
    if (index < 0) return null;
    const digit = random.whole(0, text.length - 1);
    if (!/\d/u.test(text[digit] ?? '')) return null;
    const other = String((Number(text[digit]) + random.whole(1, 8)) % 10);
    if (digit === 0 && other === '0') return null;
    return (
      sentence.slice(0, index) +
      text.slice(0, digit) +
      other +
      text.slice(digit + 1) +
      sentence.slice(index + text.length)
    );
  }),
  date: inSentence('date', (sentence, { months }, random) => {
    const found = new RegExp(String.raw`(\d+\.?) (${months.join('|')}) (\d{4})`, 'u').exec(sentence);
    if (found === null) return null;
    const [all, day = '', month = '', year = ''] = found;
    const part = random.whole(0, 2);
    const next =
      part === 0
        ? `${(Number.parseInt(day, 10) % 28) + 1}${day.endsWith('.') ? '.' : ''} ${month} ${year}`
        : part === 1
          ? `${day} ${months[(months.indexOf(month) + 3) % 12] ?? ''} ${year}`
          : `${day} ${month} ${Number(year) + 1}`;
    return sentence.replace(all, next);
  }),
  word: inSentence('word', (sentence, { slots }, random) => {
    const words = slots[random.of(['party', 'do', 'thing', 'event'])] ?? [];
    const present = words.find((word) => sentence.includes(word));
    const other = random.of(words);
    return present === undefined || other.includes(present) || present.includes(other)
      ? null
      : sentence.replace(present, other);
  }),
  negation: inSentence('negation', (sentence, { negations }) => {
    const fits = negations.find(([plain]) => sentence.includes(plain));
    return fits === undefined || / (?:not|nicht|no) /u.test(sentence) ? null : sentence.replace(...fits);
  }),
  'sentence added': (block, wording, random) => {
    if (block.is !== 'paragraph') return null;
    const right = sentenceOf(wording, random);
    const sentences = block.sentences.toSpliced(random.whole(0, block.sentences.length), 0, right);
    return { blocks: [{ ...block, sentences }], edit: { kind: 'sentence added', left: null, right } };
  },
  'sentence removed': (block, _, random) => {
    if (block.is !== 'paragraph' || block.sentences.length < 3) return null;
    const at = random.whole(0, block.sentences.length - 1);
    const left = block.sentences[at] ?? '';
    if (left.includes('{ref:')) return null;
    return {
      blocks: [{ ...block, sentences: block.sentences.toSpliced(at, 1) }],
      edit: { kind: 'sentence removed', left, right: null },
    };
  },
  'cells swapped': (block, _, random) => {
    if (block.is !== 'table') return null;
    const at = random.whole(1, block.rows.length - 1);
    const row = block.rows[at] ?? [];
    const swapped = [row[0] ?? '', row[2] ?? '', row[1] ?? ''];
    return {
      blocks: [{ ...block, rows: block.rows.with(at, swapped) }],
      edit: { kind: 'cells swapped', left: row.join(' '), right: swapped.join(' ') },
    };
  },
  'row added': (block, wording, random) => {
    if (block.is !== 'table') return null;
    const row = rowOf(wording, random);
    return {
      blocks: [{ ...block, rows: block.rows.toSpliced(random.whole(1, block.rows.length), 0, row) }],
      edit: { kind: 'row added', left: null, right: row.join(' ') },
    };
  },
  'list item changed': (block, wording, random) => {
    if (block.is !== 'list') return null;
    const at = random.whole(0, block.items.length - 1);
    const left = block.items[at] ?? '';
    const words = wording.slots['thing'] ?? [];
    const present = words.find((word) => left.includes(word));
    const other = random.of(words);
    if (present === undefined || other === present) return null;
    const right = left.replace(present, other);
    return {
      blocks: [{ ...block, items: block.items.with(at, right) }],
      edit: { kind: 'list item changed', left, right },
    };
  },
  'paragraph added': (block, wording, random) => {
    const added = paragraphOf(wording, random);
    const text = textsOf(added).join(' ');
    if (text.includes('{ref:')) return null;
    return { blocks: [block, added], edit: { kind: 'paragraph added', left: null, right: text } };
  },
  'paragraph removed': (block) => {
    const text = textsOf(block).join(' ');
    if (block.is !== 'paragraph' || text.includes('{ref:')) return null;
    return { blocks: [], edit: { kind: 'paragraph removed', left: text, right: null } };
  },
};
