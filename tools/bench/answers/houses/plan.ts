import type { Random } from '../../layout/random.ts';
import type { Field, Language } from '../alike/truth.ts';
import type { Unit } from '../alike/phrases.ts';
import type { Plain } from './forms.ts';
import type { Template } from './templates.ts';

/** Names of people, companies and places that a wording has; those of two lists in a line never meet. */
export interface HouseNames {
  readonly firsts: Readonly<Record<Language, readonly string[]>>;
  readonly seconds: Readonly<Record<Language, readonly string[]>>;
  readonly sellers: Readonly<Record<Language, readonly string[]>>;
  readonly buyers: Readonly<Record<Language, readonly string[]>>;
  readonly people: Readonly<Record<Language, readonly string[]>>;
  /** Whose law and courts: the first two are those that are asked for, and often there. */
  readonly places: Readonly<Record<Language, readonly string[]>>;
  readonly addresses: Readonly<Record<Language, readonly string[]>>;
  readonly goods: Readonly<Record<Language, readonly string[]>>;
}

/** A thing on an invoice; `price` in cents. */
export interface Sold {
  readonly what: string;
  readonly count: number;
  readonly price: number;
}

/** What a document says, before it is put into words. */
export interface Plan {
  /** Of fields; a field that is absent is not said. */
  readonly values: ReadonlyMap<Field, Plain>;
  /** Whether a contract goes on of itself; null where it does not say. */
  readonly renews: boolean | null;
  /** Other dates, periods, amounts and addresses, which nothing is asked about. */
  readonly fillings: ReadonlyMap<string, Plain>;
  readonly sold: readonly Sold[];
}

/** A plan for a template. Dates have days from 13 to 28, so that no form can mean two of them. */
export function planOf(random: Random, template: Template, names: HouseNames): Plan {
  const { folder, language } = template;
  const fillings = fillingsOf(random, language, names, folder === 'contracts' ? 2024 : 2018);
  if (folder === 'contracts') return { ...contractOf(random, template, names), fillings };
  if (folder === 'invoices') return { ...invoiceOf(random, language, names), fillings };
  return { ...letterOf(random, language, names), fillings };
}

const words = (text: string): Plain => ({ kind: 'words', text });
const euros = (cents: number): Plain => ({ kind: 'amount', currency: 'EUR', cents });
const dated = (random: Random, year: number, month: number): Plain => ({
  kind: 'date',
  year: year + Math.floor((month - 1) / 12),
  month: ((month - 1) % 12) + 1,
  day: random.whole(13, 28),
});

/** @param last the year of the latest date: what a letter speaks of lies before it */
function fillingsOf(random: Random, language: Language, names: HouseNames, last: number): ReadonlyMap<string, Plain> {
  const drawn = new Map<string, Plain>([
    ['aAddr', words(random.of(names.addresses[language]))],
    ['bAddr', words(random.of(names.addresses[language]))],
    ['date1', dated(random, random.whole(2014, last), random.whole(1, 12))],
    ['date2', dated(random, random.whole(2014, last), random.whole(1, 12))],
    ['d1', { kind: 'period', count: random.of([7, 10, 14, 21]), unit: 'day' }],
    ['m1', euros(random.whole(3, 90) * 50_000)],
    ['m2', euros(random.whole(20, 900))],
    ['no', words(`${random.whole(1_000, 9_999)}`)],
    ['person', words(random.of(names.people[language]))],
  ]);
  const [start, m1] = [drawn.get('date1'), drawn.get('m1')];
  const deposit = m1?.kind === 'amount' ? euros(m1.cents / 4) : undefined;
  return new Map([
    ...drawn,
    // Asked about where a template names them so; nothing is drawn for them, so that older wordings stay as they are.
    ...(start === undefined ? [] : [['start', start] as const]),
    ...(deposit === undefined ? [] : [['deposit', deposit] as const]),
  ]);
}

