import { quotesFor, plain } from '../asking.ts';
import { withKeptModels } from '../kept-models.ts';
import { benchLibrary, type BenchLibrary } from '../library.ts';
import { samplePdfs } from '../samples/files.ts';
import { median } from '../../metrics.ts';
import { table } from '../../table.ts';
import type { Printed, SetOptions } from '../set.ts';
import { placeOfPassage } from './found.ts';
import type { NearDocument } from './set.ts';

interface Asked {
  readonly of: NearDocument;
  readonly due: boolean;
  readonly outcome: 'right' | 'wrong' | 'refused' | 'answered';
  /** Whether the first quote alone holds the value. */
  readonly first: boolean;
  /** Whether it was refused, and what was shown as nearest holds the value. */
  readonly isNearest: boolean;
  /** Whether what is quoted is said to answer outright. */
  readonly isSure: boolean;
  /** Where the search has the passage that holds the value, from 1; null for nowhere near. */
  readonly place: number | null;
  readonly ms: number;
}

/** Questions about documents, and how the set is called. */
export interface PairSet {
  readonly name: string;
  readonly title: string;
  readonly documents: readonly NearDocument[];
}

/** The library of a set: its documents and the sample library. */
export const pairLibrary = ({ name, documents }: PairSet): Promise<BenchLibrary> =>
  benchLibrary(name, [
    ...documents.map(({ file, text, bytes = new TextEncoder().encode(text) }) => ({ path: file, bytes })),
    ...samplePdfs(),
  ]);

/**
 * Questions that documents answer, and as many that are near to them and answered nowhere, over these documents and
 * the sample library. Those of documents that are held out are asked only when that is wanted.
 */
export async function runPairs(set: PairSet, { heldOut, every, kept, tell }: SetOptions): Promise<Printed> {
  const { documents } = set;
  const library = await pairLibrary(set);
  const services = kept ? withKeptModels(library.services) : library.services;
  const asked: Asked[] = [];
  const ask = async (of: NearDocument, question: string, holds: string | null): Promise<void> => {
    const { citations, nearest, isSure, ms } = await quotesFor(services, question);
    const isRight = ({ name, quote }: (typeof citations)[number]): boolean =>
      holds !== null && name === of.file && plain(quote).includes(plain(holds));
    const right = holds === null ? citations.length === 0 : citations.some(isRight);
    const outcome = right ? 'right' : holds === null ? 'answered' : citations.length === 0 ? 'refused' : 'wrong';
    asked.push({
      of,
      due: holds !== null,
      outcome,
      first: citations.slice(0, 1).some(isRight),
      isNearest: nearest.some(isRight),
      isSure,
      place: holds === null ? null : await placeOfPassage(services, question, { file: of.file, holds }),
      ms,
    });
    if (!right) tell(`${outcome}: ${question} → ${citations.map(({ quote }) => quote).join(' | ')}`, of.heldOut);
  };
  try {
    for (const of of documents) {
      if (of.heldOut && !heldOut) continue;
      const all = [...of.answered, ...of.unanswered.map((question) => [question, null] as const)];
      for (const [index, [question, holds]] of all.entries()) if (index % every === 0) await ask(of, question, holds);
    }
  } finally {
    await services.close();
  }
  const groups = Map.groupBy(asked, ({ of }) => `${of.heldOut ? 'held out' : 'in sight'}, ${of.language}`);
  const head = [
    'half',
    'there',
    'holds the value',
    'first quote does',
    'refused',
    'shown as nearest',
    'nowhere',
    'answered',
    'first does, outright',
    'answered outright',
  ];
  const ms = median(asked.map((each) => each.ms)).toFixed(0);
  return {
    title: `${set.title}; median ${ms} ms to a whole answer`,
    tables: [
      table(
        head,
        [...groups].map(([name, own]) => rowOf(name, own)),
      ),
      table(
        ['half', ...places.map((most) => `passage found among ${most}`)],
        [...groups].map(([name, own]) => [name, ...foundIn(own)]),
      ),
    ],
    missed: missedOf(asked.filter(({ of }) => of.heldOut)),
  };
}

const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

const places = [1, 5, 20] as const;

/** How often the passage that holds the value is among the first that a search finds. */
function foundIn(asked: readonly Asked[]): readonly string[] {
  const due = asked.filter((each) => each.due);
  return places.map((most) =>
    percent(
      share(
        due.filter(({ place }) => place !== null && place <= most),
        due,
      ),
    ),
  );
}

function sharesOf(asked: readonly Asked[]) {
  const due = asked.filter((each) => each.due);
  const nowhere = asked.filter((each) => !each.due);
  return {
    due,
    nowhere,
    right: share(
      due.filter(({ outcome }) => outcome === 'right'),
      due,
    ),
    first: share(
      due.filter((each) => each.first),
      due,
    ),
    refused: share(
      due.filter(({ outcome }) => outcome === 'refused'),
      due,
    ),
    nearest: share(
      due.filter(({ isNearest }) => isNearest),
      due,
    ),
    answered: share(
      nowhere.filter(({ outcome }) => outcome === 'answered'),
      nowhere,
    ),
    firstOutright: share(
      due.filter((each) => each.first && each.isSure),
      due,
    ),
    outright: share(
      nowhere.filter(({ outcome, isSure }) => outcome === 'answered' && isSure),
      nowhere,
    ),
  };
}

function rowOf(name: string, asked: readonly Asked[]): readonly string[] {
  const { due, nowhere, right, first, refused, nearest, answered, firstOutright, outright } = sharesOf(asked);
  return [
    name,
    String(due.length),
    ...[right, first, refused, nearest].map(percent),
    String(nowhere.length),
    ...[answered, firstOutright, outright].map(percent),
  ];
}

/** Issue 11: at most 5 % of each kind. */
function missedOf(asked: readonly Asked[]): readonly string[] {
  if (asked.length === 0) return [];
  const { refused, answered } = sharesOf(asked);
  return [
    ...(refused > 0.05 ? [`of questions that the documents answer at most 5 % refused: ${percent(refused)}`] : []),
    ...(answered > 0.05 ? [`of those they don't at most 5 % answered: ${percent(answered)}`] : []),
  ];
}
