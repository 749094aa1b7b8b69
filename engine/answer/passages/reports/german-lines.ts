import { concept, type Concept } from './concept.ts';

/**
 * Lines of German annual accounts by what people call them. The labels are those of §§ 266 and 275 HGB and of the cash
 * flow statement of DRS 21, then those that groups use.
 */
export const germanLines: readonly Concept[] = [
  concept(
    'umsatz|umsätze|umsatzerlösen?|erlösen?|umgesetzt|verkaufserlösen?',
    'income',
    'Umsatzerlöse',
    'Umsatz',
    'Erlöse',
  ),
  concept(
    String.raw`material(?:kosten|aufwand|aufwendungen)|wareneinsatz|(?:für|an) (?:das )?material`,
    'income',
    'Materialaufwand',
    'Materialaufwendungen',
    'Wareneinsatz',
    'Aufwendungen für Roh-, Hilfs- und Betriebsstoffe',
  ),
  concept(
    String.raw`personal(?:kosten|aufwand|aufwendungen)|lohnkosten|(?:das|für|an) personal`,
    'income',
    'Personalaufwand',
    'Personalaufwendungen',
    'Löhne und Gehälter',
  ),
  concept(String.raw`abschreib\p{L}*|abgeschrieben|afa`, 'income', 'Abschreibungen'),
  concept(
    'zins(?:aufwand|aufwendungen|kosten|last)|(?:an|für) zinsen|schuldzinsen',
    'income',
    'Zinsen und ähnliche Aufwendungen',
    'Zinsaufwendungen',
    'Zinsaufwand',
  ),
  concept(
    'ertrags?steuern?|steuer(?:last|aufwand)|steuern',
    'income',
    'Steuern vom Einkommen und vom Ertrag',
    'Ertragsteuern',
    'Steueraufwand',
  ),
  concept(
    String.raw`(?:rein|jahres)?gewinn|(?:konzern)?jahres(?:überschuss|fehlbetrag|ergebnis)(?:es)?|unter dem strich|` +
      'nettoergebnis',
    'income',
    'Jahresüberschuss',
    'Konzernjahresüberschuss',
    'Jahresfehlbetrag',
    'Jahresergebnis',
    'Konzernergebnis',
  ),
  concept(
    'betriebs(?:ergebnis|gewinn)(?:es)?|ebit|operative[ns]? (?:ergebnis|gewinn)',
    'income',
    'Betriebsergebnis',
    'Ergebnis der betrieblichen Tätigkeit',
    'Operatives Ergebnis',
    'EBIT',
  ),
  concept(
    'bilanzsumme|summe der (?:aktiva|passiva)|(?:ganzen?|gesamten?) bilanz',
    'balance',
    'Bilanzsumme',
    'Summe Aktiva',
    'Summe der Aktiva',
  ),
  concept(
    'eigenkapitals?|eigenmittel|eigenen? kapital|eigenes kapital',
    'balance',
    'Eigenkapital',
    'Summe Eigenkapital',
  ),
  concept(
    '(?:liquiden?|flüssigen?) mittel|kassenbestand|bankguthaben|barmittel|(?:auf der|in der) (?:bank|kasse)',
    'balance',
    'Kassenbestand',
    'Liquide Mittel',
    'Flüssige Mittel',
    'Zahlungsmittel',
    'Guthaben bei Kreditinstituten',
  ),
  concept(
    String.raw`außenstände\p{L}*|kundenforderungen|forderungen|offene rechnungen`,
    'balance',
    'Forderungen aus Lieferungen und Leistungen',
  ),
  concept(
    'bank(?:schulden|verbindlichkeiten|kredite|darlehen)|(?:den|bei) banken',
    'balance',
    'Verbindlichkeiten gegenüber Kreditinstituten',
    'Bankverbindlichkeiten',
  ),
  concept(
    'liefer(?:anten)?(?:schulden|verbindlichkeiten)|(?:ihren|den|bei) lieferanten|offene lieferantenrechnungen',
    'balance',
    'Verbindlichkeiten aus Lieferungen und Leistungen',
  ),
  concept('vorräten?|waren(?:bestand|lager)|lager(?:bestand)?', 'balance', 'Vorräte', 'Vorratsvermögen'),
  concept('sachanlage(?:n|vermögen)|sachvermögen', 'balance', 'Sachanlagen', 'Sachanlagevermögen'),
  concept('rückstellungen|zurückgestellt', 'balance', 'Rückstellungen', 'Summe Rückstellungen'),
  concept(
    'investitionen|investiert|investitionsausgaben',
    'cash',
    'Auszahlungen für Investitionen in das Sachanlagevermögen',
    'Investitionen in Sachanlagen',
    'Auszahlungen für Investitionen',
  ),
  concept(
    String.raw`operative[rn]? cash-?flow|cash-?flow aus (?:der )?laufende[rn] geschäfts\p{L}*|laufende[ns]? geschäft`,
    'cash',
    'Cashflow aus der laufenden Geschäftstätigkeit',
    'Cashflow aus laufender Geschäftstätigkeit',
    'Mittelzufluss aus laufender Geschäftstätigkeit',
  ),
  concept(
    String.raw`tilgung\p{L}*|getilgt`,
    'cash',
    'Auszahlungen aus der Tilgung von Krediten',
    'Tilgung von Krediten',
  ),
  concept(
    String.raw`dividenden?|ausschüttung\p{L}*|ausgeschüttet`,
    'cash',
    'Gezahlte Dividenden',
    'Dividendenzahlungen',
    'Auszahlungen an Gesellschafter',
  ),
];

/** What is worked out from several lines, with the lines that it takes. */
export const germanRatios: readonly Concept[] = [
  concept('eigenkapital(?:quote|anteil)', 'balance', 'Eigenkapital', 'Bilanzsumme'),
  concept('(?:umsatz|netto)(?:rendite|marge)', 'income', 'Jahresüberschuss', 'Umsatzerlöse'),
  concept('material(?:aufwands?)?quote', 'income', 'Materialaufwand', 'Umsatzerlöse'),
  concept('personal(?:aufwands?)?quote', 'income', 'Personalaufwand', 'Umsatzerlöse'),
  concept('eigenkapitalrendite', ['income', 'balance'], 'Jahresüberschuss', 'Eigenkapital'),
  concept('ebitda', ['income'], 'Betriebsergebnis', 'Abschreibungen'),
  concept(
    String.raw`verschuldungsgrad|liquidität (?:ersten|zweiten|dritten|[1-3]\.) grades`,
    'balance',
    'Eigenkapital',
    'Verbindlichkeiten',
    'Kassenbestand',
  ),
];
