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
} from '../../alike/questions/conditions.ts';
import { brief, contract, dayOf, endsItself, invoice, letter, other, rechnung, renews, vertrag } from '../asks.ts';

const lawyer = [
  contract('which', 'law', 'Which of our agreements fall under {x} law?', oneOf('law', 'en')),
  contract('silent', 'venue', 'Which agreements do not contain a jurisdiction clause?', silent('venue')),
  contract('for each', 'cap', 'Set out the liability cap agreed in every contract.'),
  contract(
    'count',
    'penalty',
    'How many agreements provide for a penalty?',
    given('', ({ facts }) => !!facts.penalty),
  ),
  contract('which', 'renewal', 'Identify the agreements that renew tacitly.', renews),
  other(contract('extreme', 'signed', 'Which agreement is the most recent one?')),
];
const bookkeeper = [
  invoice(
    'sum',
    'total',
    'What did the invoices dated between March and June 2022 total?',
    between('date', '2022-03', '2022-06'),
  ),
  invoice('for each', 'vat', 'VAT per invoice, please.'),
  invoice(
    'amount',
    'net',
    'Which invoices have a net amount of at least {x}?',
    compared('net', 'EUR 8,000', (sum) => sum >= 8_000),
  ),
  invoice(
    'date',
    'due',
    'Which invoices fell due after {x}?',
    compared('due', '30 June 2022', (day) => day > dayOf(2022, 6, 30)),
  ),
  invoice('count', 'seller', 'How many invoices came from {x}?', oneOf('seller', 'en')),
  invoice('sum', 'vat', 'How much VAT did {x} charge us altogether?', oneOf('seller', 'en')),
];
const buyer = [
  contract(
    'period',
    'notice',
    'Which contracts can we leave within {x}?',
    compared('notice', '60 days', (days) => days <= 61),
  ),
  contract('for each', 'fee', 'What are we paying every month, contract by contract?'),
  contract('party', 'term', 'How long do the contracts with {x} run?', oneOf('first', 'en')),
  contract('extreme', 'fee', 'What is our most expensive contract, counted in euros per month?', euros('fee')),
  contract('which', 'notice', 'Which contracts have the same notice period?', shared('notice')),
  contract(
    'amount',
    'fee',
    'Where do we pay more than {x} a month? List the contracts.',
    compared('fee', 'EUR 4,000', (sum) => sum > 4_000),
  ),
];
const paralegal = [
  contract('for each', 'venue', 'In which place must disputes be settled under each contract?'),
  contract('for each', 'first', 'Who are the parties to each agreement?'),
  contract('date', 'signed', 'Contracts signed between 2018 and 2020', between('signed', '2018', '2020')),
  contract('silent', 'nonCompete', 'Are there contracts that say nothing about competition?', silent('nonCompete')),
  contract(
    'period',
    'secrecy',
    'In which contracts does confidentiality end after {x} at the latest?',
    compared('secrecy', 'three years', (days) => days <= 1_096),
  ),
  contract('for each', 'penalty', 'How much would a breach cost under each of the contracts?'),
];
const manager = [
  letter('count', 'matter', 'How many complaints are there?', matter('complaint')),
  letter('for each', 'deadline', 'By when do we have to react to each letter?'),
  letter('sum', 'amount', 'What would all the quotations cost us together?', matter('offer')),
  letter('which', 'matter', 'Who wants to quit? Show the letters that end a contract.', matter('cancellation')),
  letter('extreme', 'amount', 'In which letter is the largest amount at stake?'),
  letter('party', 'sender', 'Has {x} written to us? List the letters.', oneOf('sender', 'en')),
];
const director = [
  invoice('average', 'total', 'On average, how much is an invoice?'),
  invoice('extreme', 'total', 'What was the biggest bill we got?'),
  invoice('sum', 'total', 'How much have {x} billed?', oneOf('seller', 'en')),
  invoice('for each', 'seller', 'From whom is each bill?'),
  invoice('date', 'date', 'Bills from May 2022', startsWith('date', '2022-05', '2022-05')),
  invoice(
    'amount',
    'total',
    'Which bills lie between EUR 2,000 and EUR 10,000?',
    compared('total', '', (sum) => sum >= 2_000 && sum <= 10_000),
  ),
];
const assistant = [
  invoice('for each', 'number', 'Give me the reference number of every invoice.'),
  invoice('party', 'total', 'List all invoices addressed to {x} with their totals.', oneOf('buyer', 'en')),
  invoice(
    'date',
    'due',
    'What has to be paid in June 2022? List the invoices.',
    startsWith('due', '2022-06', '2022-06'),
  ),
  invoice('for each', 'due', 'Payment deadlines of all invoices'),
  invoice(
    'count',
    'date',
    'How many invoices were written in the first half of 2022?',
    between('date', '2022-01', '2022-06'),
  ),
  other(invoice('extreme', 'total', 'Which is the smallest invoice?')),
];
const neighbour = [
  letter('which', 'matter', 'Which letters are from people who are unhappy about something?', matter('complaint')),
  letter('for each', 'sender', 'Who signed each letter?'),
  letter('which', 'matter', 'Which letters remind somebody of a debt?', matter('demand')),
  letter(
    'date',
    'date',
    'Letters written after {x}',
    compared('date', '1 July 2021', (day) => day > dayOf(2021, 7)),
  ),
  letter('count', 'matter', 'How many offers did we receive by letter?', matter('offer')),
  letter(
    'amount',
    'amount',
    'Which letters mention at least {x}?',
    compared('amount', '€40,000', (sum) => sum >= 40_000),
  ),
];
const auditor = [
  contract('for each', 'signed', 'Date of signature for each contract'),
  contract(
    'count',
    'notice',
    'In how many contracts is the notice period no longer than {x}?',
    compared('notice', 'two months', (days) => days <= 62),
  ),
  contract('silent', 'law', 'Where is the applicable law missing? Which contracts?', silent('law')),
  contract('which', 'renewal', 'Which agreements simply end when their term is over?', endsItself),
  contract('sum', 'fee', 'What do our contracts cost us per month in total, in euros?', euros('fee')),
  contract(
    'amount',
    'cap',
    'Which contracts cap liability at {x} or less?',
    compared('cap', 'EUR 100,000', (sum) => sum <= 100_000),
  ),
];
const sachbearbeiterin = [
  vertrag('for each', 'notice', 'Wie lange ist die Kündigungsfrist in den einzelnen Verträgen?'),
  vertrag('which', 'venue', 'Welche Verträge nennen {x} als Gerichtsstand?', oneOf('venue', 'de')),
  vertrag('silent', 'cap', 'In welchen Verträgen ist die Haftung nicht begrenzt?', silent('cap')),
  vertrag(
    'date',
    'signed',
    'Welche Verträge wurden zwischen 2018 und 2020 geschlossen?',
    between('signed', '2018', '2020'),
  ),
  vertrag('count', 'renewal', 'Wie viele Verträge verlängern sich von selbst?', renews),
  vertrag('extreme', 'fee', 'Welcher Vertrag ist der teuerste?'),
];
const buchhalter = [
  rechnung('sum', 'total', 'Wie hoch ist die Summe aller Rechnungen von {x}?', oneOf('seller', 'de')),
  rechnung('for each', 'due', 'Bis wann ist welche Rechnung zu bezahlen?'),
  rechnung(
    'amount',
    'total',
    'Welche Rechnungen liegen über {x}?',
    compared('total', '8.000 €', (sum) => sum > 8_000),
  ),
  rechnung('for each', 'vat', 'Wie viel Umsatzsteuer enthält jede Rechnung?'),
  rechnung('count', 'buyer', 'Wie viele Rechnungen gingen an {x}?', oneOf('buyer', 'de')),
  rechnung('extreme', 'date', 'Von wann ist die älteste Rechnung?'),
];
const handwerker = [
  brief('count', 'matter', 'Wie viele Beschwerden gibt es?', matter('complaint')),
  brief('which', 'matter', 'In welchen Briefen wird etwas gekündigt?', matter('cancellation')),
  brief('for each', 'amount', 'Um welchen Betrag geht es in den einzelnen Schreiben?'),
  brief('sum', 'amount', 'Wie viel machen alle Angebote zusammen aus?', matter('offer')),
  brief(
    'date',
    'date',
    'Welche Briefe wurden nach dem {x} geschrieben?',
    compared('date', '1. Juli 2021', (day) => day > dayOf(2021, 7)),
  ),
  brief('which', 'matter', 'Welche Schreiben sind Mahnungen?', matter('demand')),
];

/** What twelve people ask, six questions each in their own way. The even ones are in sight, the odd ones held out. */
export const askedByPeople: readonly Asked[] = [
  ...lawyer,
  ...bookkeeper,
  ...buyer,
  ...paralegal,
  ...manager,
  ...director,
  ...assistant,
  ...neighbour,
  ...auditor,
  ...sachbearbeiterin,
  ...buchhalter,
  ...handwerker,
];
