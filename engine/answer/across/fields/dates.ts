import { field, type Field } from './field.ts';

/** Dates. English and German; the more special before the more general. */
export const dates: readonly Field[] = [
  field(
    'Deadline',
    'date',
    'By which date must something be done?',
    'takes effect on, with effect from, wird wirksam, deadline, time limit, no later than, not later ' +
      'than, at the latest, latest by, by, until, before, expire* on, ends on, end* on, time until, reply ' +
      'by, answer by, respond by, frist*, bis zum, bis spätestens, spätestens, bis, fristende, endet am',
    'reply*, answer*, respond*, response*, react*, valid, take effect, takes effect, gültig, wirksam, antwort*, ' +
      'limit, time limit, cut-off, latest, deadline, frist, bis zu welchem, geschehen',
  ),
  field(
    'Due date',
    'date',
    'By which date must be paid?',
    'payable until, payable by, pay … until, paid until, payment until, payment by, due, amount is due, ' +
      'settle* by, settle* until, zahlen sie … bis, bezahlen … bis, überweisen … bis, due date, payment ' +
      'due, due by, due on, payable by, pay by, paid by, pay … by, no later than, fällig am, fälligkeit*, ' +
      'zahlbar bis, zahlen … bis, bis spätestens, fällig',
    'payment date*, date of payment, date for payment, payment deadline*, deadline* for payment, pay-by date*, ' +
      'due date*, zahlungstermin*, ' +
      'fälligkeitsdatum, bezahlt werden, beglichen werden, beglichen, bezahlt sein, overdue, ' +
      'überfällig, due, settled, settle, ' +
      'must be settled, to be settled, pay by, payable, fällig, to be paid, ' +
      'must … be paid, must be paid, zu zahlen, zu bezahlen, gezahlt werden',
  ),
  field(
    'Delivery date',
    'date',
    'When was it delivered, or when is it to be delivered?',
    'delivery date, date of delivery, delivered on, delivered, delivery on, liefertermin, lieferdatum, ' +
      'geliefert, leistungsdatum, work done, service date',
    'delivered, geliefert',
  ),
  field(
    'Invoice date',
    'date',
    'What is the date of the invoice?',
    'billing date, date of billing, invoiced on, date issued, raised on, drawn up on, invoice … of, ' +
      'date of invoice, bill date, tax date, rechnung … vom, invoice date, date of invoice, ' +
      'date of issue, issue date, issued on, invoice of, dated, rechnungsdatum, rechnung vom, ausgestellt ' +
      'am, datum, date',
    'issued, dated, written, sent, wrote, made, pay, paid, spend, spent, geschrieben, ausgestellt, gestellt, ' +
      'verfasst',
  ),
  field(
    'End date',
    'date',
    'On which date does it end?',
    'end date, expiry date, expiration date, expires on, expire* on, ends on, end* on, expir*, until, ' +
      'terminates on, endet am, endet, ablaufdatum, läuft … bis, bis zum, vertragsende, enddatum, ends, ' +
      'contract end, ' +
      'end of contract, end of the contract, end of term, last day, valid to, runs to, term … until, ' +
      'duration … until, ' +
      'laufzeit … bis, dauer … bis, befristet … bis, gültig … bis, laufzeitende, ende, mietende',
    'end, ends, ended, ending, expire, expires, expired, run out, runs out, terminate, terminates, ' +
      'enden, endet, auslaufen, laufen aus, läuft aus, abgelaufen, be renewed, renewed, renewing, ' +
      'up for renewal, renewal, ' +
      'verlängert werden, verlängern, zur verlängerung, lapse, lapses, running out, expiring, ending, laufen … aus, ' +
      'läuft … aus',
  ),
  field(
    'Start date',
    'date',
    'On which date does it begin?',
    'effective date, effective from, start date, commencement date, commenc*, begins ' +
      'on, begin* on, starts on, start* on, takes effect, comes into force, enters into force, with effect ' +
      'from, as of, beginnt am, beginn*, vertragsbeginn, in kraft, ab dem, wirkung zum, wirksam ab, ' +
      '*beginn, gültig ab, gilt ab, startdatum, start of, starts work, start work, commencing, ' +
      'onwards, as from, provided from, covered from, aufgenommen, aufnahme der',
    'start*, begin*, began, begun, commence*, effective, begonnen, starten, startet, anfangen',
  ),
  field(
    'Date of signing',
    'date',
    'On which date was it signed?',
    'conclude* … agreement, concluded, conclude*, enter into this, entered into … between, enter* … ' +
      'agreement, agreement dated, agree* as follows, signature*, sign this, wird … geschlossen, schließen ' +
      '… vertrag, signed on, date of signing, signature date, signing date, executed on, concluded on, ' +
      'entered into on, made on, entered into … day, made this, dated, as of, signed, unterzeichnet am, ' +
      'unterschrieben am, geschlossen am, unterzeichn*, den, am',
    'contract date*, agreement date*, sign*, signed, concluded, made, entered into, dated, executed, ' +
      'unterzeichnet, geschlossen, ' +
      'unterschrieben, abgeschlossen',
  ),
  field(
    'Date of an earlier agreement',
    'date',
    'Of which date is the earlier agreement that it replaces?',
    'replaces, replaces the agreement of, replace*, supersede*, earlier agreement, previous agreement, ' +
      'agreement of, earlier case of, ersetzt, ersetzt den vertrag vom, frühere*, vorherige*',
  ),
  field(
    'Date of the order',
    'date',
    'On which date was it ordered?',
    'your order of, order of, order dates from, order dated, ordered on, order date, purchase order, ' +
      'bestellung vom, auftrag vom, bestelldatum, bestellt am',
  ),
  field(
    'Date of an earlier letter',
    'date',
    'Of which date is the letter that it answers?',
    'your letter of, letter of, letter dated, refer to your, your message of, ihr schreiben vom, schreiben vom',
  ),
];
