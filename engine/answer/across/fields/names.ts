import { field, type Field } from './field.ts';

/** Names, numbers that are names, and clauses that are there or not. English and German; the more special first. */
export const names: readonly Field[] = [
  field(
    'Invoice number',
    'identifier',
    'What is the number of the invoice?',
    'invoice number, invoice no*, invoice #, invoice id, bill number, bill no*, bill id, document number, ' +
      'document no*, ' +
      'statement number, receipt number, receipt no*, our reference, our ref*, reference, ref, number, no., ' +
      'invoice, ' +
      'rechnungsnummer, rechnungs-nr*, rechnung nr*, belegnummer, beleg nr*, beleg, nummer, nr., rechnung',
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
    'reference, our ref*, your ref*, ref*, file number, case number, claim number, claim, policy number, ' +
      'order number, aktenzeichen, geschäftszeichen, unser zeichen, ihr zeichen, az, bestellnummer, ' +
      'schadennummer',
  ),
  field(
    'Governing law',
    'name',
    'Which law governs the contract?',
    'governing law, governed by, governed … law*, construed … law*, law of, laws of, applicable law, ' +
      'subject to the law*, anwendbares recht, unterliegt dem recht, es gilt das recht, recht der, recht ' +
      'von, recht des, rechtswahl, anzuwendendes recht, gilt … recht, unterliegt … recht',
    'law, laws, govern*, recht, rechts',
  ),
  field(
    'Jurisdiction',
    'name',
    'Which courts have jurisdiction?',
    '*gericht, jurisdiction … is, gerichtsstand … ist, gerichtsstand, jurisdiction, place of jurisdiction, courts ' +
      'of, courts in, competent court*, venue, gerichtsstand, zuständig* … gericht*, gerichte in',
    'court*, gericht*, dispute*, sue, suing, litigat*, lawsuit*, proceeding*, klage*, klagen, streit*, prozess*',
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
    'seller*, supplier*, vendor*, contractor*, service provider*, provider*, biller, issuer, issued by, ' +
      'billed by, verkäufer*, lieferant*, auftragnehmer*, dienstleister*, rechnungssteller*, anbieter*, ' +
      'consultant*',
    'issued, issue, invoiced, billed, sent, send, sends, charge*, sell*, gestellt, stellte, supplied, ' +
      'berechnet*, geschickt, schickte',
  ),
  field(
    'Buyer',
    'name',
    'Who buys, or is billed?',
    'buyer*, purchaser*, customer*, client*, billed to, bill to, invoiced to, invoice to, käufer*, ' +
      'kunde*, kunden, auftraggeber*, besteller*, rechnungsempfänger*, rechnung an',
    'issued to, billed to, invoiced to, addressed to, sent to, charged to, bought, buys, gestellt an, ' +
      'receive*, got, owe, owes, erhalten, erhielt, bekommen, bekam',
  ),
  field(
    'Sender',
    'name',
    'Who wrote the letter?',
    'sender*, written by, from, signed by, author*, absender*, verfasser*, von',
    'write, writes, wrote, written by, send, sends, sent by, wrote, signed, schrieb, geschrieben, ' +
      'schickte, gesendet, verschickt',
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
    'with, involve*, sign*, conclude*, made with, enter*, agree*, party, counterpart*, entered, both sides, ' +
      'each side, either side, two sides, sides of, beide* seiten, partner*, vertragsseiten, ' +
      'geschlossen, abgeschlossen',
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
    'extend* automatic*, automatic* … extend*, automatic*, prolong*, further period, automatic* renew*, ' +
      'renew* automatic*, renew*, tacit*, automatic* extend*, verlänger*, stillschweigend*',
    'extend*, prolong*, continue*, goes on, go on, roll* over, weiter*',
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
  field(
    'Cancellation',
    'yes-no',
    'Does it cancel or terminate a contract?',
    'cancel*, notice of termination, hereby terminat*, terminat*, withdraw*, kündig*, widerruf*, rücktritt',
    'gekündigt, kündigt, widerrufen, resign*, part ways, cancel … contract, terminate … contract, ' +
      'give notice, gives notice, quit*, ends … contract, ends … agreement, contract … ended, vertrag … beendet, end ' +
      '… contract, ends, leave, leaves',
  ),
  field(
    'Complaint',
    'yes-no',
    'Does it complain about something?',
    'complain*, defect*, faulty, damaged goods, reklamation*, beschwer*, mangel*, mängel*, beanstand*',
    'beschwert, reklamiert, beanstandet, unhappy, dissatisf*, disappoint*, unzufrieden*, reklamier*',
  ),
  field(
    'Demand for payment',
    'yes-no',
    'Does it demand a payment?',
    'demand* … payment, demand* payment, outstanding, overdue, unpaid, payment reminder, mahnung*, ' +
      'zahlungsaufforderung*, zahlungserinnerung*, offene* … betrag*, ist offen',
    'gemahnt, angemahnt, gefordert, eingefordert, forder* … zahlung*, forder* … geld, verlang* … zahlung*, ' +
      'verlang* … geld, demanded, ' +
      'remind*, debt*, arrears, unpaid bill*, unpaid money, payment reminder*, dunning, chase, chasing, mahn*, ' +
      'demand a payment, demand payment, ' +
      'demands, demand* … money, ask* … payment, ask* … owed, want* … payment, want* … money, ' +
      'ask* … money, claim* … money',
  ),
  field(
    'Offer',
    'yes-no',
    'Does it offer something?',
    'offer*, quotation*, quote, quotes, angebot*, anbieten',
    'angeboten, bietet, bieten, offers, proposal*, estimate*, kostenvoranschl*',
  ),
];
