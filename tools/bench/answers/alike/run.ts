import { listRootSummaries } from '../../../../engine/store/roots.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import { benchLibrary, type BenchLibrary } from '../library.ts';
import { quotesFor } from '../asking.ts';
import { median } from '../../metrics.ts';
import { table } from '../../table.ts';
import type { Printed, SetOptions } from '../set.ts';
import { alikeSet, type AlikeSet } from './documents.ts';
import { added, judgedTable, nothingCounted, type Counted } from './judge.ts';
import type { Asked } from './questions/asked.ts';
import { questionsOfNamed } from './questions/of-named.ts';
import { questionsOverAll } from './questions/over-all.ts';
import type { OfNamed } from './questions/question.ts';
import { holds } from './same-value.ts';
import { toldAcross, toldByQuotes } from './told.ts';
import type { Folder } from './truth.ts';

const seed = 7;
/** A question over 300 documents must be answered within this. */
const mostSeconds = 60;
/** What rows, values and citations must reach, in the questions' own language. */
const must = 0.95;

/** Contracts, invoices and letters that are alike: questions over all of a folder, and about one or two of them. */
export async function runAlike(options: SetOptions): Promise<Printed> {
  const { heldOut, every } = options;
  const set = alikeSet(seed, heldOut, every);
  const library = await benchLibrary(`alike-${heldOut ? 'held-out' : 'in-sight'}`, set.files);
  try {
    const called = `Many alike, ${heldOut ? 'held out' : 'in sight'}`;
    return await runQuestions(set, library, { ...options, called });
  } finally {
    await library.services.close();
  }
}

/** Asks a set's questions, those of the half that the options say. */
export async function runQuestions(
  set: AlikeSet,
  library: BenchLibrary,
  options: SetOptions & { readonly called: string },
): Promise<Printed> {
  const named = await askOfNamed(set, library, options);
  if (options.named)
    return { title: `${options.called}: ${set.truth.length} documents`, tables: [named.table], missed: [] };
  const overAll = await askOverAll(set, library, options);
  return {
    title:
      `${options.called}: ${set.truth.length} documents; ` +
      `the longest question over all took ${overAll.seconds.toFixed(1)} s`,
    tables: [overAll.table, named.table],
    missed: overAll.missed,
  };
}

/**
 * Asks a set's questions over all documents only.
 *
 * @param worded the questions in words of the set's own, in the order of `every`
 */
export async function runOverAll(
  set: AlikeSet,
  library: BenchLibrary,
  options: SetOptions & { readonly called: string },
  worded: readonly string[],
  every?: readonly Asked[],
): Promise<Printed> {
  const { table: printed, seconds, missed } = await askOverAll(set, library, options, worded, every);
  const longest = `the longest question took ${seconds.toFixed(1)} s`;
  return { title: `${options.called}: ${set.truth.length} documents; ${longest}`, tables: [printed], missed };
}

