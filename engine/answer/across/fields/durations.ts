import { field, type Field } from './field.ts';

/** Spans of time. English and German; the more special before the more general. */
export const durations: readonly Field[] = [
  field(
    'Notice period',
    'duration',
    'What is the notice period for ending the contract?',
    'notice of, giving … notice, upon … notice, with … notice, notice to, frist von, mit einer frist, ' +
      'notice period, period of notice, notice of termination, termination notice, prior … notice, written ' +
      'notice, notice … writing, notice in writing, advance notice, terminat* … notice, notice … ' +
      'terminat*, cancel* … notice, days* notice, months* notice, weeks* notice, notice of, giving … ' +
      'notice, kündigungsfrist*, kündig* … frist*, frist* … kündig*, kündig*',
    'terminat*, cancel*, can be ended, be ended within, get out of, notice, kündbar, gekündigt',
  ),
  field(
    'Payment term',
    'duration',
    'Within how many days must be paid?',
    'payment term*, payment period, payment target, payable within, paid within, pay within, due within, ' +
      'net … days, payment … within, settled within, days of receipt, within … of the invoice, ' +
      'zahlungsziel, zahlbar innerhalb, zahlungsfrist*, zahlbar … tage*, fällig innerhalb',
    'pay, paid, payable, payment, zahlen, zahlung',
  ),
  field(
    'Trial period',
    'duration',
    'How long is the trial period?',
    'trial period, probation*, probationary period, probezeit',
  ),
  field(
    'Warranty period',
    'duration',
    'How long is the warranty?',
    'warranty, guarantee of, guarantee period, gewährleistung*, garantie*',
  ),
  field(
    'Confidentiality period',
    'duration',
    'How long does the duty of confidentiality last?',
    'confidentiality period, confidential*, secre*, non-disclosure, disclose*, geheim*, vertraulich*, ' +
      'verschwiegen*, stillschweigen',
  ),
  field(
    'Non-compete period',
    'duration',
    'For how long is competition forbidden?',
    'non-compet*, compete, competing, competition, competitor*, wettbewerb*, konkurrenz*',
  ),
  field(
    'Renewal period',
    'duration',
    'By how long is the contract renewed?',
    'renew* for, renewal period, renewal term, extended by, renews … period, verlänger* … um, verlängerung*',
  ),
  field(
    'Term',
    'duration',
    'For how long is the contract concluded?',
    'initial term, term, has a duration of, entered into for, entered … for, vertragslaufzeit, dauer ' +
      'von, fixed term, term of, the term, contract term, duration, runs for, concluded for, remain* in ' +
      'force, in effect for, laufzeit*, vertragsdauer, befristet, läuft, ',
    'what period, which period, term, run, runs, running, last, lasts, laufen, läuft, dauern, dauert, long',
  ),
];
