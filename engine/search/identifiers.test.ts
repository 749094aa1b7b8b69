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
  }).toEqual({
    item: ['k019285'],
    file: ['ab 1234 5', '9001 2015'],
    section: [`${sectionWord} 12`, `${sectionWord} 3a`],
    amount: ['8 765 00', '2020 03 05'],
    none: [],
    number: ['1042'],
    twice: ['k019285'],
  });
  const telling = (query: string) => identifiersOf(query).map((each) => each.telling);
  expect([
    telling('K019285, § 12 and AB-1234/5'),
    telling('1042 for 8,765.00 on 2020-03-05'),
    telling('480213'),
  ]).toEqual([[true, true, true], [false, false, false], [true]]);
});
