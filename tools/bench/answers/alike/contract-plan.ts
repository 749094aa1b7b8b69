import type { Random } from '../../layout/random.ts';
import type { Names } from './names.ts';
import { amount, anyDate, duration, same, type Phrase } from './phrases.ts';
import type { Language } from './truth.ts';
import type { Clause, ContractKind } from './wording/contract.ts';

/** What a contract says, before it is put into words. */
export interface ContractPlan {
  readonly kind: ContractKind;
  readonly language: Language;
  readonly number: number;
  readonly first: string;
  readonly second: string;
  readonly signed: Phrase;
  readonly per: 'month' | 'year';
  /** The clauses that are there, with their values; `same('yes', …)` and `same('no', …)` for renewal. */
  readonly clauses: ReadonlyMap<Clause, Phrase>;
}

const kinds: readonly ContractKind[] = [
  'lease',
  'service',
  'service',
  'licence',
  'employment',
  'disclosure',
  'consulting',
  'maintenance',
  'supply',
];
const laws: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ireland', 'Scotland', 'Denmark', 'Norway', 'New York', 'Delaware', 'Portugal', 'Luxembourg', 'Ontario'],
  de: ['Hamburg', 'Bremen', 'Tirol', 'Liechtenstein', 'Salzburg', 'Basel'],
};
/** The one place whose law governs a known number of contracts. */
const chosenLaw = 'Munich';

/** As many plans as wanted, a fifth of them German; of 300, 51 are governed by the law of the chosen place. */
export function contractPlans(random: Random, names: Names, count: number): readonly ContractPlan[] {
  const regulars = {
    en: Array.from({ length: 5 }, () => names.company('en')),
    de: Array.from({ length: 2 }, () => names.company('de')),
  };
  const languages = Array.from({ length: count }, (_, index): Language => (index % 5 === 4 ? 'de' : 'en'));
  const english = languages.flatMap((language, index) => (language === 'en' ? [index] : []));
  const chosen = new Set(english.toSorted(() => random.next() - 0.5).slice(0, Math.round(count * 0.17)));
  return languages.map((language, index): ContractPlan => {
    const kind = random.of(kinds);
    const isEmployment = kind === 'employment';
    return {
      kind,
      language,
      number: 1_000 + index * 7 + random.whole(0, 6),
      first: random.chance(0.25) ? random.of(regulars[language]) : names.company(language),
      second: isEmployment ? names.person(language) : names.company(language),
      signed: anyDate(random, language),
      per: random.chance(0.6) ? 'month' : 'year',
      clauses: clausesOf(random, names, kind, language, chosen.has(index)),
    };
  });
}

function clausesOf(
  random: Random,
  names: Names,
  kind: ContractKind,
  language: Language,
  isChosen: boolean,
): ReadonlyMap<Clause, Phrase> {
  const time = (choices: readonly (readonly [number, 'day' | 'week' | 'month' | 'year'])[]): Phrase =>
    duration(random, language, ...random.of(choices));
  const currency = random.of(['EUR', 'EUR', 'EUR', 'EUR', 'USD', 'GBP']);
  const money = (from: number, to: number, step: number): Phrase =>
    amount(random, language, currency, random.whole(from, to) * step * 100);
  const law = isChosen ? chosenLaw : random.of(laws[language]);
  const town = names.town(language);
  const all: readonly (readonly [Clause, number, () => Phrase])[] = [
    [
      'term',
      0.9,
      () =>
        time([
          [12, 'month'],
          [18, 'month'],
          [24, 'month'],
          [2, 'year'],
          [3, 'year'],
          [5, 'year'],
        ]),
    ],
    [
      'notice',
      0.88,
      () =>
        time([
          [30, 'day'],
          [60, 'day'],
          [90, 'day'],
          [4, 'week'],
          [6, 'week'],
          [2, 'month'],
          [3, 'month'],
          [6, 'month'],
        ]),
    ],
    ['law', isChosen ? 1 : 0.93, () => same(law, null, law)],
    ['venue', 0.8, () => same(town, null, town)],
    ['fee', hasFee(kind) ? 0.94 : 0, () => money(30, 900, 10)],
    ['cap', kind === 'employment' || kind === 'lease' ? 0.15 : 0.75, () => money(2, 60, 5_000)],
    [
      'secrecy',
      kind === 'disclosure' ? 1 : 0.5,
      () =>
        time([
          [2, 'year'],
          [3, 'year'],
          [4, 'year'],
          [5, 'year'],
          [18, 'month'],
        ]),
    ],
    ['renews', 1, () => same('yes', null, '')],
    ['penalty', 0.4, () => money(5, 100, 250)],
    [
      'nonCompete',
      kind === 'employment' || kind === 'consulting' ? 0.7 : 0.1,
      () =>
        time([
          [6, 'month'],
          [9, 'month'],
          [12, 'month'],
          [2, 'year'],
        ]),
    ],
  ];
  const there = all.flatMap(([clause, share, make]): readonly (readonly [Clause, Phrase])[] => {
    const phrase = make();
    if (clause !== 'renews') return random.chance(share) ? [[clause, phrase]] : [];
    const side = random.whole(0, 9);
    return side < 4 ? [['renews', phrase]] : side < 7 ? [['ends', same('no', null, '')]] : [];
  });
  return new Map(there);
}

const hasFee = (kind: ContractKind): boolean => kind !== 'disclosure' && kind !== 'supply';
