import { Random } from '../../../layout/random.ts';
import type { Fact, TrueDocument } from '../truth.ts';
import { half } from '../wording/halves.ts';
import { allAsked, type Asked } from './asked.ts';
import type { ExpectedRow, OverAll } from './question.ts';

/**
 * The questions over all documents of a half, with what is right.
 *
 * @param worded other words for them, in the same order
 * @param all what is asked
 */
export function questionsOverAll(
  truth: readonly TrueDocument[],
  seed: number,
  heldOut: boolean,
  worded: readonly string[] = [],
  all: readonly Asked[] = allAsked,
): readonly OverAll[] {
  const random = new Random(seed);
  return all.map((asked, index) => {
    const documents = truth.filter(({ folder }) => folder === asked.folder);
    const { x, test } = asked.condition?.(random, documents) ?? { x: '', test: () => true };
    const expected = new Map(documents.map((each) => [each.file, rowOf(asked, each, test(each))]));
    return {
      form: asked.form,
      folder: asked.folder,
      field: asked.field,
      language: asked.language,
      question: (worded[index] ?? random.of(half(asked.texts, heldOut))).replace('{x}', x),
      expected: asked.form === 'extreme' ? extremeOf(asked, expected) : expected,
      sentence: sentenceOf(asked, expected),
    };
  });
}

/** Without a condition a document belongs to the answer when it says the value. */
function rowOf({ form, field, condition }: Asked, { facts }: TrueDocument, meant: boolean | 'open'): ExpectedRow {
  const fact = facts[field] ?? null;
  if (form === 'silent') return { matches: meant, fact: null };
  return { matches: condition === undefined ? fact !== null : meant, fact };
}

const belonging = (expected: ReadonlyMap<string, ExpectedRow>): readonly ExpectedRow[] =>
  [...expected.values()].filter(({ matches }) => matches === true);

const sizeOf = ({ fact }: ExpectedRow): number => fact?.size ?? Number.NaN;
/** The first date, the largest amount or period; of deadlines the last. */
const isLess = ({ field, isOther }: Asked): boolean => (field === 'signed' || field === 'date') !== (isOther === true);

function bestSize(asked: Asked, rows: readonly ExpectedRow[]): number {
  const sizes = rows.map(sizeOf).filter((size) => !Number.isNaN(size));
  return isLess(asked) ? Math.min(...sizes) : Math.max(...sizes);
}

/** Only the first or last belongs to the answer. Others may be shown below it. */
function extremeOf(asked: Asked, expected: ReadonlyMap<string, ExpectedRow>): ReadonlyMap<string, ExpectedRow> {
  const best = bestSize(asked, belonging(expected));
  return new Map(
    [...expected].map(([file, row]) => [
      file,
      { ...row, matches: sizeOf(row) === best && row.matches === true ? true : 'open' },
    ]),
  );
}

function sentenceOf(asked: Asked, expected: ReadonlyMap<string, ExpectedRow>): string | null {
  const rows = belonging(expected);
  if (asked.form === 'count') return `${rows.length}`;
  const facts = rows.flatMap(({ fact }): readonly Fact[] => (fact === null ? [] : [fact]));
  if (asked.form === 'sum' || asked.form === 'average') {
    // Euros and pounds make no sum: of other currencies there are sums of their own.
    const sizes = facts.filter(({ value }) => value.startsWith('EUR ')).map(({ size }) => size ?? 0);
    const sum = sizes.reduce((all, size) => all + size, 0);
    return `EUR ${(asked.form === 'sum' ? sum : sum / sizes.length).toFixed(2)}`;
  }
  if (asked.form !== 'extreme') return null;
  const best = bestSize(asked, rows);
  return facts.find(({ size }) => size === best)?.value ?? null;
}
