import type { ValueType } from '../../../../common/domain/value.ts';

/** A field's value by what stands over or beside it: a heading, the name of a row or column, a line's label. */
export interface LabelConcept {
  readonly heading: string;
  readonly type: ValueType;
  /** Cues as in `Field`: one of them in a label is enough. */
  readonly cues: string;
}

/** English and German; '' where no field asks for what the label names. */
export const labelConcepts: readonly LabelConcept[] = [
  { heading: 'Payment term', type: 'duration', cues: 'payment*, invoice*, zahlung*, rechnung*' },
  { heading: 'Warranty period', type: 'duration', cues: 'warrant*, defect*, gewährleistung*, mängel*' },
  { heading: 'Trial period', type: 'duration', cues: 'trial, probation*, induction, probezeit' },
  {
    heading: '',
    type: 'duration',
    cues:
      'grace*, retention, billing*, cooling-off, objection*, inspection*, accounting*, cure, remedy*, karenz*, ' +
      'widerruf*, abrechnung*, support, response time, records, review*, störung*, reaktionszeit*, aufbewahrung*',
  },
  {
    heading: 'Non-compete period',
    type: 'duration',
    cues:
      '*compet*, restrictive covenant*, restraint*, rivals, other clients, solicit*, *wettbewerb*, ' +
      '*konkurrenz*, kundenschutz*',
  },
  {
    heading: 'Confidentiality period',
    type: 'duration',
    cues:
      '*confiden*, *secre*, non-disclosure, nondisclosure, privacy, quiet, business secrets, proprietary ' +
      'information, discretion, *vertraulich*, *geheim*, *verschwiegen*, stillschweigen, diskretion',
  },
  {
    heading: 'Notice period',
    type: 'duration',
    cues:
      'notice*, terminat*, cancel*, break, break clause, exit, walk-away, walk away, leaving, ending, ' +
      'getting out, get out, quit*, stornier*, stopping, stop, determination, *kündigung*, kündigungsfrist*, ' +
      'beendigung, ausstieg',
  },
  { heading: 'Renewal period', type: 'duration', cues: 'renew*, extension*, prolongation, *verlängerung*' },
  {
    heading: 'Term',
    type: 'duration',
    cues:
      'how long, for how long, how long it lasts, lasts, lasts for, last for, runs, runs for, bound for, bound ' +
      'until, *bindung, bindefrist, bindungsfrist, repayment period, repayment within, repaid within, rückzahlung ' +
      'innerhalb, rückzahlungszeit*, läuft, gilt für, over what time, currency of, duration of, term, initial term, ' +
      'contract term, *term of, period, contract period, duration, length, fixed term, lifetime, validity, ' +
      '*laufzeit, *dauer, mietzeit, pachtzeit, *zeitraum, befristung, gültigkeit, geltungsdauer',
  },
  { heading: 'Insurance', type: 'amount', cues: 'insur*, cover, *versicherung*, deckung*' },
  {
    heading: 'Liability cap',
    type: 'amount',
    cues:
      '*liab*, goes wrong, extent of liability, compensation, exposure, ceiling, limitation, ' +
      'limits, cap, indemnity limit, limit* of indemnity, höchsthaftung*, *haftsumme, *haftung*, haftpflicht*, ' +
      'ersatzpflicht',
  },
  {
    heading: 'Penalty',
    type: 'amount',
    cues:
      'penalt*, fine, fines, charge* for late, charge* … late, charge* for delay, ' +
      'late * charge, default charge*, forfeit*, delay damages, liquidated damages, ' +
      'agreed damages, service credit*, breach, is missed, are missed, missed *, is late, are late, overdue, ' +
      '*verzug*, ' +
      '*verspätung*, *strafe*, pönale*, pönalen',
  },
  // "Rent deposit" is a deposit.
  {
    heading: 'Deposit',
    type: 'amount',
    cues:
      '*deposit*, *kaution*, mietsicherheit, sicherheitsleistung, security, sicherheit, bürgschaft, ' +
      'bank guarantee',
  },
  {
    heading: '',
    type: 'amount',
    cues:
      'excess, deductible, *allowance*, loan amount, amount of the loan, ' +
      'principal, ' +
      '*selbstbehalt*, selbstbeteiligung, *darlehensbetrag, *darlehenssumme, kreditbetrag',
  },
  {
    heading: 'Fee',
    type: 'amount',
    cues:
      'fee, fees, charge, charges, rent, premium*, royalt*, rate, raten, *beitrag, *beiträge, *prämie*, ' +
      'retainer, price, remuneration, instalment*, installment*, salary, ' +
      'pay, per month, ' +
      'monthly *, annual *, *pauschale*, *gebühr*, *entgelt*, *vergütung*, *miete, *honorar*, monatlich*, ' +
      'pro monat, gehalt',
  },
  {
    heading: 'Jurisdiction',
    type: 'name',
    cues:
      'court*, heard, where disputes, jurisdiction, forum, venue, tribunal*, litigation, disputes, ' +
      '*gericht*, gerichtsstand*',
  },
  {
    heading: 'Governing law',
    type: 'name',
    cues:
      'law, governing law, applicable law, proper law, choice of law, legal system, *recht, rechtswahl, ' +
      'rechtsordnung',
  },
  {
    heading: '',
    type: 'date',
    cues:
      'drawdown*, payout, *auszahlung*, end, ends, expir*, until, deliver*, handover, order*, ' +
      'previous*, prior*, birth*, ende, ablauf*, übergabe*, geburt*, liefer*, bestell*',
  },
  {
    heading: 'Start date',
    type: 'date',
    cues:
      'start*, *start, commenc*, effective*, begin*, beginn*, *beginn, first day*, first working day*, *eintritt*, ' +
      'entry, joining*, joins, valid from, in force from, gültig ab, inkrafttreten, in kraft*, wirksam*',
  },
  {
    heading: 'Date of signing',
    type: 'date',
    cues:
      'date, dated, date of contract, date of agreement, date of this *, contract date, agreement date, ' +
      'sign*, *signed*, execut*, conclu*, made on, datum, *datum, vertragsschluss, abschluss, ' +
      '*unterzeich*, *unterschr*',
  },
];
