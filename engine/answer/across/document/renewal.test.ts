import { expect, it } from 'vitest';
import { renewalIn } from './renewal.ts';

const clauses: readonly (readonly [string, 'yes' | 'no'])[] = [
  ['It may be renewed by written agreement of both parties before that date.', 'no'],
  ['Once the contract period is over, the agreement comes to a close of its own accord.', 'no'],
  ['This Agreement shall not be deemed renewed by conduct, course of dealing, or continued performance.', 'no'],
  ['The contract period cannot be extended except by a variation signed on behalf of both parties.', 'no'],
  ['When that time is up our engagement simply carries on from year to year until one of us calls a halt.', 'yes'],
  ['Your appointment will come to an end on its expiry date without either of us having to do anything.', 'no'],
  ['Upon the expiration of the term the tenancy shall continue from year to year upon the same covenants.', 'yes'],
  ['It is tacitly renewed for equal periods if not denounced beforehand.', 'yes'],
  ['Tacit renewal is ruled out.', 'no'],
  ['Subscriptions renew automatically at the end of each term for the same length, at list price.', 'yes'],
  ['Subscriptions do not auto-renew; a new order is needed.', 'no'],
  ['Er verlängert sich stillschweigend um jeweils ein weiteres Jahr, sofern ihn keine Partei kündigt.', 'yes'],
  ['Nach Ablauf setzt sich das Mietverhältnis jeweils um zwölf Monate fort, falls niemand widerspricht.', 'yes'],
  ['Wird es danach einvernehmlich weitergeführt, gilt es jeweils für ein Jahr als verlängert.', 'yes'],
  ['Es endet mit Ablauf der Befristung, ohne dass gekündigt werden muss.', 'no'],
  ['Ohne Kündigung läuft der Vertrag nach Ende der Vertragsdauer jeweils ein Jahr weiter.', 'yes'],
  ['Eine automatische Verlängerung findet nicht statt.', 'no'],
  ['At the end of the term this agreement renews automatically for a further 12 months.', 'yes'],
  ['If neither party speaks up, it continues for another 2 years by itself.', 'yes'],
  ['Automatic renewal is agreed: each time by 2 years.', 'yes'],
  ['The agreement goes on for 12 months at a time as long as nobody cancels it.', 'yes'],
  ['This agreement does not renew automatically.', 'no'],
  ['It lapses on expiry; a prolongation needs a new signature of both parties.', 'no'],
  ['There is no automatic renewal; the agreement ends with its term.', 'no'],
  ['Once the period is over, nothing continues by tacit consent.', 'no'],
  ['An automatic extension is excluded.', 'no'],
  ['The agreement runs out by itself, and only a new document can carry it on.', 'no'],
  ['It rolls over into successive periods of twelve months as long as neither side speaks up.', 'yes'],
  ['Meldet sich niemand rechtzeitig, schließt sich von selbst ein weiteres Jahr an.', 'yes'],
  ['If nobody objects in time, another year of the same length follows of its own accord.', 'yes'],
  ['Upon expiry the hosting is switched off and is not rolled forward.', 'no'],
  ['At the end the hire is rolled forward by a like term.', 'yes'],
  ['An extension takes a new contract in writing; otherwise it ends.', 'no'],
  ['After that time nothing more is owed by anybody.', 'no'],
  ['When your cover has lasted that long, we will simply start it again.', 'yes'],
  ['Falls dann noch etwas offen ist: Verlängerung um dieselbe Zeit, ohne dass jemand zustimmt', 'yes'],
  ['Falls dann noch etwas offen ist: keine Verlängerung', 'no'],
];

it.each(clauses)('%s', (clause, said) => {
  expect(renewalIn(clause).normal).toBe(said);
});