async function askOverAll(
  { truth }: AlikeSet,
  { services }: BenchLibrary,
  { heldOut, ask, quoted, tell }: SetOptions,
  worded?: readonly string[],
  every?: readonly Asked[],
) {
  const asked = questionsOverAll(truth, seed, heldOut, worded, every).filter((_, index) => index % ask === 0);
  const counts = new Map<string, Counted>();
  const seconds: number[] = [];
  const count = (name: string, more: Counted): unknown =>
    counts.set(name, added(counts.get(name) ?? nothingCounted, more));
  for (const question of asked) {
    const scope = scopeOf(services, question.folder);
    const told = await (quoted ? toldByQuotes : toldAcross)(services, question.question, scope);
    const { own, other, faults } = judgedTable(question, truth, told);
    seconds.push(told.seconds);
    count(question.form, own);
    count('all', own);
    count('documents in the other language', { ...other, sentences: 0, sentencesRight: 0 });
    tell(`${question.question} [${rowOf('', own).slice(2).join(', ')}; ${told.seconds.toFixed(1)} s]`, heldOut);
    for (const fault of faults.slice(0, 8)) tell(`    ${fault}`, heldOut);
  }
  const head = ['over all', 'rows', 'precision', 'recall', 'values right', 'cited right', 'sentence right'];
  const all = counts.get('all') ?? nothingCounted;
  const longest = Math.max(0, ...seconds);
  const missed = [
    ['rows’ precision', precision(all)] as const,
    ['rows’ recall', recall(all)] as const,
    ['values right', share(all.right, all.values)] as const,
    ['cited right', share(all.cited, all.right)] as const,
  ].filter(([, reached]) => !(reached >= must));
  return {
    table: table(
      head,
      [...counts].map(([name, counted]) => rowOf(name, counted)),
    ),
    seconds: longest,
    missed: [
      ...missed.map(([name, reached]) => `${name} ${reached.toFixed(3)} ≥ ${must}`),
      ...(longest <= mostSeconds ? [] : [`a question over all in ${longest.toFixed(1)} ≤ ${mostSeconds} s`]),
    ],
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
const precision = ({ found, extra }: Counted): number => share(found, found + extra);
const recall = ({ found, left }: Counted): number => share(found, found + left);
const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

const rowOf = (name: string, each: Counted): readonly string[] => [
  name,
  `${each.found + each.left}`,
  shown(precision(each)),
  shown(recall(each)),
  shown(share(each.right, each.values)),
  shown(share(each.cited, each.right)),
  each.sentences === 0 ? '–' : `${each.sentencesRight} of ${each.sentences}`,
];

function scopeOf({ db }: BenchLibrary['services'], folder: Folder): Scope {
  const root = listRootSummaries(db)[0];
  return root === undefined ? null : [{ kind: 'folder', rootId: root.id, folder }];
}

type Outcome = 'right alone' | 'right among others' | 'wrong' | 'refused';

async function askOfNamed({ truth }: AlikeSet, { services }: BenchLibrary, { heldOut, ask, tell }: SetOptions) {
  const asked = questionsOfNamed(truth, seed, heldOut).filter((_, index) => index % ask === 0);
  const outcomes = new Map<string, Outcome[]>();
  const times: number[] = [];
  for (const question of asked) {
    const { citations, ms } = await quotesFor(services, question.question);
    times.push(ms);
    const outcome = judgedQuotes(question, citations);
    const name = question.language === 'de' ? `${question.form}, German` : question.form;
    outcomes.set(name, [...(outcomes.get(name) ?? []), outcome]);
    const isWell = question.form === 'not said' ? outcome === 'refused' : outcome === 'right alone';
    const wanted = question.wanted.map(({ document, text }) => `${document.file}: ${text}`).join(' & ');
    const quotes = citations.map(({ name: file, quote }) => `${file}: ${quote}`).join(' | ');
    if (!isWell) tell(`${outcome}: ${question.question} (${wanted}) → ${quotes}`, heldOut);
  }
  const all = ['right alone', 'right among others', 'wrong', 'refused'] as const;
  const rows = [...outcomes].map(([name, own]) => [
    name,
    `${own.length}`,
    ...all.map((outcome) => `${own.filter((each) => each === outcome).length}`),
  ]);
  return { table: table(['documents named', 'number', ...all], rows), ms: median(times) };
}

/** A quote of each wanted document holds the words; alone when no other document is quoted. */
function judgedQuotes(
  { wanted }: OfNamed,
  citations: readonly { readonly name: string; readonly quote: string }[],
): Outcome {
  if (citations.length === 0) return 'refused';
  const isRight = wanted.every(
    ({ document, text }) =>
      text !== null && citations.some(({ name, quote }) => name === document.file && holds(quote, text)),
  );
  if (!isRight) return 'wrong';
  const isWanted = ({ name }: { readonly name: string }): boolean =>
    wanted.some(({ document }) => document.file === name);
  return citations.every(isWanted) ? 'right alone' : 'right among others';
}
