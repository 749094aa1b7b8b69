import type { Asked } from '../../alike/questions/asked.ts';
import {
  between,
  compared,
  euros,
  given,
  matter,
  oneOf,
  shared,
  silent,
  startsWith,
  type Make,
} from '../../alike/questions/conditions.ts';
import { asks, dayOf, other } from '../asks.ts';

const contract = asks('contracts', 'en');
const vertrag = asks('contracts', 'de');
const invoice = asks('invoices', 'en');
const rechnung = asks('invoices', 'de');
const letter = asks('letters', 'en');
const brief = asks('letters', 'de');

const renews: Make = given('', ({ facts }) => facts.renewal?.value === 'yes');
const endsItself: Make = given('', ({ facts }) => facts.renewal?.value === 'no');
const has =
  (field: 'penalty' | 'nonCompete' | 'cap' | 'secrecy'): Make =>
  (random, documents) =>
    given('', ({ facts }) => facts[field] !== undefined)(random, documents);

const ofContracts = [
  contract('for each', 'notice', 'notice periods of all contracts'),
  contract('for each', 'term', 'For how long is each of our contracts concluded?'),
  contract('for each', 'law', 'Whose law is it in each contract?'),
  contract('for each', 'cap', 'What is the most that could be claimed under each contract?'),
  contract('for each', 'second', 'Make a table of all contracts with the names of both sides.'),
  contract('for each', 'secrecy', 'For what time do we have to keep quiet after the end of each contract?'),
  contract('for each', 'signed', 'When did we sign each contract?'),
  contract('for each', 'nonCompete', 'Non-compete periods, contract by contract'),
  contract('which', 'law', 'Contracts under the law of {x}', oneOf('law', 'en')),
  contract('which', 'venue', 'Which contracts would we have to litigate in {x}?', oneOf('venue', 'en')),
  contract('which', 'renewal', 'Which of these contracts renew if we do nothing?', renews),
  contract('which', 'renewal', 'Which contracts are over for good once their term has run?', endsItself),
  contract('which', 'term', 'Do any contracts have the same term? Which ones?', shared('term')),
  contract('silent', 'cap', 'list every contract without a liability cap', silent('cap')),
  contract('silent', 'penalty', 'Which contracts have no penalty at all?', silent('penalty')),
  contract('silent', 'secrecy', 'Contracts that lack a confidentiality clause', silent('secrecy')),
  contract('silent', 'notice', 'In which contracts did they forget to agree a notice period?', silent('notice')),
  contract('count', 'penalty', 'How many contracts threaten us with a penalty?', has('penalty')),
  contract('count', 'nonCompete', 'Number of contracts with a non-compete', has('nonCompete')),
  contract('count', 'law', 'How many contracts are governed by {x} law?', oneOf('law', 'en')),
  contract(
    'period',
    'notice',
    'Which contracts need more than {x} notice?',
    compared('notice', "two months'", (days) => days > 62),
  ),
  contract(
    'period',
    'term',
    'which contracts run for {x} or more',
    compared('term', 'three years', (days) => days >= 1_090),
  ),
  contract(
    'amount',
    'fee',
    'All contracts that cost us less than {x} a month',
    compared('fee', '€3,000', (sum) => sum < 3_000),
  ),
  contract(
    'amount',
    'penalty',
    'Which contracts carry a penalty of {x} or more?',
    compared('penalty', '10,000 euros', (sum) => sum >= 10_000),
  ),
  contract('date', 'signed', 'Which contracts have we signed since 2021?', between('signed', '2021', '2023')),
  contract('date', 'signed', 'contracts from 2018', startsWith('signed', '2018', '2018')),
  contract('party', 'notice', 'What notice do we have to give {x}?', oneOf('second', 'en')),
  contract('party', 'fee', 'What does each contract with {x} cost per month?', oneOf('first', 'en')),
  contract('extreme', 'notice', 'Which contract ties us down longest, judging by its notice period?'),
  contract('extreme', 'cap', 'In which contract is the liability cap highest, of those in euros?', euros('cap')),
  contract('sum', 'fee', 'Monthly fees of all contracts in euros, added up', euros('fee')),
  vertrag('for each', 'notice', 'kündigungsfristen aller verträge'),
  vertrag('for each', 'law', 'Nach welchem Recht richtet sich jeder Vertrag?'),
  vertrag('for each', 'penalty', 'Wie hoch ist die Vertragsstrafe jeweils in den Verträgen?'),
  vertrag('for each', 'second', 'Mit wem sind die Verträge geschlossen?'),
  vertrag('which', 'renewal', 'Welche Verträge laufen automatisch weiter?', renews),
  vertrag('which', 'venue', 'Bei welchen Verträgen müssten wir in {x} klagen?', oneOf('venue', 'de')),
  vertrag('silent', 'nonCompete', 'Verträge ohne Wettbewerbsverbot', silent('nonCompete')),
  vertrag('count', 'cap', 'Bei wie vielen Verträgen ist die Haftung gedeckelt?', has('cap')),
  vertrag(
    'period',
    'notice',
    'Welche Verträge können wir mit höchstens {x} Frist kündigen?',
    compared('notice', 'einem Monat', (days) => days <= 31),
  ),
  vertrag(
    'amount',
    'fee',
    'Welche Verträge kosten mehr als {x} im Monat?',
    compared('fee', '3.000 Euro', (sum) => sum > 3_000),
  ),
  vertrag('sum', 'fee', 'Was zahlen wir monatlich für alle Verträge zusammen?'),
  vertrag('extreme', 'term', 'Welcher Vertrag läuft am längsten?'),
];
const ofInvoices = [
  invoice('for each', 'total', 'amount to pay per invoice'),
  invoice('for each', 'due', 'When is each invoice due?'),
  invoice('for each', 'seller', 'Which company sent which invoice? All invoices please.'),
  invoice('for each', 'net', 'Net amounts of all invoices'),
  invoice('sum', 'total', 'what do we pay {x} altogether', oneOf('seller', 'en')),
  invoice('sum', 'total', 'Total of all invoices of 2022', startsWith('date', '2022', '2022')),
  invoice('sum', 'vat', 'How much VAT is in the invoices in total?'),
  invoice('count', 'buyer', 'How many invoices are made out to {x}?', oneOf('buyer', 'en')),
  invoice(
    'count',
    'total',
    'How many invoices exceed {x}?',
    compared('total', 'EUR 50,000', (sum) => sum > 50_000),
  ),
  invoice('party', 'total', 'Everything {x} has invoiced', oneOf('seller', 'en')),
  invoice(
    'date',
    'due',
    'Which invoices have to be paid before {x}?',
    compared('due', '1 July 2021', (day) => day < dayOf(2021, 7)),
  ),
  invoice('date', 'date', 'invoices dated May 2022', startsWith('date', '2022-05', '2022-05')),
  invoice('extreme', 'total', 'largest invoice?'),
  other(invoice('extreme', 'date', 'Which invoice came last?')),
  invoice('average', 'total', 'What does an invoice come to on average?'),
  rechnung('for each', 'number', 'Rechnungsnummern aller Rechnungen'),
  rechnung('for each', 'total', 'Was ist bei jeder Rechnung zu zahlen?'),
  rechnung('sum', 'total', 'Was haben wir {x} insgesamt bezahlt?', oneOf('seller', 'de')),
  rechnung('party', 'total', 'Alle Rechnungen an {x}', oneOf('buyer', 'de')),
  rechnung('count', 'date', 'Wie viele Rechnungen sind aus dem Jahr 2022?', startsWith('date', '2022', '2022')),
  rechnung(
    'amount',
    'total',
    'Rechnungen über mehr als {x}',
    compared('total', '50.000 Euro', (sum) => sum > 50_000),
  ),
];
const ofLetters = [
  letter('for each', 'sender', 'Who are the letters from?'),
  letter('for each', 'deadline', 'What is the deadline in each letter?'),
  letter('for each', 'amount', 'How much money is at stake in each letter?'),
  letter('which', 'matter', 'Show me all complaints.', matter('complaint')),
  letter('which', 'matter', 'Which letters ask us for money that is owed?', matter('demand')),
  letter('which', 'matter', 'Which of the letters are terminations?', matter('cancellation')),
  letter('count', 'matter', 'How many of the letters are offers?', matter('offer')),
  letter('party', 'sender', 'letters by {x}', oneOf('sender', 'en')),
  letter('date', 'date', 'Letters from 2021', startsWith('date', '2021', '2021')),
  letter(
    'date',
    'deadline',
    'Which letters want an answer before {x}?',
    compared('deadline', '1 January 2022', (day) => day < dayOf(2022, 1)),
  ),
  letter('extreme', 'deadline', 'Which letter leaves us the most time? I mean the latest deadline.'),
  brief('for each', 'deadline', 'Bis wann ist auf die einzelnen Briefe zu antworten?'),
  brief('which', 'matter', 'Welche Briefe sind Angebote?', matter('offer')),
  brief('count', 'matter', 'Wie viele Mahnungen sind dabei?', matter('demand')),
  brief('which', 'matter', 'Wer beschwert sich? Bitte alle Briefe zeigen.', matter('complaint')),
];

/** What people type into a field, in a hurry and in their own words. */
export const askedInAHurry: readonly Asked[] = [...ofContracts, ...ofInvoices, ...ofLetters];
