import type { Random } from '../../../layout/random.ts';
import type { Field, Language, TrueDocument } from '../truth.ts';
import type { Condition } from './question.ts';

/** Makes a condition for the documents that are there. */
export type Make = (random: Random, documents: readonly TrueDocument[]) => Condition;

const valueOf = (field: Field) => (document: TrueDocument) => document.facts[field];

/** One of the values that several documents have. */
export const oneOf =
  (field: Field, language: Language): Make =>
  (random, documents) => {
    const own = documents.filter((each) => each.language === language).flatMap((each) => valueOf(field)(each) ?? []);
    const often = own.filter(({ value }) => own.filter((other) => other.value === value).length > 1);
    const x = random.of(often.length > 0 ? often : own).value;
    return { x, test: (document) => valueOf(field)(document)?.value === x };
  };

/** What is given stands in the question as it is. */
export const given =
  (x: string, test: (document: TrueDocument) => boolean | 'open'): Make =>
  () => ({ x, test });

/** More or less than a size. Amounts in other currencies than euros may be counted or not. */
export const compared =
  (field: Field, x: string, test: (size: number) => boolean): Make =>
  () => ({
    x,
    test: (document) => {
      const fact = valueOf(field)(document);
      if (fact?.size === undefined || fact.size === null) return false;
      return /^(?:USD|GBP) /u.test(fact.value) ? 'open' : test(fact.size);
    },
  });

/** That a field is said. */
export const says = (field: Field): Make => given('', (document) => document.facts[field] !== undefined);
/** That a field is not said. */
export const silent = (field: Field): Make => given('', (document) => document.facts[field] === undefined);
/** That a value begins so: a date by its year or month. */
export const startsWith =
  (field: Field, x: string, start: string): Make =>
  () => ({ x, test: (document) => valueOf(field)(document)?.value.startsWith(start) ?? false });
/** That a letter is of a matter. */
export const matter = (kind: string): Make => given('', (document) => document.kind === kind);
/** That an amount is in euros; others may be told or not. */
export const euros = (field: Field): Make =>
  given('', (document) => {
    const value = valueOf(field)(document)?.value;
    return value === undefined ? false : value.startsWith('EUR ') || 'open';
  });
/** That a date lies in the years or months from one to another, both included, which the question names. */
export const between =
  (field: Field, first: string, last: string): Make =>
  () => ({
    x: '',
    test: (document) => {
      const value = valueOf(field)(document)?.value ?? '';
      return value !== '' && value.slice(0, first.length) >= first && value.slice(0, last.length) <= last;
    },
  });
/** That another document has the same value. */
export const shared =
  (field: Field): Make =>
  (_random, documents) => {
    const values = documents.flatMap((document) => valueOf(field)(document)?.value ?? []);
    return {
      x: '',
      test: (document) => {
        const own = valueOf(field)(document)?.value;
        return own !== undefined && values.filter((value) => value === own).length > 1;
      },
    };
  };
