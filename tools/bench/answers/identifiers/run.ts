import { quotesFor, plain } from '../asking.ts';
import { benchLibrary } from '../library.ts';
import { median } from '../../metrics.ts';
import { table } from '../../table.ts';
import type { Printed, SetOptions } from '../set.ts';
import { runCases } from './cases.ts';
import { identifierSet, type IdentifierQuestion } from './questions.ts';

/** Of an answer that holds the value beside another thing's it is not known which is meant: `mixed` is wrong, too. */
type Outcome = 'right' | 'refused' | 'mixed' | 'wrong';

interface Asked {
  readonly of: IdentifierQuestion;
  readonly outcome: Outcome;
  readonly ms: number;
}

/** Values of things that are told apart by a number alone: each must be right or refused. */
export async function runIdentifiers({ ask, heldOut, tell }: SetOptions): Promise<Printed> {
  const { files, questions } = identifierSet();
  const { services } = await benchLibrary('identifiers', files);
  const asked: Asked[] = [];
  try {
    for (const [index, of] of questions.entries()) {
      if (index % ask !== 0 || (of.heldOut && !heldOut)) continue;
      const { citations, ms } = await quotesFor(services, of.question);
      const outcome = judged(of, citations);
      asked.push({ of, outcome, ms });
      if (outcome !== 'right' && !(outcome === 'refused' && of.answer === null))
        tell(`${outcome}: ${of.question} → ${citations.map(({ quote }) => quote).join(' | ')}`, of.heldOut);
    }
  } finally {
    await services.close();
  }
  const groups = Map.groupBy(asked, ({ of }) => `${of.heldOut ? 'held out' : 'in sight'}, ${of.kind}`);
  const head = ['identifiers', 'there: right', 'refused', 'mixed', 'wrong', 'nowhere: refused', 'wrong'];
  const cases = await runCases(tell);
  const wrong = asked.filter(({ outcome }) => outcome === 'mixed' || outcome === 'wrong').length;
  return {
    title: `Identifiers; median ${median(asked.map(({ ms }) => ms)).toFixed(0)} ms to a whole answer`,
    tables: [
      table(
        head,
        [...groups].map(([name, own]) => rowOf(name, own)),
      ),
      ...cases,
    ],
    missed: wrong === 0 ? [] : [`identifiers right or refused: ${wrong} of ${asked.length} are neither`],
  };
}

function judged({ kind, question, identifier, answer }: IdentifierQuestion, citations: readonly Cited[]): Outcome {
  if (citations.length === 0) return 'refused';
  if (answer === null) return 'wrong';
  const own = citations.filter(({ name }) => name === answer.file);
  // Which invoice has an amount, its document tells; what its number is, only the number.
  const wanted = kind === 'amounts' && !/number/iu.test(question) ? identifier : answer.value;
  const holds = own.some(({ quote }) => plain(quote).includes(plain(wanted)));
  if (!holds) return 'wrong';
  const bare = (text: string): string => plain(text).replaceAll(' ', '');
  const isForeign = ({ name, quote }: Cited): boolean =>
    name !== answer.file && !bare(quote).includes(bare(identifier));
  return citations.some(isForeign) || own.some((each) => isOfAnother(each.quote, answer.value)) ? 'mixed' : 'right';
}

interface Cited {
  readonly name: string;
  readonly quote: string;
}

/** Whether a quote of the right document tells another section's limit. */
const isOfAnother = (quote: string, value: string): boolean =>
  /(?:limit of|no more than) \d/iu.test(quote) && !plain(quote).includes(plain(value));

function rowOf(name: string, asked: readonly Asked[]): readonly string[] {
  const there = asked.filter(({ of }) => of.answer !== null);
  const nowhere = asked.filter(({ of }) => of.answer === null);
  const count = (list: readonly Asked[], wanted: Outcome): string =>
    `${list.filter(({ outcome }) => outcome === wanted).length} of ${list.length}`;
  const counts = (['right', 'refused', 'mixed', 'wrong'] as const).map((outcome) => count(there, outcome));
  return [name, ...counts, count(nowhere, 'refused'), count(nowhere, 'wrong')];
}
