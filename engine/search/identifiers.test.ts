import { expect, test } from 'vitest';
import { sectionWord } from '../store/search/index-text.ts';
import { identifiersOf } from './identifiers.ts';

test('what a question names by numbers, as the index has it', () => {
  const names = (query: string): readonly string[] => identifiersOf(query).map(({ words }) => words);
  expect({
    item: names('On which shelf is item K019285?'),
    file: names('What does AB-1234/5 say about ISO 9001:2015?'),
    section: names('What do § 12 and §§ 3a of the BGB say?'),
    amount: names('Who pays 8,765.00 EUR on 2020-03-05?'),
    none: names('Which page of B7 was read in 2022, 1-2 or e-mail?'),
    number: names('What is the fee of agreement 1042 from 2021?'),
    twice: names('K019285 or k019285'),
    measures: names('May my 22-year-old daughter use the 24-hour gym?'),
    german: names('Gilt eine 14-tägige Frist für den 45-jährigen Mieter?'),
  }).toEqual({
    item: ['k019285'],
    file: ['ab 1234 5', '9001 2015'],
    section: [`${sectionWord} 12`, `${sectionWord} 3a`],
    amount: ['8 765 00', '2020 03 05'],
    none: [],
    number: ['1042'],
    twice: ['k019285'],
    measures: [],
    german: [],
  });
  const telling = (query: string) => identifiersOf(query).map((each) => each.telling);
  expect([
    telling('K019285, § 12 and AB-1234/5'),
    telling('1042 for 8,765.00 on 2020-03-05'),
    telling('480213'),
  ]).toEqual([[true, true, true], [false, true, false], [true]]);
});

test('digits in groups are one name, in whatever groups a document has them', () => {
  const [account, ...none] = identifiersOf('What is the balance of account 5407 4484 36 in 2021?');
  expect([account, none]).toEqual([
    {
      name: '5407 4484 36',
      words: '5407 4484 36',
      ways: ['5407 4484 36', '5407448436', '5 407 448 436', '540 744 843 6', '54 07 44 84 36'],
      telling: true,
    },
    [],
  ]);
  expect(identifiersOf('How much is on 5407448436?')[0]?.ways).toContain('5407 4484 36');
  expect(identifiersOf('IBAN DE89 3704 0044 0532 0130 00')[0]?.ways).toContain('de89370400440532013000');
  expect(identifiersOf('Were 2021 1500 or 20 30 sold?').map(({ words }) => words)).toEqual(['1500']);
});

test('an amount to the last digit is found in other ways to write it, and must stand somewhere', () => {
  const [amount] = identifiersOf('Which invoice has a total of €5265.00?');
  expect(amount).toEqual({
    name: '5265.00',
    words: '5265 00',
    ways: ['5265 00', '5 265 00', '5265', '5 265'],
    telling: true,
  });
  expect(identifiersOf('Wer zahlt 2.920,80 EUR?')[0]?.ways).toEqual(['2 920 80', '2920 80']);
  const compared = ['more than EUR 5,265.00', 'mindestens 5.265,00 EUR', 'between 10.50 and 5,265.00 euros'];
  expect(compared.flatMap((each) => identifiersOf(each).map(({ telling }) => telling))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
