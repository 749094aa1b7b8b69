import type { Field, Folder, Language } from '../truth.ts';
import { compared, euros, given, matter, oneOf, silent, startsWith, type Make } from './conditions.ts';
import type { Form } from './question.ts';

/** A question over all documents in several wordings: the even ones are in sight, the odd ones held out. */
export interface Asked {
  readonly form: Form;
  readonly folder: Folder;
  readonly field: Field;
  readonly language: Language;
  readonly texts: readonly string[];
  /** All documents are meant where absent. */
  readonly condition?: Make;
  /** Of an extreme: the smallest of what is else the largest, the last of what is else the first. */
  readonly isOther?: true;
}

const contracts = (form: Form, field: Field, texts: readonly string[], condition?: Make): Asked => ({
  form,
  field,
  folder: 'contracts',
  language: 'en',
  texts,
  ...(condition === undefined ? {} : { condition }),
});
const others = (asked: Asked, folder: Folder): Asked => ({ ...asked, folder });
const german = (asked: Asked): Asked => ({ ...asked, language: 'de' });

const ofContracts: readonly Asked[] = [
  contracts(
    'which',
    'law',
    ['Which contracts are governed by the law of {x}?', 'List all agreements to which the law of {x} applies.'],
    given('Munich', (document) => document.facts.law?.value === 'Munich'),
  ),
  contracts(
    'count',
    'law',
    ['How many contracts are governed by the law of {x}?', 'What is the number of agreements under the law of {x}?'],
    oneOf('law', 'en'),
  ),
  contracts('for each', 'notice', [
    'What is the notice period of each contract?',
    'For every contract: how much notice has to be given?',
  ]),
  contracts('for each', 'cap', [
    'What is the liability cap in each contract?',
    'How high is the limit of liability in every agreement?',
  ]),
  contracts('for each', 'signed', [
    'When was each contract signed?',
    'What is the date of signing of every agreement?',
  ]),
  contracts('for each', 'term', ['What is the term of each contract?', 'How long does each of the contracts run?']),
  contracts('for each', 'secrecy', [
    'How long does confidentiality last after the end of each contract?',
    'For each contract, for how long must secrets be kept once it is over?',
  ]),
  contracts('for each', 'venue', [
    'What is the place of jurisdiction of each contract?',
    'The courts of which place are competent, for each contract?',
  ]),
  contracts('for each', 'penalty', [
    'How high is the contractual penalty in each contract?',
    'What penalty does each agreement provide for?',
  ]),
  contracts('for each', 'nonCompete', [
    'How long is the non-compete obligation in each contract?',
    'For each contract, how long is competition forbidden after its end?',
  ]),
  contracts(
    'which',
    'venue',
    ['Which contracts have {x} as the place of jurisdiction?', 'In which contracts do the courts of {x} decide?'],
    oneOf('venue', 'en'),
  ),
  contracts(
    'which',
    'renewal',
    [
      'Which contracts renew automatically?',
      'Show me the agreements that are extended without anybody doing anything.',
    ],
    given('', (document) => document.facts.renewal?.value === 'yes'),
  ),
  contracts(
    'party',
    'first',
    ['Which contracts are with {x}?', 'Which agreements did {x} conclude?'],
    oneOf('first', 'en'),
  ),
  contracts(
    'count',
    'notice',
    [
      'How many contracts have a notice period of more than {x}?',
      'How many agreements require more than {x} of notice?',
    ],
    compared('notice', '100 days', (days) => days > 100),
  ),
  contracts(
    'period',
    'notice',
    [
      'Which contracts have a notice period longer than {x}?',
      'Which agreements can be ended with more than {x} of notice?',
    ],
    compared('notice', '45 days', (days) => days > 45),
  ),
  contracts(
    'period',
    'secrecy',
    [
      'Which contracts have a confidentiality period of at least {x}?',
      'Which agreements demand secrecy for {x} or more?',
    ],
    compared('secrecy', 'four years', (days) => days >= 4 * 365),
  ),
  contracts(
    'amount',
    'cap',
    [
      'Which contracts have a liability cap of more than {x}?',
      'List the agreements whose limit of liability exceeds {x}.',
    ],
    compared('cap', '€150,000', (sum) => sum > 150_000),
  ),
  contracts(
    'amount',
    'penalty',
    [
      'Which contracts provide for a contractual penalty below {x}?',
      'Which agreements have a penalty of less than {x}?',
    ],
    compared('penalty', 'EUR 10,000', (sum) => sum < 10_000),
  ),
  contracts(
    'date',
    'signed',
    ['Which contracts were signed in {x}?', 'Which agreements date from {x}?'],
    startsWith('signed', '2021', '2021'),
  ),
  contracts(
    'date',
    'signed',
    ['Which contracts were signed before {x}?', 'Which agreements were concluded earlier than {x}?'],
    compared('signed', '1 January 2018', (days) => days < Date.UTC(2018, 0, 1) / 86_400_000),
  ),
  contracts(
    'silent',
    'law',
    ['Which contracts don’t say which law governs them?', 'Which agreements are silent on the governing law?'],
    silent('law'),
  ),
  contracts(
    'silent',
    'cap',
    ['Which contracts have no liability cap?', 'In which agreements is no limit of liability stated?'],
    silent('cap'),
  ),
  contracts('extreme', 'signed', ['Which contract was signed first?', 'What is the oldest agreement?']),
  contracts(
    'extreme',
    'cap',
    [
      'Which contract has the highest liability cap in euros?',
      'Which agreement sets the largest limit of liability in euros?',
    ],
    euros('cap'),
  ),
  german(
    contracts('for each', 'notice', [
      'Welche Kündigungsfrist hat jeder Vertrag?',
      'Mit welcher Frist kann jeder der Verträge gekündigt werden?',
    ]),
  ),
  german(
    contracts(
      'which',
      'law',
      ['Welche Verträge unterliegen dem Recht von {x}?', 'Für welche Verträge gilt das Recht von {x}?'],
      oneOf('law', 'de'),
    ),
  ),
  german(
    contracts(
      'count',
      'venue',
      [
        'Wie viele Verträge haben den Gerichtsstand {x}?',
        'Bei wie vielen Verträgen sind die Gerichte in {x} zuständig?',
      ],
      oneOf('venue', 'de'),
    ),
  ),
  german(
    contracts(
      'date',
      'signed',
      ['Welche Verträge wurden {x} unterschrieben?', 'Welche Verträge stammen aus dem Jahr {x}?'],
      startsWith('signed', '2020', '2020'),
    ),
  ),
];

