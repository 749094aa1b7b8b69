import { Random } from '../../layout/random.ts';
import type { BenchFile } from '../library.ts';
import { kindsOf, type Kind } from './kinds.ts';

/** A question about one numbered thing. */
export interface IdentifierQuestion {
  readonly kind: Kind['name'];
  readonly heldOut: boolean;
  readonly question: string;
  /** The words that the document has for what the question names. */
  readonly identifier: string;
  /** Null where the identifier stands nowhere. */
  readonly answer: { readonly file: string; readonly value: string } | null;
}

const seed = 11;
const askedOfEach = 20;
const nowhereOfEach = 10;
const statutes = ['Animals Act', 'Village Bylaw'] as const;
const encoder = new TextEncoder();

/** The files, 1,300 of one thing each and two statutes, and what is asked of them. */
export function identifierSet(): {
  readonly files: readonly BenchFile[];
  readonly questions: readonly IdentifierQuestion[];
} {
  const kinds = kindsOf(seed);
  const random = new Random(seed + 1);
  return {
    files: kinds.flatMap((kind) => filesOf(kind, random)),
    questions: kinds.flatMap((kind) => questionsOf(kind, random)),
  };
}

/** Every second thing is worded as held out; of the sections the second hundred is. */
const isHeldOut = ({ name }: Kind, index: number): boolean => (name === 'sections' ? index >= 100 : index % 2 === 1);

const fileOf = ({ name }: Kind, index: number): string =>
  name === 'sections'
    ? `${(statutes[index < 100 ? 0 : 1] as string).toLowerCase().replace(' ', '-')}.txt`
    : `${name}-${String(index).padStart(4, '0')}.txt`;

function filesOf(kind: Kind, random: Random): readonly BenchFile[] {
  const texts = kind.things.map((thing, index) => ({
    path: fileOf(kind, index),
    text: kind.wordings[isHeldOut(kind, index) ? 1 : 0].text(thing, random),
  }));
  return [...Map.groupBy(texts, ({ path }) => path)].map(([path, all]) => {
    const title = kind.name === 'sections' ? [`${path.startsWith('animals') ? statutes[0] : statutes[1]}`] : [];
    return { path, bytes: encoder.encode(`${[...title, ...all.map(({ text }) => text)].join('\n\n')}\n`) };
  });
}

function questionsOf(kind: Kind, random: Random): readonly IdentifierQuestion[] {
  const { name, things, wordings, nowhere } = kind;
  return [false, true].flatMap((heldOut) => {
    const { questions } = wordings[heldOut ? 1 : 0];
    const own = things
      .map((thing, index) => ({ thing, index }))
      .filter(({ index }) => isHeldOut(kind, index) === heldOut);
    const asked = own.toSorted(() => random.next() - 0.5).slice(0, askedOfEach);
    const there = asked.map(({ thing: { identifier, value }, index }, i) => ({
      identifier,
      question: (questions[i % questions.length] as (id: string) => string)(identifier),
      answer: { file: fileOf(kind, index), value },
    }));
    const missing = nowhere.toSorted(() => random.next() - 0.5).slice(0, nowhereOfEach);
    const absent = missing.map((identifier, i) => ({
      identifier,
      question: (questions[i % questions.length] as (id: string) => string)(identifier),
      answer: null,
    }));
    return [...there, ...absent].map((each) => ({ kind: name, heldOut, ...each }));
  });
}
