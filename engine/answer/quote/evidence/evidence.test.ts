import { expect, test } from 'vitest';
import { germanRoot } from '../../../search/german-root.ts';
import { asked, evidenceOf } from './evidence.ts';

const said = (question: string): readonly string[] =>
  asked(question, new Map())
    .words.filter(({ isName }) => !isName)
    .map(({ word }) => word);

test('a number of an account, an item or a case names a thing: what is asked about the thing is the rest', () => {
  expect({
    account: said('What is the balance of account 7758 6988 86?'),
    case: said('Which room for case CR-7368/3?'),
    item: said('Wie schwer ist der Artikel K034620?'),
    section: said('What does § 12 say about dogs?'),
  }).toEqual({
    account: ['balance', 'account'],
    case: ['room', 'case'],
    item: ['schwer'],
    section: ['12', 'say', 'dogs'],
  });
});

test('a sentence that only names the thing has nothing of what is asked', () => {
  const asks = asked('What is the balance of account 7758 6988 86?', new Map());
  const place = { before: '', heading: '', title: 'Statement of account', name: 'statement.pdf', surroundings: '' };
  const attributeOf = (text: string): number => evidenceOf(asks, { ...place, text }).attribute;
  expect([
    attributeOf('Statement of account 7758 6988 86, held by Yuki Novak.'),
    attributeOf('The balance is 4,321.00.'),
  ]).toEqual([0, 1]);
});

test('a German sentence that says the same in other words has what is asked, as far as synonyms are known', () => {
  const question = 'In welchem Zustand ist der Kamin?';
  const synonyms = (word: string): ReadonlySet<string> => new Set(word === 'kamin' ? [germanRoot('schornstein')] : []);
  const place = {
    before: '',
    heading: '',
    title: '',
    name: 'a.txt',
    surroundings: '',
    text: 'Der Schornstein ist rissig.',
  };
  const shareOf = (of?: typeof synonyms): number => evidenceOf(asked(question, new Map(), of), place).inOtherWords;
  expect([shareOf(), shareOf(synonyms)]).toEqual([0, 0.5]);
});

test('a name counts in the passage of a sentence, and for less in another passage of its document', () => {
  const asks = asked("What is Marta's salary?", new Map());
  const place = { before: '', heading: 'Pay', title: 'Contract of employment', name: 'contract.pdf' };
  const text = 'The salary is €54,600 a year.';
  const nearOf = (surroundings: string, inDocument: number): number =>
    evidenceOf(
      { ...asks, words: asks.words.filter(({ word }) => word === 'marta') },
      { ...place, text, surroundings },
      inDocument,
    ).namesNear;
  expect([nearOf(`Marta Lindqvist. ${text}`, 0), nearOf(text, 1), nearOf(text, 0)]).toEqual([1, 0.8, 0]);
});
