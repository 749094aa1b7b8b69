import { expect, test } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

test.each([
  ['Show the leases that run out without being extended.', 'list: Automatic renewal [0 no]'],
  ['Which agreements expire without renewal?', 'list: Automatic renewal [0 no]'],
  ['Welche Verträge enden, ohne sich zu verlängern?', 'list: Automatic renewal [0 no]'],
  ['Which of my documents are contracts?', 'list:'],
  ['How many files are invoices?', 'count:'],
  ['Welche Dokumente sind Protokolle?', 'list:'],
  ['Which documents are offers?', 'list: Offer [0 yes]'],
  ['Wie viele Rechnungen habe ich?', 'count:'],
  ['Welche offenen Rechnungen haben wir?', 'list: Paid [0 no]'],
  ['Wie viele Angebote liegen vor?', 'count: Offer [0 yes]'],
  ['Where must Acme Ltd be sued?', 'list: Jurisdiction, Parties [1 contains Acme Ltd]'],
  ['Where can we take Acme Ltd to court?', 'list: Jurisdiction, Parties [1 contains Acme Ltd]'],
  ['Was haben wir an Stadtwerke Nordheim gezahlt?', 'sum: Total, Seller [1 contains Stadtwerke Nordheim]'],
  ['What do we pay Nimbus Systems Ltd per month?', 'list: Fee, Parties [1 contains Nimbus Systems Ltd]'],
  ['Welche Verträge sind unbefristet?', 'list: Term [0 not-said]'],
  ['Where is our liability unlimited because the contract names no cap?', 'list: Liability cap [0 not-said]'],
  ['Wo muss die Holt GmbH verklagt werden?', 'list: Jurisdiction, Parties [1 contains Holt GmbH]'],
  [
    'Wann haben wir mit Stadtwerke Lauben Verträge geschlossen?',
    'list: Date of signing, Parties [1 contains Stadtwerke Lauben]',
  ],
  ['When did we sign contracts with Acme Ltd?', 'list: Date of signing, Parties [1 contains Acme Ltd]'],
  ['What is the highest penalty, and in which contract?', 'extreme: Penalty most'],
  ['Was ist die kürzeste Kündigungsfrist und in welchem Vertrag?', 'extreme: Notice period least'],
  ['Under which lease is the deposit the greatest?', 'extreme: Deposit most'],
  ['Welche Summe ergeben die Rechnungen insgesamt?', 'sum: Total'],
  ['Von wann sind die Rechnungen von Praxis Kern?', 'list: Invoice date, Seller [1 contains Praxis Kern]'],
  ['All bills that Acme Ltd got from anyone', 'list: Buyer [0 contains Acme Ltd]'],
  ['Everything that Ana Ruiz has written to anybody: which letters?', 'list: Sender [0 contains Ana Ruiz]'],
  ['Find the letters in which somebody ends a contract.', 'list: Cancellation [0 yes]'],
  ["Which leases can be ended with six weeks' notice or less?", 'list: Notice period [0 ..42]'],
  ['Welche Verträge haben drei Monate Kündigungsfrist oder mehr?', 'list: Notice period [0 90..]'],
  ['What do the leases with Acme Ltd cost per month?', 'list: Fee, Parties [1 contains Acme Ltd]'],
  ['Was kosten die Verträge mit der Holt GmbH im Monat?', 'list: Fee, Parties [1 contains Holt GmbH]'],
])('%s', (question, plan) => {
  expect(toldPlan(planOf(question, today))).toBe(plan);
});