const ofInvoices: readonly Asked[] = [
  contracts('for each', 'total', ['What is the total of each invoice?', 'How much has to be paid for every invoice?']),
  contracts('for each', 'due', ['When is each invoice due?', 'Until when must every invoice be paid?']),
  contracts('for each', 'seller', ['Who is the seller of each invoice?', 'Who sent each of the invoices?']),
  contracts(
    'party',
    'seller',
    ['Which invoices are from {x}?', 'List the invoices that {x} sent.'],
    oneOf('seller', 'en'),
  ),
  contracts(
    'count',
    'buyer',
    ['How many invoices were sent to {x}?', 'How many bills did {x} receive?'],
    oneOf('buyer', 'en'),
  ),
  contracts(
    'amount',
    'total',
    ['Which invoices have a total of more than {x}?', 'Which bills come to over {x}?'],
    compared('total', 'EUR 25,000', (sum) => sum > 25_000),
  ),
  contracts(
    'date',
    'due',
    ['Which invoices are due in {x}?', 'Which bills have to be paid in {x}?'],
    startsWith('due', 'June 2022', '2022-06'),
  ),
  contracts(
    'date',
    'date',
    ['Which invoices were issued in {x}?', 'Which invoices are dated {x}?'],
    startsWith('date', '2023', '2023'),
  ),
  contracts(
    'sum',
    'total',
    ['What is the sum of all invoices from {x}?', 'How much did {x} charge in all?'],
    oneOf('seller', 'en'),
  ),
  contracts('extreme', 'total', [
    'Which invoice has the highest total?',
    'What is the largest amount that has to be paid for an invoice?',
  ]),
  contracts('extreme', 'date', ['Which invoice is the earliest?', 'What is the date of the oldest invoice?']),
  german(
    contracts('for each', 'total', [
      'Wie hoch ist der Gesamtbetrag jeder Rechnung?',
      'Was ist für jede Rechnung zu zahlen?',
    ]),
  ),
].map((each) => others(each, 'invoices'));

const ofLetters: readonly Asked[] = [
  contracts('for each', 'amount', [
    'What amount is each letter about?',
    'For each letter, how much money is it about?',
  ]),
  contracts('for each', 'deadline', ['What deadline does each letter set?', 'Until when does each letter give time?']),
  contracts(
    'which',
    'matter',
    ['Which letters are complaints?', 'In which letters does somebody complain?'],
    matter('complaint'),
  ),
  contracts(
    'count',
    'matter',
    ['How many letters demand a payment?', 'How many of the letters ask for money that is owed?'],
    matter('demand'),
  ),
  contracts(
    'which',
    'matter',
    ['Which letters cancel a contract?', 'Which letters give notice?'],
    matter('cancellation'),
  ),
  contracts(
    'date',
    'date',
    ['Which letters were written in {x}?', 'Which letters are from {x}?'],
    startsWith('date', '2022', '2022'),
  ),
  contracts(
    'amount',
    'amount',
    ['Which letters are about more than {x}?', 'Which letters mention a sum above {x}?'],
    compared('amount', 'EUR 80,000', (sum) => sum > 80_000),
  ),
  contracts('extreme', 'deadline', [
    'Which letter sets the latest deadline?',
    'What is the last deadline in the letters?',
  ]),
  contracts(
    'sum',
    'amount',
    ['How much money do the letters offer works for in all?', 'What do the offers add up to?'],
    matter('offer'),
  ),
  german(
    contracts('for each', 'deadline', ['Welche Frist setzt jedes Schreiben?', 'Bis wann gibt jedes Schreiben Zeit?']),
  ),
].map((each) => others(each, 'letters'));

export const allAsked: readonly Asked[] = [...ofContracts, ...ofInvoices, ...ofLetters];
