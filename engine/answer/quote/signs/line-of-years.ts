import { fold } from '../../../../common/domain/fold.ts';
import { termsOf } from '../../../search/terms.ts';
import { namesIn } from '../../../values/names.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** A cell below a year that has an amount or a dash: "2022: 6,493", "31.12.2021: –". */
const ofYear = /^\D{0,12}(?:\d\d?\.\d\d?\.)?(?:19|20)\d\d: \P{L}*$/u;
/** Words of a label that do not tell of which thing it has the amounts. */
const telling = new Set(
  (
    'balance balances beginning begin opening closing end total sum amount of at the year years period fiscal ' +
    'financial stand saldo anfang beginn ende am zum des jahres geschaftsjahres summe gesamt betrag'
  ).split(' '),
);
/** A question that asks for just such a line. */
const balance = /(?<!\p{L})(?:balance|saldo|stand|total|sum|summe|gesamt\p{L}*)(?!\p{L})/u;

/** As much as a value is worth that is asked for and missing. */
const noAnswer = -4;

/**
 * What speaks against a line of a statement: a row of amounts by years names nobody, and "Balance at end of year" does
 * not tell by itself which balance it is.
 */
export function ofLineOfYears(
  { question, kind }: Pick<AskedQuestion, 'question' | 'kind'>,
  { text, isRow }: Pick<FoundSentence, 'text' | 'isRow'>,
): number {
  const [label = '', ...cells] = text.split(' · ');
  if (!isRow || cells.length === 0 || !cells.every((cell) => ofYear.test(cell))) return 0;
  if (kind?.kind === 'name' && !mayBeName(label)) return noAnswer;
  const isOfNothing = termsOf(label).every((word) => telling.has(word));
  return isOfNothing && !balance.test(fold(question)) ? noAnswer : 0;
}

const mayBeName = (label: string): boolean =>
  namesIn(label).some(({ confidence, normal }) => confidence >= 0.5 || /\s/u.test(normal));
