import type { Figures } from './figures.ts';

/** How a line of the accounts is asked for: `{c}` the company, `{y}` the year. The second wording is held out. */
export const questions: readonly (readonly [amount: keyof Figures, inSight: string, heldOut: string])[] = [
  ['sales', 'Wie hoch war der Umsatz der {c} {y}?', 'Was hat die {c} {y} umgesetzt?'],
  ['material', 'Wie hoch waren die Materialkosten der {c} {y}?', 'Was gab die {c} {y} für Material aus?'],
  ['staff', 'Wie hoch waren die Personalkosten der {c} {y}?', 'Was kostete das Personal der {c} {y}?'],
  ['depreciation', 'Wie viel hat die {c} {y} abgeschrieben?', 'Wie hoch war die AfA der {c} {y}?'],
  ['interest', 'Wie hoch waren die Zinsaufwendungen der {c} {y}?', 'Was zahlte die {c} {y} an Zinsen?'],
  ['tax', 'Wie hoch waren die Ertragsteuern der {c} {y}?', 'Wie hoch war die Steuerlast der {c} {y}?'],
  ['profit', 'Wie hoch war der Gewinn der {c} {y}?', 'Was blieb der {c} {y} unter dem Strich?'],
  ['equity', 'Wie viel Eigenkapital hatte die {c} Ende {y}?', 'Wie hoch war das eigene Kapital der {c} Ende {y}?'],
  ['total', 'Wie hoch war die Bilanzsumme der {c} {y}?', 'Wie groß war die ganze Bilanz der {c} {y}?'],
  [
    'cash',
    'Wie hoch waren die liquiden Mittel der {c} Ende {y}?',
    'Wie viel Geld hatte die {c} Ende {y} auf der Bank?',
  ],
  ['receivables', 'Wie hoch waren die Außenstände der {c} Ende {y}?', 'Was schuldeten Kunden der {c} Ende {y}?'],
  ['bank', 'Wie hoch waren die Bankschulden der {c} Ende {y}?', 'Was schuldete die {c} Ende {y} den Banken?'],
  [
    'suppliers',
    'Was schuldete die {c} Ende {y} ihren Lieferanten?',
    'Wie hoch waren die Lieferschulden der {c} Ende {y}?',
  ],
  ['stock', 'Wie hoch war der Warenbestand der {c} Ende {y}?', 'Was war das Lager der {c} Ende {y} wert?'],
  [
    'plant',
    'Wie hoch war das Sachanlagevermögen der {c} {y}?',
    'Was waren die Maschinen und Gebäude der {c} {y} wert?',
  ],
  ['invested', 'Wie viel hat die {c} {y} investiert?', 'Wie hoch waren die Investitionen der {c} {y} in Sachanlagen?'],
  [
    'operatingCash',
    'Wie hoch war der operative Cashflow der {c} {y}?',
    'Was nahm die {c} {y} im laufenden Geschäft ein?',
  ],
  ['provisions', 'Wie hoch waren die Rückstellungen der {c} Ende {y}?', 'Was hat die {c} Ende {y} zurückgestellt?'],
];

/** What the accounts do not say. */
export const unanswered: readonly (readonly [inSight: string, heldOut: string])[] = [
  ['Wie hoch war der Umsatz der {c} 2011?', 'Wie hoch war der Gewinn der {c} 2009?'],
  ['Was gab die {c} {y} für Werbung aus?', 'Was hat die {c} {y} gespendet?'],
  ['Wie hoch war die Dividende der {c} {y}?', 'Was verdiente der Geschäftsführer der {c} {y}?'],
  ['Wie viele Filialen hat die {c}?', 'Welche Bank hat der {c} {y} Kredit gegeben?'],
];
