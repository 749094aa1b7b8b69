import type { ValueType } from '../../../common/domain/value.ts';

/**
 * Something that documents of many kinds say of themselves. `cues` are patterns of the words by which documents and
 * questions name the thing; in them `*` stands for the rest of a word, `…` for a few words between.
 */
export interface Field {
  readonly heading: string;
  readonly type: ValueType;
  readonly question: string;
  readonly cues: readonly string[];
  /** Words of questions alone, as verbs: they say too little in a document. */
  readonly asked: readonly string[];
}

const listed = (cues: string): readonly string[] => cues.split(',').flatMap((cue) => cue.trim() || []);

const field = (heading: string, type: ValueType, question: string, cues: string, asked = ''): Field => ({
  heading,
  type,
  question,
  cues: listed(cues),
  asked: listed(asked),
});

/** English and German; the more special before the more general. */
export const fields: readonly Field[] = [
  field(
    'Notice period',
    'duration',
    'What is the notice period for ending the contract?',
    'notice of, giving … notice, upon … notice, with … notice, notice to, frist von, mit ' +
      'einer frist, notice period, period of notice, notice of termination, termination ' +
      'notice, prior … notice, written notice, ' +
      'notice … writing, notice in writing, advance notice, terminat* … notice, notice … ' +
      'terminat*, cancel* … notice, ' +
      'days* notice, months* notice, weeks* notice, notice of, giving … notice, kündigungsfrist*, kündig* … frist*, ' +
      'frist* … kündig*, kündig*',
    'terminat*, cancel*, notice, kündbar, gekündigt, frist',
  ),
  field(
    'Payment term',
    'duration',
    'Within how many days must be paid?',
    'payment term*, payment period, payment target, payable within, paid within, pay within, due within, net … days, ' +
      'payment … within, settled within, days of receipt, within … of the invoice, zahlungsziel, zahlbar innerhalb, ' +
      'zahlungsfrist*, zahlbar … tage*, fällig innerhalb',
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
    'confidentiality period, confidential*, secre*, non-disclosure, disclose*, geheim*, vertraulich*, verschwiegen*, ' +
      'stillschweigen',
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
    'initial term, term, has a duration of, entered into for, entered … for, ' +
      'vertragslaufzeit, dauer von, fixed term, term of, the term, contract term, duration, ' +
      'runs for, concluded for, ' +
      'remain* in force, in effect for, laufzeit*, vertragsdauer, befristet, läuft, ',
    'term, run, runs, running, last, lasts, laufen, läuft, dauern, dauert, long',
  ),
  field(
    'Insurance',
    'amount',
    'What is the sum insured?',
    'insurance, insurance of, carries insurance, insured, cover of, coverage, versicherung*, deckung*, versichert*',
  ),
  field(
    'Liability cap',
    'amount',
    'To what amount is liability limited?',
    'liab* … limited to, liab* … up to, maximum liab*, liab* … amount*, liability, haftung*, ' +
      'liab* … exceed*, liab* … capped, liab* … maximum, not liable beyond, liab* only up to, ' +
      'liable up to, haftet … bis, haft* … höchstens, haft* … begrenzt, haft* … beschränkt, ' +
      'liability … limited, liability … exceed*, limit* of liability, liability cap, aggregate ' +
      'liability, cap on, ' +
      'haftung … begrenzt, haftung* … beschränkt, haftungsgrenze, haftungshöchst*, haftungsbegrenzung',
  ),
  field(
    'Penalty',
    'amount',
    'How high is the contractual penalty?',
    'penalty, liquidated damages, vertragsstrafe*, konventionalstrafe*',
  ),
  field('Deposit', 'amount', 'How high is the deposit?', 'security deposit, deposit, kaution, mietsicherheit'),
  field(
    'Salary',
    'amount',
    'How high is the salary?',
    'salary, wage*, gross pay, remuneration, gehalt*, lohn, vergütung',
    'earn, earns, paid, verdient, verdienen',
  ),
  field(
    'Rent',
    'amount',
    'How high is the rent?',
    'rent is, monthly rent, base rent, the rent, rent, miete, kaltmiete, mietzins',
    'pay, pays',
  ),
  field(
    'VAT',
    'amount',
    'How much is the value-added tax?',
    'vat, value added tax, sales tax, tax amount, mwst*, mehrwertsteuer, umsatzsteuer, ust*',
  ),
  field(
    'Net amount',
    'amount',
    'What is the net amount?',
    'net amount, net total, subtotal, sub-total, total net, net, nettobetrag, netto*, zwischensumme',
  ),
  field(
    'Total',
    'amount',
    'What is the total amount to be paid?',
    'grand total, total amount, total due, amount due, amount payable, balance due, invoice total, invoice amount, ' +
      'total payable, total to pay, amount to be paid, sum total, please pay, please transfer, total, gesamtbetrag, ' +
      'rechnungsbetrag, endbetrag, zahlbetrag, bruttobetrag, gesamtsumme, rechnungssumme, zu ' +
      'zahlen*, überweisen, summe',
    'cost, costs, amount to, worth, pay, paid, spend, spent, owe, owed, bill, billed, ' +
      'charge*, amounts, liegen, betragen, kosten, kostet, bezahlt, ausgegeben, lauten',
  ),
  field(
    'Fee',
    'amount',
    'How high is the fee or price?',
    'contract value, contract sum, contract price, annual fee, monthly fee, yearly fee, service fee, licence fee, ' +
      'license fee, fee of, fee is, the fee, fees, fee, price, consideration, charges, ' +
      'honorar*, entgelt*, gebühr*, preis*, ' +
      'auftragswert, vertragswert',
    'cost, costs, pay, pays, worth, value, amount, kosten, kostet',
  ),
  field(
    'Amount',
    'amount',
    'What amount is it about?',
    'amount*, sum of, the sum, total*, owe*, owing, outstanding, overdue, demand*, claim*, ' +
      'pay, payment, offer* … to, ' +
      'price*, cost*, comes to, amounts to, worth, value* at, damage*, reduction, refund*, ' +
      'fee, rate, betrag*, summe, ' +
      'kosten, preis*, forder*, offen*, angebot*, beläuft, schaden*, minderung, erstatt*, entgelt, zahl*',
  ),
  field(
    'Interest rate',
    'percentage',
    'What is the rate of interest?',
    'interest rate, rate of interest, default interest, late payment interest, interest at, interest of, interest, ' +
      'zinssatz, verzugszins*, zinsen, zins*',
  ),
  field(
    'VAT rate',
    'percentage',
    'What is the rate of value-added tax?',
    'vat rate, vat, tax rate, mwst*, umsatzsteuer*',
  ),
  field(
    'Discount',
    'percentage',
    'How high is the discount?',
    'discount, rebate, cash discount, rabatt*, skonto, nachlass',
  ),
  field(
    'Deadline',
    'date',
    'By which date must something be done?',
    'deadline, time limit, no later than, not later than, at the latest, latest by, by, until, before, expire* on, ' +
      'ends on, end* on, time until, reply by, answer by, respond by, frist*, bis zum, bis ' +
      'spätestens, spätestens, bis, ' +
      'fristende, endet am',
  ),
  field(
    'Due date',
    'date',
    'By which date must be paid?',
    'payable until, payable by, pay … until, paid until, payment until, payment by, due, ' +
      'amount is due, settle* by, settle* until, zahlen sie … bis, bezahlen … bis, überweisen ' +
      '… bis, due date, payment due, due by, due on, payable by, pay by, paid by, pay … by, no ' +
      'later than, fällig am, ' +
      'fälligkeit*, zahlbar bis, zahlen … bis, bis spätestens, fällig',
    'due, pay by, payable, fällig',
  ),
  field(
    'Delivery date',
    'date',
    'When was it delivered, or when is it to be delivered?',
    'delivery date, date of delivery, delivered on, delivered, delivery on, liefertermin, lieferdatum, geliefert, ' +
      'leistungsdatum, work done, service date',
    'delivered, geliefert',
  ),
  field(
    'Invoice date',
    'date',
    'What is the date of the invoice?',
    'invoice … of, date of invoice, bill date, tax date, rechnung … vom, invoice date, date ' +
      'of invoice, date of issue, issue date, issued on, invoice of, dated, rechnungsdatum, ' +
      'rechnung vom, ausgestellt am, datum, date',
    'issued, dated, written, sent, wrote, made, pay, paid, spend, spent, geschrieben, ausgestellt, gestellt, verfasst',
  ),
  field(
    'End date',
    'date',
    'On which date does it end?',
    'end date, expiry date, expiration date, expires on, expire* on, ends on, end* on, expir*, until, terminates on, ' +
      'endet am, endet, ablaufdatum, läuft … bis, bis zum, vertragsende, enddatum',
    'end, ends, ended, ending, expire, expires, expired, run out, runs out, terminate, ' +
      'terminates, enden, endet, auslaufen, laufen aus, läuft aus, abgelaufen',
  ),
  field(
    'Start date',
    'date',
    'On which date does it begin?',
    'effective date, effective as of, effective from, start date, commencement date, commenc*, begins on, begin* on, ' +
      'starts on, start* on, takes effect, comes into force, enters into force, with effect from, as of, beginnt am, ' +
      'beginn*, vertragsbeginn, in kraft, ab dem, wirkung zum, wirksam ab, startdatum',
    'start*, begin*, began, begun, commence*, effective, begonnen, starten, startet, anfangen',
  ),
  field(
    'Date of signing',
    'date',
    'On which date was it signed?',
    'conclude* … agreement, concluded, conclude*, enter into this, entered into … between, ' +
      'enter* … agreement, agreement dated, agree* as follows, signature*, sign this, wird … ' +
      'geschlossen, schließen … vertrag, signed on, date of signing, signature date, signing ' +
      'date, executed on, concluded on, entered into on, made on, ' +
      'entered into … day, made this, dated, as of, signed, unterzeichnet am, unterschrieben am, geschlossen am, ' +
      'unterzeichn*, den, am',
    'sign*, signed, concluded, made, entered into, dated, executed, unterzeichnet, ' +
      'geschlossen, unterschrieben, abgeschlossen',
  ),
  field(
    'Date of an earlier agreement',
    'date',
    'Of which date is the earlier agreement that it replaces?',
    'replaces, replaces the agreement of, replace*, supersede*, earlier agreement, previous agreement, agreement of, ' +
      'earlier case of, ersetzt, ersetzt den vertrag vom, frühere*, vorherige*',
  ),
  field(
    'Date of the order',
    'date',
    'On which date was it ordered?',
    'your order of, order of, order dates from, order dated, ordered on, order date, purchase order, bestellung vom, ' +
      'auftrag vom, bestelldatum, bestellt am',
  ),
  field(
    'Date of an earlier letter',
    'date',
    'Of which date is the letter that it answers?',
    'your letter of, letter of, letter dated, refer to your, your message of, ihr schreiben vom, schreiben vom',
  ),
  field(
    'Invoice number',
    'identifier',
    'What is the number of the invoice?',
    'invoice number, invoice no*, invoice #, invoice id, invoice, rechnungsnummer, ' +
      'rechnungs-nr*, rechnung nr*, rechnung',
  ),
  field(
    'Contract number',
    'identifier',
    'What is the number of the contract?',
    'contract number, contract no*, agreement number, agreement no*, contract ref*, agreement, contract, ' +
      'vertragsnummer, vertrags-nr*, vertrag nr*',
  ),
  field(
    'Customer number',
    'identifier',
    'What is the customer number?',
    'customer number, customer no*, client number, account number, account no*, kundennummer, kunden-nr*',
  ),
  field(
    'Reference',
    'identifier',
    'What is the reference number?',
    'reference, our ref*, your ref*, ref*, file number, case number, claim number, claim, ' +
      'policy number, order number, ' +
      'aktenzeichen, geschäftszeichen, unser zeichen, ihr zeichen, az, bestellnummer, schadennummer',
  ),
  field(
    'Governing law',
    'name',
    'Which law governs the contract?',
    'governing law, governed by, governed … law*, construed … law*, law* of, applicable law, subject to the law*, ' +
      'anwendbares recht, unterliegt dem recht, es gilt das recht, recht der, recht von, recht des, rechtswahl, ' +
      'anzuwendendes recht, gilt … recht, unterliegt … recht',
    'law*, govern*, recht, rechts',
  ),
  field(
    'Jurisdiction',
    'name',
    'Which courts have jurisdiction?',
    'jurisdiction … is, gerichtsstand … ist, gerichtsstand, jurisdiction, place of ' +
      'jurisdiction, courts of, courts in, competent court*, venue, gerichtsstand, ' +
      'zuständig* … gericht*, gerichte in',
    'court*, gericht*',
  ),
  field('Landlord', 'name', 'Who is the landlord?', 'landlord*, lessor*, vermieter*'),
  field('Tenant', 'name', 'Who is the tenant?', 'tenant*, lessee*, renter*, mieter*'),
  field('Employer', 'name', 'Who is the employer?', 'employer*, arbeitgeber*'),
  field('Employee', 'name', 'Who is the employee?', 'employee*, arbeitnehmer*, mitarbeiter*'),
  field('Licensor', 'name', 'Who is the licensor?', 'licensor*, lizenzgeber*'),
  field('Licensee', 'name', 'Who is the licensee?', 'licensee*, lizenznehmer*'),
  field(
    'Seller',
    'name',
    'Who sells, or issued the invoice?',
    'seller*, supplier*, vendor*, contractor*, service provider*, provider*, biller, issuer, issued by, billed by, ' +
      'verkäufer*, lieferant*, auftragnehmer*, dienstleister*, rechnungssteller*, anbieter*, consultant*',
    'issued, issue, invoiced, billed, sent, sell*, gestellt, stellte, supplied',
  ),
  field(
    'Buyer',
    'name',
    'Who buys, or is billed?',
    'buyer*, purchaser*, customer*, client*, billed to, bill to, invoiced to, invoice to, käufer*, kunde*, kunden, ' +
      'auftraggeber*, besteller*, rechnungsempfänger*, rechnung an',
    'issued to, billed to, invoiced to, addressed to, sent to, bought, buys, gestellt an',
  ),
  field(
    'Sender',
    'name',
    'Who wrote the letter?',
    'sender*, written by, from, signed by, author*, absender*, verfasser*, von',
    'write, writes, wrote, written by, send, sends, sent by, wrote, signed, schrieb, ' +
      'geschrieben, schickte, gesendet, verschickt',
  ),
  field(
    'Recipient',
    'name',
    'To whom is the letter addressed?',
    'recipient*, addressee*, addressed to, sent to, empfänger*, an',
    'sent to, written to, receive*, received, addressed, erhalten, gerichtet, bekommen',
  ),
  field(
    'Parties',
    'name',
    'Who are the parties?',
    'parties, party, between … and, contracting parties, counterparty, zwischen … und, vertragsparteien, ' +
      'vertragspartner*, parteien',
    'with, involve*, signed, concluded, made with, party, counterpart*, entered, geschlossen, abgeschlossen',
  ),
  field('Subject', 'text', 'What is it about?', 'subject, re, regarding, concerning, betreff, betr*, gegenstand'),
  field(
    'Confidentiality',
    'yes-no',
    'Is there a duty of confidentiality?',
    'confidential*, non-disclosure, secrecy, secret, verschwiegenheit*, vertraulich*, geheimhaltung*, geheim*',
  ),
  field(
    'Non-compete',
    'yes-no',
    'Is competition forbidden?',
    'non-compet*, compete, competing, competition, competitor*, wettbewerbsverbot*, wettbewerb*, konkurrenz*',
  ),
  field(
    'Automatic renewal',
    'yes-no',
    'Is the contract renewed by itself?',
    'extend* automatic*, automatic* … extend*, automatic*, prolong*, further period, ' +
      'automatic* renew*, renew* automatic*, renew*, tacit*, automatic* extend*, verlänger*, ' +
      'stillschweigend*',
  ),
  field(
    'Force majeure',
    'yes-no',
    'Does it deal with force majeure?',
    'force majeure, act of god, beyond … control, höhere gewalt, höherer gewalt',
  ),
  field(
    'Arbitration',
    'yes-no',
    'Are disputes settled by arbitration?',
    'arbitrat*, schiedsgericht*, schiedsverfahren, schieds*',
  ),
  field('Subletting', 'yes-no', 'Is subletting allowed?', 'sublet*, sub-let*, sublease*, untervermiet*, untermiete'),
  field('Assignment', 'yes-no', 'May rights be assigned?', 'assign*, abtret*, übertrag*'),
  field(
    'Indemnity',
    'yes-no',
    'Does one party indemnify the other?',
    'indemnif*, indemnity, hold harmless, freistell*, schadlos*',
  ),
];
