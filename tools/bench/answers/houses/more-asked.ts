import type { Asked } from '../alike/questions/asked.ts';
import { compared, euros, given, matter, oneOf, silent, startsWith, type Make } from '../alike/questions/conditions.ts';
import type { Form } from '../alike/questions/question.ts';
import type { Field, Folder, Language } from '../alike/truth.ts';

const dayOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / 86_400_000;

const asked =
  (folder: Folder, language: Language) =>
  (form: Form, field: Field, condition?: Make): Asked => ({
    form,
    field,
    folder,
    language,
    texts: [],
    ...(condition === undefined ? {} : { condition }),
  });
const other = (of: Asked): Asked => ({ ...of, isOther: true });
/** Either of two values of a field. */
const eitherOf =
  (field: Field): Make =>
  (random, documents) => {
    const own = new Set(
      documents.flatMap(({ language, facts }) => (language === 'en' ? (facts[field]?.value ?? []) : [])),
    );
    const [a, b] = [...own].toSorted(() => random.next() - 0.5) as [string, string];
    return { x: `${a} and ${b}`, test: ({ facts }) => facts[field]?.value === a || facts[field]?.value === b };
  };

const contract = asked('contracts', 'en');
const vertrag = asked('contracts', 'de');
const invoice = asked('invoices', 'en');
const rechnung = asked('invoices', 'de');
const letter = asked('letters', 'en');
const brief = asked('letters', 'de');

/** What else is asked of the documents of later wordings; their words stand in `questions.txt` after the others. */
export const moreAsked: readonly Asked[] = [
  contract('for each', 'fee'),
  contract('for each', 'law'),
  contract('sum', 'fee', euros('fee')),
  contract('extreme', 'notice'),
  other(contract('extreme', 'signed')),
  contract('silent', 'notice', silent('notice')),
  contract(
    'count',
    'renewal',
    given('', ({ facts }) => facts.renewal?.value === 'yes'),
  ),
  contract(
    'amount',
    'fee',
    compared('fee', 'EUR 5,000', (sum) => sum > 5_000),
  ),
  contract(
    'period',
    'term',
    compared('term', '30 months', (days) => days > 30 * 30.5),
  ),
  contract(
    'date',
    'signed',
    compared('signed', '1 January 2021', (days) => days >= dayOf(2021, 1)),
  ),
  contract('party', 'cap', eitherOf('second')),
  contract('party', 'notice', oneOf('first', 'en')),
  vertrag('for each', 'fee'),
  vertrag('for each', 'signed'),
  vertrag('silent', 'penalty', silent('penalty')),
  vertrag(
    'amount',
    'cap',
    compared('cap', '100.000 €', (sum) => sum > 100_000),
  ),
  invoice('for each', 'vat'),
  invoice('for each', 'net'),
  invoice('for each', 'number'),
  invoice('for each', 'buyer'),
  invoice('for each', 'date'),
  invoice('sum', 'vat'),
  invoice('sum', 'total', startsWith('date', '2022', '2022')),
  invoice('average', 'total'),
  invoice(
    'amount',
    'total',
    compared('total', 'EUR 5,000', (sum) => sum < 5_000),
  ),
  other(invoice('extreme', 'total')),
  invoice('extreme', 'due'),
  invoice('party', 'total', oneOf('buyer', 'en')),
  invoice(
    'date',
    'date',
    compared('date', '1 July 2021', (days) => days >= dayOf(2021, 7)),
  ),
  rechnung('party', 'seller', oneOf('seller', 'de')),
  rechnung('sum', 'total'),
  rechnung('date', 'due', startsWith('due', '2022', '2022')),
  rechnung('extreme', 'total'),
  letter('for each', 'sender'),
  letter('party', 'sender', oneOf('sender', 'en')),
  letter('count', 'date', startsWith('date', '2021', '2021')),
  letter('extreme', 'date'),
  letter('extreme', 'amount'),
  letter('which', 'matter', matter('offer')),
  brief('which', 'matter', matter('complaint')),
  brief(
    'amount',
    'amount',
    compared('amount', '50.000 Euro', (sum) => sum > 50_000),
  ),
];