const periods: Readonly<Record<'term' | 'notice' | 'secrecy' | 'nonCompete', readonly (readonly [number, Unit])[]>> = {
  term: [
    [12, 'month'],
    [18, 'month'],
    [24, 'month'],
    [36, 'month'],
    [2, 'year'],
    [3, 'year'],
    [5, 'year'],
  ],
  notice: [
    [14, 'day'],
    [30, 'day'],
    [60, 'day'],
    [90, 'day'],
    [4, 'week'],
    [6, 'week'],
    [2, 'month'],
    [3, 'month'],
    [4, 'month'],
    [6, 'month'],
  ],
  secrecy: [
    [18, 'month'],
    [2, 'year'],
    [3, 'year'],
    [4, 'year'],
    [5, 'year'],
  ],
  nonCompete: [
    [6, 'month'],
    [9, 'month'],
    [12, 'month'],
    [2, 'year'],
  ],
};

function contractOf(random: Random, { language }: Template, names: HouseNames): Omit<Plan, 'fillings'> {
  const currency = random.of(['EUR', 'EUR', 'EUR', 'EUR', language === 'de' ? 'EUR' : 'USD', 'GBP']);
  const money = (cents: number): Plain => ({ kind: 'amount', currency: language === 'de' ? 'EUR' : currency, cents });
  const place = (): Plain =>
    words(random.of(random.chance(0.4) ? names.places[language].slice(0, 2) : names.places[language]));
  const maybe: readonly (readonly [Field, Plain])[] = [
    ...(['term', 'notice', 'secrecy', 'nonCompete'] as const).map((field): readonly [Field, Plain] => {
      const [count, unit] = random.of(periods[field]);
      return [field, { kind: 'period', count, unit }];
    }),
    ['law', place()],
    ['venue', place()],
    ['fee', money(random.whole(30, 900) * 1_000)],
    ['cap', money(random.whole(2, 60) * 500_000)],
    ['penalty', money(random.whole(5, 100) * 25_000)],
  ];
  const renews = random.whole(0, 9);
  return {
    values: new Map<Field, Plain>([
      ['first', words(random.of(names.firsts[language]))],
      ['second', words(random.of(names.seconds[language]))],
      ['signed', dated(random, random.whole(2016, 2023), random.whole(1, 12))],
      ...maybe.filter(() => random.chance(0.85)),
    ]),
    renews: renews < 5 ? true : renews < 8 ? false : null,
    sold: [],
  };
}

function invoiceOf(random: Random, language: Language, names: HouseNames): Omit<Plan, 'fillings'> {
  const sold = names.goods[language]
    .toSorted(() => random.next() - 0.5)
    .slice(0, random.whole(2, 5))
    .map((what) => ({ what, count: random.whole(1, 12), price: random.whole(900, 350_000) }));
  const net = sold.reduce((sum, { count, price }) => sum + count * price, 0);
  const vat = Math.round(net * 0.19);
  const [year, month] = random.chance(0.2) ? [2022, 5] : [random.whole(2019, 2024), random.whole(1, 11)];
  return {
    values: new Map<Field, Plain>([
      ['number', words(`${random.of(['', 'A', 'RE-', 'N'])}${year % 100}${random.whole(10_000, 99_999)}`)],
      ['date', dated(random, year, month)],
      ['due', dated(random, year, month + 1)],
      ['seller', words(random.of(names.sellers[language]))],
      ['buyer', words(random.of(names.buyers[language]))],
      ['net', euros(net)],
      ['vat', euros(vat)],
      ['total', euros(net + vat)],
    ]),
    renews: null,
    sold,
  };
}

function letterOf(random: Random, language: Language, names: HouseNames): Omit<Plan, 'fillings'> {
  const [sender, recipient] = names.people[language].toSorted(() => random.next() - 0.5) as [string, string];
  const [year, month] = [random.whole(2019, 2024), random.whole(1, 10)];
  return {
    values: new Map<Field, Plain>([
      ['sender', words(sender)],
      ['recipient', words(recipient)],
      ['date', dated(random, year, month)],
      ['deadline', dated(random, year, month + random.whole(1, 2))],
      ['amount', euros(random.whole(10, 9_000) * 1_500)],
    ]),
    renews: null,
    sold: [],
  };
}
