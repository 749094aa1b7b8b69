import type { Language } from '../truth.ts';

/** How invoices are worded. In every list the even ones are in sight, the odd ones held out. */
export interface InvoiceWording {
  readonly titles: readonly string[];
  readonly labels: Readonly<Record<'number' | 'date' | 'due' | 'seller' | 'buyer', readonly string[]>>;
  /** Instead of a table: `{number}`, `{date}`, `{buyer}`. */
  readonly sentences: readonly string[];
  /** `{due}` is a date. */
  readonly dueSentences: readonly string[];
  readonly columns: readonly (readonly [what: string, count: string, price: string, sum: string])[];
  readonly net: readonly string[];
  /** `{rate}` is a number. */
  readonly vat: readonly string[];
  readonly total: readonly string[];
  readonly notes: readonly string[];
  readonly goods: readonly string[];
}

export const invoiceWording: Readonly<Record<Language, InvoiceWording>> = {
  en: {
    titles: ['Invoice', 'Bill', 'INVOICE', 'Statement of charges', 'Tax invoice', 'Account rendered'],
    labels: {
      number: ['Invoice number', 'Bill no.', 'Invoice no.', 'Our number', 'Invoice', 'Reference of this bill'],
      date: ['Invoice date', 'Issued', 'Date', 'Drawn up on', 'Date of invoice', 'Written on'],
      due: ['Due date', 'Pay by', 'Payable until', 'Latest payment', 'Due', 'To be settled by'],
      seller: ['Seller', 'Supplied by', 'From', 'Issuer', 'Supplier', 'Sold by'],
      buyer: ['Buyer', 'Charged to', 'Bill to', 'Recipient', 'Customer', 'For the account of'],
    },
    sentences: [
      'This is invoice {number} of {date} for {buyer}.',
      'With our number {number}, drawn up on {date}, we charge {buyer} for what follows.',
      'Invoice {number}, dated {date}, is addressed to {buyer}.',
      'For {buyer} we list below, under number {number} and as of {date}, what was delivered.',
      'We send {buyer} our invoice {number} of {date}.',
      '{buyer} receives our bill {number}, written on {date}.',
    ],
    dueSentences: [
      'Please pay by {due}.',
      'We look forward to the money arriving not later than {due}.',
      'The amount is due on {due}.',
      'Kindly settle the sum until {due}.',
      'Payment is due by {due}, without deduction.',
      'Transfer what is owed so that it reaches us on {due} at the latest.',
    ],
    columns: [
      ['Description', 'Quantity', 'Unit price', 'Amount'],
      ['Item', 'No.', 'Each', 'Sum'],
      ['Service', 'Qty', 'Price', 'Total'],
      ['What', 'Pieces', 'Rate', 'Charge'],
    ],
    net: ['Net total', 'Sum before tax', 'Net amount', 'Excluding VAT', 'Subtotal', 'Without tax'],
    vat: ['VAT {rate} %', 'plus {rate} % tax', 'Value added tax ({rate} %)', 'VAT at {rate} per cent'],
    total: ['Total', 'To pay', 'Total amount due', 'All in all', 'Grand total', 'Sum including tax'],
    notes: [
      'Goods remain our property until paid for. Delivered on {date1}. For your order of {date2}.',
      'Complaints within {d1}. Your order reached us on {date2}; we shipped on {date1}.',
      'Thank you for your order of {date2}. A late fee of {m1} applies after a reminder.',
      'A reminder costs {m1}. The delivery note is dated {date1}.',
    ],
    goods:
      'desk lamp,filing cabinet,window cleaning,translation,lift inspection,oak shelf,printer toner,roof repair,site survey,server hosting,catering,courier service,steel bracket,paint,proof-reading'.split(
        ',',
      ),
  },
  de: {
    titles: ['Rechnung', 'Faktura', 'RECHNUNG', 'Abrechnung'],
    labels: {
      number: ['Rechnungsnummer', 'Unsere Nummer', 'Rechnung Nr.', 'Beleg Nr.'],
      date: ['Rechnungsdatum', 'Erstellt am', 'Datum', 'Ausgestellt'],
      due: ['Fällig am', 'Zahlbar bis', 'Fälligkeit', 'Spätestens zu zahlen'],
      seller: ['Verkäufer', 'Aussteller', 'Lieferant', 'Geliefert von'],
      buyer: ['Käufer', 'Empfänger', 'Kunde', 'Berechnet an'],
    },
    sentences: [
      'Dies ist die Rechnung {number} vom {date} für {buyer}.',
      'Unter unserer Nummer {number}, erstellt am {date}, berechnen wir {buyer} das Folgende.',
      'Rechnung {number} vom {date} an {buyer}.',
      'Für {buyer} stellen wir am {date} unter {number} in Rechnung:',
    ],
    dueSentences: [
      'Bitte zahlen Sie bis zum {due}.',
      'Wir erwarten den Eingang des Geldes spätestens am {due}.',
      'Der Betrag ist am {due} fällig.',
      'Überweisen Sie so, dass es bis {due} bei uns ist.',
    ],
    columns: [
      ['Beschreibung', 'Menge', 'Einzelpreis', 'Betrag'],
      ['Posten', 'Anzahl', 'Je Stück', 'Summe'],
    ],
    net: ['Nettobetrag', 'Summe ohne Steuer', 'Zwischensumme', 'Netto'],
    vat: ['USt. {rate} %', 'zzgl. {rate} % Steuer', 'Mehrwertsteuer {rate} %', 'Umsatzsteuer ({rate} %)'],
    total: ['Gesamtbetrag', 'Zu zahlen', 'Rechnungsbetrag', 'Alles zusammen'],
    notes: [
      'Lieferung am {date1}. Ihre Bestellung vom {date2}.',
      'Bestellt wurde am {date2}, geliefert am {date1}. Eine Mahnung kostet {m1}.',
      'Die Ware bleibt bis zur Zahlung unser Eigentum. Mahngebühr: {m1}.',
      'Rügen binnen {d1.of}. Der Lieferschein trägt das Datum {date1}.',
    ],
    goods:
      'Schreibtischlampe,Aktenschrank,Fensterreinigung,Übersetzung,Aufzugsprüfung,Eichenregal,Toner,Dachreparatur,Vermessung'.split(
        ',',
      ),
  },
};
