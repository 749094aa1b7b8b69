import type { Asked } from '../alike/questions/asked.ts';
import { given, type Make } from '../alike/questions/conditions.ts';
import type { Form } from '../alike/questions/question.ts';
import type { Field, Folder, Language } from '../alike/truth.ts';

/** A question of a person's own, in the words that it is asked in. */
const asks =
  (folder: Folder, language: Language) =>
  (form: Form, field: Field, text: string, condition?: Make): Asked => ({
    form,
    field,
    folder,
    language,
    texts: [text],
    ...(condition === undefined ? {} : { condition }),
  });

/** The other end: the last date, the smallest amount. */
export const other = (of: Asked): Asked => ({ ...of, isOther: true });

/** Days since 1970. */
export const dayOf = (year: number, month: number, day = 1): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Below a size. */
export const less =
  (than: number): ((size: number) => boolean) =>
  (size) =>
    size < than;
/** Above a size. */
export const more =
  (than: number): ((size: number) => boolean) =>
  (size) =>
    size > than;

/** Questions to each folder in each language. */
export const contract = asks('contracts', 'en');
export const vertrag = asks('contracts', 'de');
export const invoice = asks('invoices', 'en');
export const rechnung = asks('invoices', 'de');
export const letter = asks('letters', 'en');
export const brief = asks('letters', 'de');

/** Contracts that go on when nobody ends them, and those that end. */
export const renews: Make = given('', ({ facts }) => facts.renewal?.value === 'yes');
export const endsItself: Make = given('', ({ facts }) => facts.renewal?.value === 'no');
